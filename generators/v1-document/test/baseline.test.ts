import {
  type JsonObject,
  type JsonValue,
  mapMembers,
  objectMember,
} from '@installatron-openapi/generate-kit';
import { describe, expect, test } from 'vitest';
import { compareWithBaseline } from '../src/index.ts';
import { derive, thingApi } from './support/api.ts';

const files: JsonObject = {
  type: 'array',
  description: 'Files.',
  items: { type: 'string', description: 'A file.' },
  examples: [['a']],
  'x-v1': { name: 'list-files' },
};
const autoup: JsonObject = {
  type: 'string',
  enum: ['none', 'all'],
  'x-v1': { values: { none: 0, all: 1 } },
};
const links: JsonObject = {
  type: 'object',
  'x-v1': { flatten: true },
  properties: { docs: { type: 'string', 'x-v1': { name: 'link_docs' } } },
};
const thing = { files, autoup, links };

/** What is said of a change of the members of a thing: code, place in version 2 and message. */
function saidOf(properties: JsonObject): readonly string[] {
  const baseline = derive(thingApi({ properties: thing })).document;
  const document = thingApi({ properties });
  return compareWithBaseline(document, derive(document), baseline).map(
    ({ code, pointer, message }) => `${code} ${pointer}: ${message}`,
  );
}

const place = '/components/schemas/Thing/properties';

type Case = { readonly name: string; readonly given: JsonObject; readonly wanted: readonly string[] };

const table: readonly Case[] = [
  { name: 'no change', given: thing, wanted: [] },
  {
    name: 'another name, at the x-v1 that gives it',
    given: { ...thing, files: { ...files, 'x-v1': { name: 'files-list' } } },
    wanted: [
      `v1-meaning-changed ${place}/files/x-v1: In version 1, ${place}/files-list was called "list-files".`,
    ],
  },
  {
    name: 'another value for a word, at its x-v1',
    given: { ...thing, autoup: { ...autoup, 'x-v1': { values: { none: 0, all: 2 } } } },
    wanted: [
      `v1-meaning-changed ${place}/autoup/x-v1: In version 1, ${place}/autoup/x-extensible-enum is another.`,
    ],
  },
  {
    name: 'a member that version 1 no longer has, at the x-v1 that says so',
    given: { ...thing, files: { ...files, 'x-v1': { absent: true } } },
    wanted: [`v1-meaning-changed ${place}/files/x-v1: In version 1, ${place}/list-files is gone.`],
  },
  {
    name: 'a member that is gone in version 2, at the members of its schema',
    given: { autoup, links },
    wanted: [`v1-meaning-changed ${place}/list-files: In version 1, ${place}/list-files is gone.`],
  },
  {
    name: 'a new member, at the member',
    given: { ...thing, note: { type: 'string', 'x-v1': 'same' } },
    wanted: [`v1-meaning-changed ${place}/note: In version 1, ${place}/note is new.`],
  },
  {
    name: 'another type of what is the same, at the type',
    given: { ...thing, files: { ...files, items: { type: 'integer', description: 'A file.' } } },
    wanted: [
      `v1-meaning-changed ${place}/files/items/type: In version 1, ${place}/list-files/items/type is another.`,
    ],
  },
  {
    name: 'a member of a flattened object under another name, at its x-v1',
    given: {
      ...thing,
      links: { ...links, properties: { docs: { type: 'string', 'x-v1': { name: 'docs_link' } } } },
    },
    wanted: [
      `v1-meaning-changed ${place}/links/properties/docs/x-v1: In version 1, ${place}/docs_link was called "link_docs".`,
    ],
  },
  {
    name: 'other words, at the words',
    given: { ...thing, files: { ...files, description: 'All files.' } },
    wanted: [
      `v1-wording-changed ${place}/files/description: In version 1, ${place}/list-files/description is another.`,
    ],
  },
  {
    name: 'another example, as words',
    given: { ...thing, files: { ...files, examples: [['b']] } },
    wanted: [
      `v1-wording-changed ${place}/files/examples: In version 1, ${place}/list-files/examples is another.`,
    ],
  },
  {
    name: 'words and a meaning: the meaning, for much of the words follows from it',
    given: { ...thing, files: { ...files, description: 'All.', 'x-v1': { name: 'files-list' } } },
    wanted: [
      `v1-meaning-changed ${place}/files/x-v1: In version 1, ${place}/files-list was called "list-files".`,
    ],
  },
];

