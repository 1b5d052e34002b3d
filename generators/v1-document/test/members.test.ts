import { type JsonObject, type JsonValue, objectMember } from '@installatron-openapi/generate-kit';
import { describe, expect, test } from 'vitest';
import { derive, schemaIn, thingApi } from './support/api.ts';

type Case = {
  readonly name: string;
  readonly given: JsonObject;
  /** The properties of an answer. */
  readonly answer: JsonObject;
  /** The properties of a request, where they are others. */
  readonly request?: JsonObject;
};

const table: readonly Case[] = [
  {
    name: 'a member that is the same stays as it is',
    given: { title: { type: 'string', description: 'The title.', examples: ['Blog'], 'x-v1': 'same' } },
    answer: { title: { type: 'string', description: 'The title.', examples: ['Blog'] } },
  },
  {
    name: 'a renamed member has its name of version 1, and says what version 2 calls it',
    given: { files: { type: 'string', description: 'Files.', 'x-v1': { name: 'list-files' } } },
    answer: {
      'list-files': { type: 'string', description: 'Files.\n\nVersion 2 calls it `files`.', 'x-v2': 'files' },
    },
  },
  {
    name: 'further names that are read are named, and are no members',
    given: { host: { type: 'string', 'x-v1': { also: ['db-host', 'db_host'] } } },
    answer: { host: { type: 'string', description: 'Also known as `db-host`, `db_host`.' } },
  },
  {
    name: 'a fact that is not documented says where it comes from',
    given: { note: { type: 'string', 'x-v1': { confidence: 'inferred' } } },
    answer: { note: { type: 'string', 'x-confidence': 'inferred' } },
  },
  {
    name: 'what is uncertain in version 2 is so in version 1',
    given: { note: { type: 'string', 'x-confidence': 'client-code', 'x-v1': 'same' } },
    answer: { note: { type: 'string', 'x-confidence': 'client-code' } },
  },
  {
    name: 'each word has its value of version 1: open in answers, where a number may be a string, closed in requests',
    given: {
      autoup: {
        type: 'string',
        'x-extensible-enum': ['none', 'custom', 'all'],
        examples: ['custom'],
        'x-v1': { values: { none: 0, custom: 1, all: 2 } },
      },
    },
    answer: {
      autoup: {
        type: ['integer', 'string'],
        'x-extensible-enum': [0, 1, 2],
        examples: [1],
        description: 'In the words of version 2, `0` is `none`, `1` is `custom`, `2` is `all`.',
      },
    },
    request: {
      autoup: {
        type: 'integer',
        enum: [0, 1, 2],
        examples: [1],
        description: 'In the words of version 2, `0` is `none`, `1` is `custom`, `2` is `all`.',
      },
    },
  },
  {
    name: 'values may be words, too',
    given: { state: { type: 'string', enum: ['on', 'off'], 'x-v1': { values: { on: 'y', off: 'n' } } } },
    answer: {
      state: {
        type: 'string',
        'x-extensible-enum': ['n', 'y'],
        description: 'In the words of version 2, `"n"` is `off`, `"y"` is `on`.',
      },
    },
    request: {
      state: {
        type: 'string',
        enum: ['n', 'y'],
        description: 'In the words of version 2, `"n"` is `off`, `"y"` is `on`.',
      },
    },
  },
  {
    name: 'a synonym is no value of its own, and an example of it has the value of what it means',
    given: {
      autoup: {
        type: 'string',
        enum: ['none', 'minor', 'custom'],
        examples: ['custom'],
        'x-v1': { values: { none: 0, minor: 1 }, synonyms: { custom: 'minor' } },
      },
    },
    answer: {
      autoup: {
        type: ['integer', 'string'],
        'x-extensible-enum': [0, 1],
        examples: [1],
        description: 'In the words of version 2, `0` is `none`, `1` is `minor`.',
      },
    },
    request: {
      autoup: {
        type: 'integer',
        enum: [0, 1],
        examples: [1],
        description: 'In the words of version 2, `0` is `none`, `1` is `minor`.',
      },
    },
  },
  {
    name: 'in place of a word the value of another member stands, which is absent itself',
    given: {
      autobk: {
        type: 'string',
        enum: ['none', 'schedule'],
        examples: ['schedule'],
        'x-v1': { values: { none: 0 }, carries: { schedule: 'plan' } },
      },
      plan: { type: 'string', examples: ['weekly'], 'x-v1': { absent: true } },
    },
    answer: {
      autobk: {
        type: ['integer', 'string'],
        'x-extensible-enum': [0],
        examples: ['weekly'],
        description:
          'In the words of version 2, `0` is `none`. For `schedule` the value of `plan` stands here.',
      },
    },
    request: {
      autobk: {
        anyOf: [{ type: 'integer', enum: [0] }, { type: 'string' }],
        examples: ['weekly'],
        description:
          'In the words of version 2, `0` is `none`. For `schedule` the value of `plan` stands here.',
      },
    },
  },
  codec(
    'flag',
    { type: 'boolean', examples: [true] },
    { type: ['integer', 'string'], 'x-extensible-enum': [0, 1], examples: [1] },
    { type: 'integer', enum: [0, 1], examples: [1] },
    '1 for true, 0 for false',
  ),
  codec(
    'yes-no',
    { type: 'boolean', examples: [false] },
    { type: 'string', 'x-extensible-enum': ['yes', 'no'], examples: ['no'] },
    { type: 'string', enum: ['yes', 'no'], examples: ['no'] },
    '"yes" for true, "no" for false',
  ),
  codec(
    'auto',
    { type: 'boolean', examples: [true] },
    { type: 'string', 'x-extensible-enum': ['auto', 'none'], examples: ['auto'] },
    { type: 'string', enum: ['auto', 'none'], examples: ['auto'] },
    '"auto" for true, "none" for false',
  ),
  codec(
    'integer',
    { type: 'integer', examples: [7] },
    { type: ['integer', 'string'], examples: [7] },
    { type: 'integer', examples: [7] },
    'the number, which may also come as a string of digits',
  ),
  codec(
    'date',
    { type: 'integer', examples: [1752537600] },
    { type: 'string', format: 'date', examples: ['2025-07-15'] },
    { type: 'string', format: 'date', examples: ['2025-07-15'] },
    'the day in UTC, as in "2025-07-15"',
  ),
  codec(
    'list',
    { type: 'array', items: { type: 'string' }, examples: [['a', 'b']] },
    { type: ['array', 'string'], items: { type: 'string' }, examples: [['a', 'b']] },
    { type: 'array', items: { type: 'string' }, examples: [['a', 'b']] },
    'the list, which may also come as a string with commas',
  ),
  codec(
    'comma-list',
    { type: 'array', items: { type: 'string' }, examples: [['a', 'b']] },
    { type: ['string', 'array'], items: { type: 'string' }, examples: ['a,b'] },
    { type: 'string', examples: ['a,b'] },
    'the items in a string, with commas between them',
  ),
  {
    name: 'what can be null in version 2 can be null in version 1',
    given: { on: { type: ['boolean', 'null'], 'x-v1': { codec: 'yes-no' } } },
    answer: {
      on: {
        type: ['string', 'null'],
        'x-extensible-enum': ['yes', 'no'],
        description: 'The form: "yes" for true, "no" for false.',
      },
    },
    request: {
      on: {
        type: ['string', 'null'],
        enum: ['yes', 'no', null],
        description: 'The form: "yes" for true, "no" for false.',
      },
    },
  },
  {
    name: 'another type takes the place of that of version 2, and the value goes over as it is',
    given: {
      made: {
        type: 'integer',
        minimum: 0,
        examples: [5],
        'x-v1': { name: 'time', type: ['integer', 'string'] },
      },
    },
    answer: {
      time: {
        type: ['integer', 'string'],
        minimum: 0,
        examples: [5],
        description: 'Version 2 calls it `made`.',
        'x-v2': 'made',
      },
    },
  },
  {
    name: 'the default of a value that is written otherwise is no fact about version 1',
    given: { on: { type: 'boolean', default: false, 'x-v1': { codec: 'yes-no' } } },
    answer: {
      on: {
        type: 'string',
        'x-extensible-enum': ['yes', 'no'],
        description: 'The form: "yes" for true, "no" for false.',
      },
    },
    request: {
      on: { type: 'string', enum: ['yes', 'no'], description: 'The form: "yes" for true, "no" for false.' },
    },
  },
  {
    name: 'the members of a flattened object stand beside it, under their own names',
    given: {
      links: {
        type: 'object',
        'x-v1': { flatten: true },
        properties: {
          docs: { type: 'string', 'x-v1': { name: 'link_docs' } },
          faq: { type: 'string', 'x-v1': { absent: true } },
        },
      },
    },
    answer: {
      link_docs: {
        type: 'string',
        description: 'Version 2 has it as `docs` in `links`.',
        'x-v2': ['links', 'docs'],
      },
    },
  },
  {
    name: 'an absent member is no member',
    given: { plan: { type: 'string', 'x-v1': { absent: true } } },
    answer: {},
  },
];

