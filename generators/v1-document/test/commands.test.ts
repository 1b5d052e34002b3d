import { type JsonObject, type JsonValue, objectMember } from '@installatron-openapi/generate-kit';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import type { DerivedDocument } from '../src/index.ts';
import { api, at, derive, operation, schemaIn } from './support/api.ts';

const slug: JsonObject = {
  name: 'slug',
  in: 'path',
  required: true,
  description: 'Which part.',
  schema: { type: 'string' },
  example: 'p1',
  'x-v1': { name: 'part' },
};
const id: JsonObject = {
  name: 'id',
  in: 'path',
  required: true,
  schema: { type: 'string' },
  example: 't1',
  'x-v1': { name: 'thing' },
};

/** An operation on a part of a thing, and one on the thing itself. */
function derived(rows: JsonValue, body: JsonObject = {}): DerivedDocument {
  const schema = { type: 'object', ...body };
  return derive(
    api({
      paths: {
        '/things/{id}': { parameters: [id], get: operation('getThing', [{ cmd: 'edit' }]) },
        '/things/{id}/parts/{slug}': {
          parameters: [id, slug],
          post: operation('editPart', rows, { requestBody: { content: { 'application/json': { schema } } } }),
        },
      },
      components: { schemas: { ThingAnswer: { type: 'object', properties: {} } } },
    }),
  );
}

describe('what a command form asks for besides the command', () => {
  test.each([
    {
      name: 'nothing: then the parameters in the path have their own names',
      row: { cmd: 'part' },
      schema: 'PartCommand',
      wanted: {
        thing: { type: 'string', examples: ['t1'], description: 'Version 2 calls it `id`.', 'x-v2': 'id' },
      },
      required: ['cmd', 'thing', 'part'],
    },
    {
      name: 'a value that stands in the path',
      row: { cmd: 'edit', when: { 'show-part': '{slug}' } },
      schema: 'EditShowPartCommand',
      wanted: {
        'show-part': {
          type: 'string',
          examples: ['p1'],
          description: 'Which part.\n\nVersion 2 calls it `slug`.',
          'x-v2': 'slug',
        },
      },
      required: ['cmd', 'show-part', 'thing'],
    },
    {
      name: 'a number, which has no form of its own in a form body',
      row: { cmd: 'edit', when: { 'list-parts': 1 } },
      schema: 'EditListParts1Command',
      wanted: {
        'list-parts': {
          type: ['integer', 'string'],
          enum: [1, '1'],
          examples: [1],
          description: 'Always `1` here.',
        },
      },
      required: ['cmd', 'list-parts', 'thing', 'part'],
    },
    {
      name: 'a word',
      row: { cmd: 'edit', when: { mode: 'fast' } },
      schema: 'EditModeFastCommand',
      wanted: {
        mode: { type: 'string', const: 'fast', examples: ['fast'], description: 'Always `fast` here.' },
      },
      required: ['cmd', 'mode', 'thing', 'part'],
    },
    {
      name: 'a member that may hold anything, and stays a parameter',
      row: { cmd: 'edit', when: { 'made-of': true } },
      schema: 'EditMadeOfCommand',
      wanted: {
        'made-of': {
          type: 'string',
          description: 'From what.\n\nVersion 2 calls it `made_of`.',
          'x-v2': 'made_of',
        },
      },
      required: ['cmd', 'made-of', 'thing', 'part'],
    },
  ])('$name', ({ row, schema, wanted, required }) => {
    const properties = {
      made_of: { type: 'string', description: 'From what.', 'x-v1': { name: 'made-of' } },
    };
    const form = schemaIn(derived([row], { properties }), schema);
    expect(objectMember(form, 'properties')).toMatchObject(wanted);
    expect(form['required']).toEqual(required);
    expect(objectMember(form, 'properties')).toHaveProperty('cmd.const', row.cmd);
  });

  test('what a command stands for is no parameter of it, and what is absent is none', () => {
    const properties = {
      on: { type: 'boolean', 'x-v1': { absent: true } },
      autoup: { type: 'string', 'x-v1': 'same' },
      note: { type: 'string', 'x-v1': 'same' },
    };
    const rows = [{ cmd: 'edit', when: { 'auto-part': '{slug}' }, body: { autoup: 'all' } }];
    const form = schemaIn(derived(rows, { properties }), 'EditAutoPartCommand');
    expect(Object.keys(objectMember(form, 'properties')).toSorted()).toEqual([
      'auto-part',
      'cmd',
      'note',
      'thing',
    ]);
    expect(form['x-command']).toMatchObject({ operationId: 'editPart', body: { autoup: 'all' } });
  });

  test('what the body requires is required, with its name of version 1, and depends on what it depended on', () => {
    const properties = {
      db_host: { type: 'string', 'x-v1': { name: 'db-host' } },
      db_name: { type: 'string', 'x-v1': 'same' },
    };
    const body = { properties, required: ['db_host'], dependentRequired: { db_name: ['db_host'] } };
    const form = schemaIn(derived([{ cmd: 'part' }], body), 'PartCommand');
    expect(form).toMatchObject({
      required: ['cmd', 'thing', 'part', 'db-host'],
      dependentRequired: { db_name: ['db-host'] },
    });
  });

  test('a body that takes anything else makes a command that does', () => {
    expect(schemaIn(derived([{ cmd: 'part' }], { additionalProperties: true }), 'PartCommand')).toMatchObject(
      {
        additionalProperties: true,
      },
    );
    expect(schemaIn(derived([{ cmd: 'part' }]), 'PartCommand')).not.toHaveProperty('additionalProperties');
  });
});

