import { buildVersions, toDocument } from '@installatron-openapi/generate-kit';
import { expect, test } from 'vitest';
import { migrationPages } from '../../src/migration/pages.ts';
import { things } from './things.ts';

/** The lines of a page that are no blanks. */
function linesOf(path: string): readonly string[] {
  const page = migrationPages(things).find((file) => file.path === path);
  return page?.content.split('\n').filter((line) => line !== '') ?? [];
}

test('the page of commands has a row for each form, the endpoints that have none, and what is sent otherwise', () => {
  expect(linesOf('commands.gen.md')).toStrictEqual([
    '# Commands and endpoints',
    'Each command of version 1, given in `do`, and the operation of version 2 that does the same.',
    '## Things',
    '| Version 1 | Version 2 | with | Where from |',
    '| --- | --- | --- | --- |',
    '| `do=edit` | `POST /things/{id}` |  |  |',
    '| `do=edit now=1 switch-on={id}` | `POST /things/{id}` | `on=true` | from the documents of version 1 |',
    '## Only in version 2',
    '| Version 2 | Why version 1 has no command for it |',
    '| --- | --- |',
    '| `GET /things` | Nobody \\| asked. |',
    '## Parameters with another name or form',
    '| Version 2 | of | Version 1 | Form in version 1 |',
    '| --- | --- | --- | --- |',
    '| `on` | `editThing` | `on` | 1 for true, 0 for false |',
  ]);
});

test('the page of members has those with another name, and those that only one version has', () => {
  expect(linesOf('members.gen.md').slice(2)).toStrictEqual([
    '## thing',
    'The schema `Thing`.',
    '| Version 1 | Version 2 | Where from |',
    '| --- | --- | --- |',
    '| `thingid` | `id` |  |',
    '| `link_site` | `links.site` |  |',
    '| `mode`, `kind` | `mode` | **inferred** |',
    '| nothing | `plan` |  |',
    '| `date` | `time` | from client code |',
    '| `id` | nothing; converters keep it as `v1_id` |  |',
    'One member has the same name in both versions.',
  ]);
});

test('the page of values has each value in both versions, and the forms that are used', () => {
  expect(linesOf('values.gen.md').slice(2)).toStrictEqual([
    '## thing',
    '| Version 2 | Version 1 | Values | Where from |',
    '| --- | --- | --- | --- |',
    '| `mode` | `mode` | `all` is `1`, `none` is `0`, `every` counts as `all`, `plan` is the value of `plan` | **inferred** |',
    '| `time` | `date` | the day in UTC, as in "2025-07-15" | from client code |',
    '## Forms',
    '| Codec | Version 1 has | What does not come back | Members |',
    '| --- | --- | --- | --- |',
    '| `date` | the day in UTC, as in "2025-07-15" | the time of day | `time` |',
    '| `flag` | 1 for true, 0 for false | the form of the switch, where it was another one | `on` |',
  ]);
});

test('the page of facts has what does not come from the vendor, the least certain first', () => {
  expect(linesOf('facts.gen.md').slice(2)).toStrictEqual([
    '## Inferred',
    '- the resource thing: `mode`',
    '## From public client code',
    '- the resource thing: `date`',
    '## From the documents of version 1',
    '- the command of editThing: `do=edit now switch-on`',
  ]);
});

test('strings of the document are text: they end no cell, start no markup and add no line', () => {
  const nasty = 'a|b\n# <img src=x> `c` ![d](e)';
  const document = toDocument(
    {
      openapi: '3.1.0',
      info: { title: 'x', version: '2' },
      'x-v1': {
        version: '1',
        title: 'x',
        description: 'x',
        servers: [],
        path: '/',
        command: nasty,
        status: 200,
      },
      paths: {
        '/a': { get: { operationId: 'get', tags: [nasty], responses: {}, 'x-v1': [{ cmd: nasty }] } },
      },
      components: {
        schemas: {
          [nasty]: {
            type: 'object',
            'x-v1': { resource: nasty },
            properties: { [nasty]: { type: 'string', 'x-v1': { name: `${nasty}2` } } },
          },
        },
      },
    },
    'nasty.json',
  );
  for (const { path, content } of migrationPages(buildVersions(document))) {
    expect(content, path).not.toMatch(/<img|!\[|^# <|[^\\]\|b/m);
  }
});