function codec(
  name: string,
  given: JsonObject,
  answer: JsonObject,
  request: JsonObject,
  summary: string,
): Case {
  const description = `The form: ${summary}.`;
  return {
    name: `codec ${name}`,
    given: { on: { ...given, 'x-v1': { codec: name } } },
    answer: { on: { ...answer, description } },
    request: { on: { ...request, description } },
  };
}

describe('a member of an answer', () => {
  test.each(table)('$name', ({ given, answer }) => {
    expect(schemaIn(derive(thingApi({ properties: given })), 'Thing')).toEqual({
      type: 'object',
      properties: answer,
    });
  });
});

describe('a parameter of a command', () => {
  test.each(table)('$name', ({ given, answer, request = answer }) => {
    const derived = derive(thingApi({}, {}, { properties: given }));
    const { cmd: _, id: __, ...properties } = objectMember(schemaIn(derived, 'EditCommand'), 'properties');
    expect(properties).toEqual(request);
  });
});

describe('a resource', () => {
  test('has the members that only version 1 has, and nothing under the name that they have in version 2', () => {
    const only = {
      id: { keep: 'v1_id', type: 'string', description: 'Another id.', confidence: 'client-code' },
    };
    const derived = derive(
      thingApi({
        'x-v1': { resource: 'thing', only },
        properties: { id: { type: 'string', 'x-v1': { name: 'appid' } } },
        required: ['id'],
      }),
    );
    expect(schemaIn(derived, 'Thing')).toEqual({
      type: 'object',
      required: ['appid'],
      properties: {
        id: { type: 'string', description: 'Another id.', 'x-confidence': 'client-code' },
        appid: { type: 'string', description: 'Version 2 calls it `id`.', 'x-v2': 'id' },
      },
    });
  });

  test('refers to other resources by their names, which have their own members', () => {
    const part = {
      'x-v1': { resource: 'part' },
      type: 'object',
      properties: { db_host: { type: 'string', 'x-v1': { name: 'db-host' } } },
    };
    const derived = derive(
      thingApi(
        {
          properties: {
            part: { $ref: '#/components/schemas/Part', 'x-v1': 'same' },
            parts: {
              type: 'array',
              items: { $ref: '#/components/schemas/Part' },
              examples: [[{ db_host: 'here' }]],
              'x-v1': { name: 'list-parts' },
            },
          },
        },
        { Part: part },
      ),
    );
    expect(schemaIn(derived, 'Thing')['properties']).toEqual({
      part: { $ref: '#/components/schemas/Part' },
      'list-parts': {
        type: 'array',
        items: { $ref: '#/components/schemas/Part' },
        examples: [[{ 'db-host': 'here' }]],
        description: 'Version 2 calls it `parts`.',
        'x-v2': 'parts',
      },
    });
    expect(Object.keys(objectMember(schemaIn(derived, 'Part'), 'properties'))).toEqual(['db-host']);
  });

  test('is put together as in version 2: each part with its own members', () => {
    const base = { type: 'object', properties: { a_b: { type: 'string', 'x-v1': { name: 'a-b' } } } };
    const derived = derive(
      thingApi(
        {
          allOf: [
            { $ref: '#/components/schemas/Base' },
            { required: ['c_d'], properties: { c_d: { type: 'integer', 'x-v1': { name: 'c-d' } } } },
          ],
          examples: [{ a_b: 'x', c_d: 1 }],
        },
        { Base: base },
      ),
    );
    expect(schemaIn(derived, 'Thing')).toMatchObject({
      allOf: [
        { $ref: '#/components/schemas/Base' },
        { required: ['c-d'], properties: { 'c-d': { type: ['integer', 'string'] } } },
      ],
      examples: [{ 'a-b': 'x', 'c-d': 1 }],
    });
    expect(schemaIn(derived, 'Base')['properties']).toMatchObject({ 'a-b': { type: 'string' } });
  });

  test('keeps a property that is called like a keyword of JSON Schema', () => {
    const properties = {
      required: { type: 'integer', 'x-v1': { name: 'properties' } },
      enum: { type: 'string', 'x-v1': 'same' },
    };
    const derived = schemaIn(derive(thingApi({ properties, required: ['required'] })), 'Thing');
    expect(derived['required']).toEqual(['properties']);
    expect(derived['properties']).toMatchObject({
      properties: { type: ['integer', 'string'] },
      enum: { type: 'string' },
    });
  });

  test('takes the names of objects for ordinary names', () => {
    const properties: JsonValue = JSON.parse(
      '{ "__proto__": { "type": "string", "x-v1": { "name": "constructor" } }, "toString": { "type": "string", "x-v1": { "name": "hasOwnProperty" } } }',
    );
    const derived = schemaIn(derive(thingApi({ properties })), 'Thing');
    expect(Object.keys(objectMember(derived, 'properties')).toSorted()).toEqual([
      'constructor',
      'hasOwnProperty',
    ]);
  });
});

test('what stands around resources in an answer says what version 1 has not, and is else the same', () => {
  const frame = {
    type: 'object',
    required: ['result', 'status'],
    properties: {
      result: { type: 'boolean' },
      status: { type: 'integer', 'x-v1': { absent: true } },
      total: { type: 'integer' },
    },
  };
  const derived = derive(
    thingApi({}, { ThingAnswer: { allOf: [{ $ref: '#/components/schemas/Frame' }] }, Frame: frame }),
  );
  expect(schemaIn(derived, 'Frame')).toEqual({
    type: 'object',
    required: ['result'],
    properties: { result: { type: 'boolean' }, total: { type: ['integer', 'string'] } },
  });
});