const rows = [
  { cmd: 'edit', when: { 'auotup-part': '{slug}' }, body: { autoup: 'all' } },
  { cmd: 'edit', when: { 'autoup-part': '{slug}' }, body: { autoup: 'all' } },
  { cmd: 'edit', when: { 'noautoup-part': '{slug}' }, body: { autoup: 'none' } },
  { cmd: 'part' },
];
const autoup = {
  properties: { autoup: { type: 'string', enum: ['all', 'none'], 'x-v1': { absent: true } } },
};

test('a form that means the same as the written one says so; one that means something else does not', () => {
  const document = derived(rows, autoup);
  const first = (name: string) => String(schemaIn(document, name)['description']).split('\n')[0];
  expect(first('EditAutoupPartCommand')).toBe(
    'Another way to say `edit auotup-part`, which is the usual one.',
  );
  expect(first('EditAuotupPartCommand')).toBe('The summary of editPart.');
  expect(first('EditNoautoupPartCommand')).toBe('The summary of editPart.');
});

describe('the union of all commands', () => {
  const document = derived(rows, autoup).document;
  const ajv = new Ajv2020({ strict: false });
  ajv.addSchema({ $id: 'v1', ...document });
  const isCommand = ajv.compile({ $ref: 'v1#/components/schemas/Command' });

  test.each([
    { request: { cmd: 'edit', thing: 't' }, taken: true },
    { request: { cmd: 'edit', thing: 't', 'auotup-part': 'p' }, taken: true },
    { request: { cmd: 'part', thing: 't', part: 'p' }, taken: true },
    { request: { cmd: 'edit' }, taken: false },
    { request: { cmd: 'unheard-of', thing: 't' }, taken: false },
    // Two things at once: neither form is the one that is meant.
    { request: { cmd: 'edit', thing: 't', 'auotup-part': 'p', 'noautoup-part': 'q' }, taken: false },
  ])('takes $request: $taken', ({ request, taken }) => {
    expect(isCommand(request)).toBe(taken);
  });

  test('a form with more conditions is not taken for one with fewer', () => {
    const isPlain = ajv.compile({ $ref: 'v1#/components/schemas/EditCommand' });
    expect(isPlain({ cmd: 'edit', thing: 't' })).toBe(true);
    expect(isPlain({ cmd: 'edit', thing: 't', 'auotup-part': 'p' })).toBe(false);
  });
});

describe('the one path', () => {
  const { document } = derived(rows, autoup);

  test('takes a command by POST as a form or as JSON, with what any request may hold', () => {
    const schema = {
      allOf: [{ $ref: '#/components/schemas/SharedParameters' }, { $ref: '#/components/schemas/Command' }],
    };
    expect(Object.keys(objectMember(objectMember(document, 'paths'), '/'))).toEqual(['get', 'post']);
    for (const mediaType of ['application~1json', 'application~1x-www-form-urlencoded']) {
      expect(at(document, `/paths/~1/post/requestBody/content/${mediaType}/schema`)).toEqual(schema);
    }
    expect(at(document, '/components/schemas/SharedParameters/properties/key')).toMatchObject({
      type: 'string',
      description: 'Who asks.',
    });
  });

  test('takes it by GET with each member of the command as a parameter of the query', () => {
    expect(at(document, '/paths/~1/get/parameters')).toMatchObject([
      { name: 'key', in: 'query' },
      {
        name: 'command',
        in: 'query',
        style: 'form',
        explode: true,
        schema: { $ref: '#/components/schemas/Command' },
      },
    ]);
  });

  test('has a request for each form as an example, with the values of the spec', () => {
    const examples = at(document, '/paths/~1/post/requestBody/content/application~1json/examples');
    expect(examples).toEqual({
      EditAuotupPartCommand: example('edit auotup-part', { cmd: 'edit', 'auotup-part': 'p1' }),
      EditAutoupPartCommand: example('edit autoup-part', { cmd: 'edit', 'autoup-part': 'p1' }),
      EditCommand: example('edit', { cmd: 'edit' }),
      EditNoautoupPartCommand: example('edit noautoup-part', { cmd: 'edit', 'noautoup-part': 'p1' }),
      PartCommand: example('part', { cmd: 'part', part: 'p1' }),
    });
  });
});

function example(summary: string, value: JsonObject): JsonObject {
  return { summary, value: { key: 'k', thing: 't1', ...value } };
}

test('an operation that no command does leaves nothing behind', () => {
  const { document } = derive(
    api({
      paths: {
        '/things': { get: operation('listThings', { absent: 'It came later.' }) },
        '/other': {
          get: operation('getOther', [{ cmd: 'other' }], { responses: { 200: { description: '' } } }),
        },
      },
      components: { schemas: { ThingAnswer: { type: 'object' } } },
    }),
  );
  expect(Object.keys(objectMember(objectMember(document, 'components'), 'schemas')).toSorted()).toEqual([
    'Command',
    'CommandAnswer',
    'OtherCommand',
    'SharedParameters',
  ]);
});

test('two forms that become one name are an error that names both', () => {
  const both = [
    { cmd: 'edit', when: { 'a-b': '{slug}' } },
    { cmd: 'edit', when: { a_b: '{slug}' } },
  ];
  expect(() => derived(both)).toThrow('both become EditABCommand');
});