describe('a change of version 1 is said once, with its place in version 2', () => {
  test.each(table)('$name', ({ given, wanted }) => {
    expect(saidOf(given)).toEqual(wanted);
  });
});

test('a member called description has a meaning, and its description is words', () => {
  const property = { type: 'string', description: 'What it is.', 'x-v1': 'same' };
  const baseline = derive(thingApi({ properties: { description: property } })).document;
  const codesOf = (changed: JsonValue) => {
    const document = thingApi({ properties: { description: changed } });
    return compareWithBaseline(document, derive(document), baseline).map(({ code }) => code);
  };
  expect(codesOf({ ...property, type: 'integer' })).toEqual(['v1-meaning-changed']);
  expect(codesOf({ ...property, description: 'What else it is.' })).toEqual(['v1-wording-changed']);
});

test('a parameter of a request is placed in the body of version 2', () => {
  const baseline = derive(
    thingApi({}, {}, { properties: { note: { type: 'string', 'x-v1': 'same' } } }),
  ).document;
  const document = thingApi({}, {}, { properties: { note: { type: 'string', 'x-v1': { name: 'remark' } } } });
  const [only, ...others] = compareWithBaseline(document, derive(document), baseline);
  expect(others).toEqual([]);
  expect(only).toMatchObject({
    code: 'v1-meaning-changed',
    pointer: '/components/schemas/EditThingRequest/properties/note/x-v1',
    message: 'In version 1, /components/schemas/EditCommand/properties/remark was called "note".',
  });
});

test('a command that is gone is placed at the operation that it stood for, a new one at its row', () => {
  const baseline = derive(thingApi({})).document;
  const before = thingApi({});
  const paths = mapMembers(objectMember(before, 'paths'), (item) => {
    const get = objectMember(item, 'get');
    return { ...objectMember({ item }, 'item'), get: { ...get, 'x-v1': [{ cmd: 'display' }] } };
  });
  const document = { ...before, paths };
  const said = compareWithBaseline(document, derive(document), baseline).map(
    ({ code, pointer, message }) => `${code} ${pointer}: ${message}`,
  );
  expect(said.toSorted()).toEqual([
    'v1-meaning-changed /paths/~1things~1{id}/get/x-v1/0: In version 1, /components/schemas/DisplayCommand is new.',
    'v1-meaning-changed /paths/~1things~1{id}/get/x-v1: In version 1, /components/schemas/ShowCommand is gone.',
  ]);
});

test('many changes from one place are one error that counts them', () => {
  const properties = Object.fromEntries(
    ['a', 'b', 'c', 'd', 'e'].map((name) => [name, { $ref: '#/components/schemas/Shared' }]),
  );
  const documentWith = (written: string) =>
    thingApi(
      { properties },
      { Shared: { type: 'string', enum: ['none'], 'x-v1': { values: { none: written } } } },
    );
  const document = documentWith('n');
  const said = compareWithBaseline(document, derive(document), derive(documentWith('no')).document);
  expect(said.map(({ pointer, message }) => [pointer, message])).toEqual([
    [
      '/components/schemas/Shared/x-v1',
      `In version 1, ${place}/a/x-extensible-enum is another; ${place}/b/x-extensible-enum is another; ${place}/c/x-extensible-enum is another; and 2 more.`,
    ],
  ]);
});
