import { expect, test } from 'vitest';
import { type JsonObject, readVersions } from '../../src/index.ts';
import { thingsDocument } from './support/document.ts';

type Case = {
  readonly name: string;
  readonly given: Parameters<typeof thingsDocument>[0];
  readonly want: readonly string[];
};

const same = { type: 'string', 'x-v1': 'same' };
const thing = '/components/schemas/Thing';
const post = '/paths/~1things~1{id}/post';
const body = `${post}/requestBody/content/application~1json/schema/properties`;
const mode = (said: JsonObject): JsonObject => ({
  mode: { type: 'string', 'x-extensible-enum': ['none', 'some', 'all'], 'x-v1': said },
});

const cases: readonly Case[] = [
  {
    name: 'a member that says nothing',
    given: { properties: { files: { type: 'string' } } },
    want: [`v1-unstated ${thing}/properties/files "files" does not say what version 1 has in its place.`],
  },
  {
    name: 'a member of a body that says nothing',
    given: { body: { files: { type: 'string' } } },
    want: [`v1-unstated ${body}/files "files" does not say what version 1 has in its place.`],
  },
  {
    name: 'a parameter that says nothing',
    given: { parameters: [{ name: 'q', in: 'query', schema: { type: 'string' } }] },
    want: [`v1-unstated ${post}/parameters/0 "q" does not say what version 1 has in its place.`],
  },
  {
    name: 'a shared parameter that says nothing, once,',
    given: {
      parameters: [{ $ref: '#/x-parameters/Q' }],
      paths: {
        '/all': {
          get: {
            operationId: 'listThings',
            parameters: [{ $ref: '#/x-parameters/Q' }],
            responses: {},
            'x-v1': [{ cmd: 'list' }],
          },
        },
      },
      rest: { 'x-parameters': { Q: { name: 'q', in: 'query', schema: { type: 'string' } } } },
    },
    want: ['v1-unstated /x-parameters/Q "q" does not say what version 1 has in its place.'],
  },
  {
    name: 'an operation that says nothing',
    given: { paths: { '/all': { get: { operationId: 'listThings', responses: {} } } } },
    want: ['v1-unstated /paths/~1all/get listThings does not say which commands of version 1 do the same.'],
  },
  {
    name: 'a word that is no form',
    given: { properties: { files: { type: 'string', 'x-v1': 'other' } } },
    want: [
      `v1-form ${thing}/properties/files/x-v1 x-v1 is "other", which is none of the forms it can have on a member.`,
    ],
  },
  {
    name: 'two members with one name',
    given: {
      properties: {
        a: { type: 'string', 'x-v1': { name: 'x' } },
        b: { type: 'string', 'x-v1': { name: 'x' } },
      },
    },
    want: [`v1-name-taken ${thing}/properties/b/x-v1 "b" is "x" in version 1, which is "a" already.`],
  },
  {
    name: 'the name of a member that keeps its own',
    given: { properties: { id: same, count: { type: 'integer', 'x-v1': { name: 'id' } } } },
    want: [
      `v1-name-taken ${thing}/properties/count/x-v1 "count" is "id" in version 1, which is "id" already.`,
    ],
  },
  {
    name: 'a second name that is the name of another member',
    given: { properties: { a: { type: 'string', 'x-v1': { also: ['b'] } }, b: same } },
    want: [`v1-name-taken ${thing}/properties/a/x-v1 "a" is "b" in version 1, which is "b" already.`],
  },
  {
    name: 'an old name that is the new name of another member',
    given: {
      properties: {
        id: { type: 'string', 'x-v1': { name: 'appid' } },
        number: { type: 'string', 'x-v1': { name: 'id' } },
      },
    },
    want: [
      `v1-name-taken ${thing}/properties/number/x-v1 "number" is "id" in version 1, which is "id" already.`,
    ],
  },
  {
    name: 'a member of a flattened object with the name of one beside the object',
    given: {
      properties: {
        site: same,
        links: {
          type: 'object',
          'x-v1': { flatten: true },
          properties: { site: { type: 'string', 'x-v1': 'same' } },
        },
      },
    },
    want: [
      `v1-name-taken ${thing}/properties/links/properties/site/x-v1 "links.site" is "site" in version 1, which is "site" already.`,
    ],
  },
  {
    name: 'a member of a body with the name of the command',
    given: { body: { order: { type: 'string', 'x-v1': { name: 'cmd' } } } },
    want: [`v1-name-taken ${body}/order/x-v1 "order" is "cmd" in version 1, which is the command there.`],
  },
  {
    name: 'a member of a body with the name of what every request has',
    given: { body: { key: same } },
    want: [
      `v1-name-taken ${body}/key/x-v1 "key" is "key" in version 1, which is a parameter of every request there.`,
    ],
  },
  {
    name: 'one resource twice',
    given: { schemas: { Other: { type: 'object', 'x-v1': { resource: 'thing' } } } },
    want: ['v1-name-taken /components/schemas/Thing/x-v1/resource "thing" is also the resource of Other.'],
  },
  {
    name: 'a member that only version 1 has, with a name that means nothing in version 2',
    given: { properties: { id: same }, only: { age: { keep: 'v1_age', type: 'string', description: 'x' } } },
    want: [
      `v1-name-taken ${thing}/x-v1/only/age "age" means nothing else in version 2, so it goes over as it is; "only" is for names that do.`,
    ],
  },
  {
    name: 'a member that only version 1 has, kept under the name of a member',
    given: {
      properties: { id: { type: 'string', 'x-v1': { name: 'appid' } }, other: same },
      only: { id: { keep: 'other', type: 'string', description: 'x' } },
    },
    want: [
      `v1-name-taken ${thing}/x-v1/only/id/keep "id" of version 1 cannot be kept as "other", which is the name of a member.`,
    ],
  },
  {
    name: 'a value without a counterpart',
    given: { properties: mode({ values: { none: 0, some: 1 } }) },
    want: [`v1-values ${thing}/properties/mode/x-v1 "mode" has no version 1 value for "all".`],
  },
  {
    name: 'a value that version 2 does not have',
    given: { properties: mode({ values: { none: 0, some: 1, all: 2, most: 3 } }) },
    want: [
      `v1-values ${thing}/properties/mode/x-v1 "mode" has no value "most" in version 2; its values are "none", "some", "all".`,
    ],
  },
  {
    name: 'one value for two, one of them in a string',
    given: { properties: mode({ values: { none: 0, some: 1, all: '1' } }) },
    want: [
      `v1-values ${thing}/properties/mode/x-v1 "mode" has the version 1 value 1 for both "all" and "some".`,
    ],
  },
  {
    name: 'a synonym that is a value as well',
    given: { properties: mode({ values: { none: 0, some: 1, all: 2 }, synonyms: { all: 'some' } }) },
    want: [`v1-values ${thing}/properties/mode/x-v1 "mode" has "all" among its values and its synonyms.`],
  },
  {
    name: 'a synonym of no value',
    given: { properties: mode({ values: { none: 0, some: 1, all: 2 }, synonyms: { every: 'each' } }) },
    want: [
      `v1-values ${thing}/properties/mode/x-v1 "mode" says that "every" means "each", which is none of its values.`,
    ],
  },
  {
    name: 'a value that is carried by a member that is not there',
    given: { properties: mode({ values: { none: 0, some: 1 }, carries: { all: 'plan' } }) },
    want: [
      `v1-values ${thing}/properties/mode/x-v1 "mode" carries "plan", which is no member beside it that version 1 lacks.`,
    ],
  },
  {
    name: 'a value that is carried by a member that version 1 has itself',
    given: {
      properties: { ...mode({ values: { none: 0, some: 1 }, carries: { all: 'plan' } }), plan: same },
    },
    want: [
      `v1-values ${thing}/properties/mode/x-v1 "mode" carries "plan", which is no member beside it that version 1 lacks.`,
    ],
  },
  {
    name: 'a codec that does not exist',
    given: { properties: { on: { type: 'boolean', 'x-v1': { codec: 'morse' } } } },
    want: [
      `v1-codec ${thing}/properties/on/x-v1/codec There is no codec "morse"; the codecs are flag, yes-no, auto, integer, date, list, comma-list.`,
    ],
  },
  {
    name: 'a codec on a type it is not for',
    given: { properties: { on: { type: ['boolean', 'string'], 'x-v1': { codec: 'flag' } } } },
    want: [
      `v1-codec ${thing}/properties/on/x-v1/codec "on" is boolean or string, and the codec flag is for boolean.`,
    ],
  },
  {
    name: 'two operations with one command',
    given: {
      paths: { '/all': { get: { operationId: 'listThings', responses: {}, 'x-v1': [{ cmd: 'edit' }] } } },
    },
    want: [
      'v1-command /paths/~1things~1{id}/post/x-v1/0 "cmd=edit" of editThing is claimed by listThings already.',
    ],
  },
  {
    name: 'a condition that any value meets, beside one of the same name that one value meets',
    given: {
      parameters: [{ name: 'a', in: 'query', schema: {}, 'x-v1': 'same' }],
      rows: [
        { cmd: 'edit', when: { a: true } },
        { cmd: 'edit', when: { a: 1 } },
      ],
    },
    want: [`v1-command ${post}/x-v1/1 "cmd=edit a=1" of editThing is claimed by editThing already.`],
  },
  {
    name: 'a path parameter that the path does not have',
    given: { rows: [{ cmd: 'edit', when: { 'edit-part': '{part}' } }] },
    want: [`v1-command ${post}/x-v1/0/when/edit-part /things/{id} has no parameter "part".`],
  },
  {
    name: 'a path parameter in two places',
    given: { rows: [{ cmd: 'edit', when: { a: '{id}', b: '{id}' } }] },
    want: [`v1-command ${post}/x-v1/0 "cmd=edit a b" has the path parameter "id" in several places.`],
  },
  {
    name: 'a condition on something that the operation does not take',
    given: { rows: [{ cmd: 'edit', when: { colour: true } }] },
    want: [`v1-command ${post}/x-v1/0/when/colour editThing takes nothing that is "colour" in version 1.`],
  },
  {
    name: 'a condition on what is in every request',
    given: { rows: [{ cmd: 'edit', when: { key: 'x' } }] },
    want: [`v1-command ${post}/x-v1/0/when/key "key" is in every request, so it tells nothing.`],
  },
  {
    name: 'a body member that the operation does not have',
    given: { rows: [{ cmd: 'edit', body: { colour: 'red' } }] },
    want: [`v1-command ${post}/x-v1/0/body/colour The body of editThing has no member "colour".`],
  },
  {
    name: 'a body value that the member never has',
    given: {
      body: { colour: { type: 'string', enum: ['red'], 'x-v1': 'same' } },
      rows: [{ cmd: 'edit', body: { colour: 'blue' } }],
    },
    want: [`v1-command ${post}/x-v1/0/body/colour "colour" is never "blue".`],
  },
];

