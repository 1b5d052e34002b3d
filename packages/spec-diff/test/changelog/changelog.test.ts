import { describe, expect, test } from 'vitest';
import { readTags, tagOf } from '../../src/changelog/tags.ts';
import { writeChangelog } from '../../src/changelog/write.ts';
import { makeFolder } from '../support/folder.ts';
import { hostileTexts } from '../support/hostile.ts';
import { hosting } from '../support/hosting-spec.ts';
import { render } from '../support/markdown.ts';

type Edits = Readonly<Record<string, (text: string) => string>>;

function changelog(edits: Edits): Promise<string> {
  const before = Object.entries(hosting).map(([path, text]) => [`old/${path}`, text]);
  const after = Object.entries(hosting).map(([path, text]) => [`new/${path}`, edits[path]?.(text) ?? text]);
  const folder = makeFolder(Object.fromEntries([...before, ...after]));
  return writeChangelog('old/spec', 'new/spec', { folder, today: '2026-11-27' });
}

const site = 'spec/components/schemas/Site.yaml';

test('nothing to tell is told', async () => {
  expect(await changelog({})).toBe('# Changes from old/spec to new/spec\n\nNothing changed.\n');
});

test('changes are told by the tags of operations, with what users of version 1 have to know', async () => {
  const text = await changelog({
    [site]: (before) =>
      before.replace(' files', ' paths').replace('  files', '  paths').replace('What it is', 'Name it is'),
    'spec/components/schemas/EditSiteRequest.yaml': (before) =>
      `${before.replace('[fast, slow, safe]', '[fast, slow]')}  region:\n    type: string\n    x-v1: { name: area }\n  note:\n    type: string\n    x-v1: { absent: true }\n`,
    'spec/paths/sites.yaml': (before) =>
      `${before}delete:\n  operationId: deleteSites\n  summary: Delete all\n  x-v1:\n    - { cmd: clear }\n  responses: { "204": { description: Gone. } }\n`,
  });
  expect(text).toBe(`# Changes from old/spec to new/spec

Some of this **breaks** what worked, in both versions. By semantic versioning this is a **major** version. One text was reworded.

## Sites

- **Breaking.** \`mode\` no longer has the value \`"safe"\`. (\`EditSiteRequest\` in \`editSite\`) Version 1 changes with it.
- **Breaking.** \`files\` is now named \`paths\`. (\`Site\` in \`editSite\`, \`getSite\`, \`listSites\`) Nothing changes in version 1, where it still is \`list-files\`.
- \`note\` is new. (\`EditSiteRequest\` in \`editSite\`) Version 1 has nothing like it.
- \`region\` is new. (\`EditSiteRequest\` in \`editSite\`) In version 1: \`area\`.

## General

- \`deleteSites\` (\`DELETE /sites\`) is new. In version 1: \`cmd=clear\`.
`);
});

describe('a change is told under', () => {
  const operation = (operationId: string, ...tags: string[]) => ({ get: { operationId, tags } });
  const tags = readTags([
    {
      tags: [{ name: 'Installs' }, { name: 'Plugins' }],
      paths: {
        '/a': operation('listInstalls', 'Installs'),
        '/b': operation('getInstall', 'Installs'),
        '/c': operation('getPlugin', 'Plugins'),
        '/d': operation('getVersion', 'Other'),
        '/e': operation('getNothing'),
      },
    },
  ]);

  test.each<readonly [operations: readonly string[], pointer: string, want: string]>([
    [['getInstall'], '/paths', 'Installs'],
    [['listInstalls', 'getInstall', 'getPlugin'], '/components/schemas/Plugin/properties/a', 'Plugins'],
    [['listInstalls', 'getInstall', 'getPlugin'], '/components/schemas/Answer', 'Installs'],
    [['listInstalls', 'getPlugin'], '/components/schemas/Answer', 'General'],
    [[], '/components/schemas/Plugin/properties/a/x-v1', 'Plugins'],
    [['listInstalls'], '/components/schemas/Plugin', 'Installs'],
    [['getVersion'], '/paths', 'Other'],
    [['getNothing'], '/paths', 'General'],
    [['gone'], '/paths', 'General'],
    [[], '/servers', 'General'],
  ])('%j at %s: %s', (operations, pointer, want) => {
    expect(tagOf(tags, operations, pointer)).toBe(want);
  });
});

test.each(hostileTexts.filter((text) => text !== '' && text !== ' '))(
  '%j is only text in it',
  async (text) => {
    const quoted = JSON.stringify(text.toWellFormed());
    const spec = (properties: string) => `{
    "openapi": "3.1.0", "info": { "title": "A", "version": "1" },
    "paths": { "/a": { "get": { "operationId": ${quoted}, "tags": [${quoted}], "responses": { "200": { "description": "A", "content": {
      "application/json": { "schema": { "type": "object", "properties": ${properties} } } } } } } } } }`;
    const folder = makeFolder({
      'a.json': spec('{}'),
      'b.json': spec(`{ ${quoted}: { "type": "string" } }`),
    });
    const rendered = render(await writeChangelog('a.json', 'b.json', { folder, today: '2026-11-27' }));
    expect(rendered.tags.filter((tag) => tag !== 'code')).toEqual([]);
    expect(rendered.links).toEqual([]);
    expect(rendered.headings).toHaveLength(2);
  },
);

describe('the summary says whom it breaks:', () => {
  const edit = 'spec/components/schemas/EditSiteRequest.yaml';

  test.each<readonly [what: string, edits: Edits, want: string]>([
    [
      'version 1',
      { [site]: (text) => text.replace('custom: 1', 'custom: 3') },
      'Some of this **breaks** what worked in version 1, and nothing in version 2. By semantic versioning this is a **major** version.',
    ],
    [
      'version 2',
      { [site]: (text) => text.replace('  files:', '  paths:').replace('[id, files]', '[id, paths]') },
      'Some of this **breaks** what worked in version 2, and nothing in version 1. By semantic versioning this is a **major** version.',
    ],
    [
      'nobody',
      { [edit]: (text) => text.replace('safe]', 'safe, odd]') },
      'What worked still does. By semantic versioning this is a **minor** version.',
    ],
    [
      'nobody, with other words',
      { [site]: (text) => text.replace('What it is known by.', 'Its name.') },
      'One text was reworded, and nothing else changed.',
    ],
  ])('%s', async (_, edits, want) => {
    expect((await changelog(edits)).split('\n')[2]).toBe(want);
  });
});

test('what is gone is told with its address and its command, and what all share in one line', async () => {
  const text = await changelog({
    'spec/paths/sites_{id}.yaml': (before) => before.replace(/^post:[\s\S]*$/m, ''),
    'spec/components/responses/Refused.yaml': (before) => before.replace('wrong_key', 'bad_key'),
  });
  expect(text.split('\n').slice(4)).toEqual([
    '## Sites',
    '',
    '- **Breaking.** `editSite` (`POST /sites/{id}`) is gone. It is gone from version 1, too, where it was `cmd=edit`, `cmd=pause`.',
    '- The response 400 has the error code `bad_key`. (`listSites`) Version 1 changes with it.',
    '- The response 400 no longer has the error code `wrong_key`. (`listSites`) Version 1 changes with it.',
    '',
  ]);
});