test.each(cases)('$name is a problem', ({ given, want }) => {
  const { problems } = readVersions(thingsDocument(given));
  expect(problems.map(({ code, pointer, message }) => `${code} ${pointer} ${message}`)).toStrictEqual(want);
});

test('the document of these cases, with nothing wrong in it, has no problem', () => {
  const given = {
    properties: {
      id: { type: 'string', 'x-v1': { name: 'appid' } },
      ...mode({ values: { none: 0, some: 1, all: 2 } }),
    },
    only: { id: { keep: 'v1_id', type: 'string', description: 'Another id.' } },
    body: { colour: { type: 'string', enum: ['red'], 'x-v1': 'same' } },
    rows: [{ cmd: 'edit' }, { cmd: 'edit', when: { paint: 1 }, body: { colour: 'red' } }],
  };
  expect(readVersions(thingsDocument(given)).problems).toStrictEqual([]);
});

test('a parameter of the transport, which the client sets once, need not say anything', () => {
  const parameters = [{ name: 'X-Version', in: 'query', 'x-client-option': 'version', schema: {} }];
  expect(readVersions(thingsDocument({ parameters })).problems).toStrictEqual([]);
});

test('what several schemas share is a problem once', () => {
  const schemas = {
    Base: { type: 'object', properties: { files: { type: 'string' } } },
    Copy: { allOf: [{ $ref: '#/components/schemas/Base' }], 'x-v1': { resource: 'copy' } },
    Other: { allOf: [{ $ref: '#/components/schemas/Base' }], 'x-v1': { resource: 'other' } },
  };
  expect(readVersions(thingsDocument({ schemas })).problems).toHaveLength(1);
});
