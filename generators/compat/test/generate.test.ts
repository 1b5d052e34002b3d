import { buildModel, buildVersions, type JsonObject, toDocument } from '@installatron-openapi/generate-kit';
import { expect, test } from 'vitest';
import { generateCompat } from '../src/index.ts';

const answer = (name: string): JsonObject => ({
  200: {
    description: 'Done.',
    content: { 'application/json': { schema: { $ref: `#/components/schemas/${name}` } } },
  },
});

const text: JsonObject = { type: 'string', 'x-v1': 'same' };

const schemas: JsonObject = {
  Thing: {
    type: 'object',
    'x-v1': { resource: 'thing' },
    properties: { id: { type: 'string', 'x-v1': { name: 'thing-id' } } },
  },
  Part: {
    type: 'object',
    'x-v1': { resource: 'part' },
    properties: { id: text, state: { type: 'string', 'x-v1': { absent: true } } },
  },
  Box: {
    type: 'object',
    'x-v1': { resource: 'box' },
    properties: { id: text, thing: { $ref: '#/components/schemas/Thing', 'x-v1': 'same' } },
  },
  ThingAnswer: { type: 'object', properties: { data: { $ref: '#/components/schemas/Thing' } } },
  PartAnswer: { type: 'object', properties: { data: { $ref: '#/components/schemas/Part' } } },
  BoxAnswer: {
    type: 'object',
    properties: { data: { type: 'array', items: { $ref: '#/components/schemas/Box' } } },
  },
};

const query = (name: string, schema: JsonObject): JsonObject => ({
  name,
  in: 'query',
  schema,
  'x-v1': 'same',
});

const paths: JsonObject = {
  '/things/{id}': {
    get: {
      operationId: 'getThing',
      parameters: [
        { name: 'id', in: 'path', required: true, schema: { type: 'integer' }, 'x-v1': 'same' },
        query('deep', { type: 'boolean' }),
        query('limit', { type: ['integer', 'null'] }),
        query('q', { type: 'string' }),
        query('either', { type: ['integer', 'string'] }),
        query('odd', { type: 'constructor' }),
      ],
      responses: answer('ThingAnswer'),
      'x-v1': [{ cmd: 'thing' }],
    },
    post: {
      operationId: 'edit"Thing',
      parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' }, 'x-v1': 'same' }],
      requestBody: {
        content: {
          'application/json': {
            schema: {
              type: 'object',
              properties: {
                size: { type: 'number', 'x-v1': 'same' },
                list: { type: 'array', 'x-v1': 'same' },
              },
            },
          },
        },
      },
      responses: answer('BoxAnswer'),
      'x-v1': [{ cmd: 'edit' }],
    },
  },
  '/parts': { get: { operationId: 'getPart', responses: answer('PartAnswer'), 'x-v1': [{ cmd: 'part' }] } },
};

const errcode = (status: number): JsonObject => ({ status, meaning: 'M.', remedy: 'R.' });

function filesOf(errcodes: JsonObject): Readonly<Record<string, string>> {
  const root = {
    version: '1.0',
    title: 'T',
    description: 'D.',
    servers: [],
    path: '/',
    command: 'cmd',
    status: 200,
  };
  const info = { title: 'T', version: '2' };
  const value = {
    openapi: '3.1.0',
    info,
    paths,
    components: { schemas },
    'x-errcodes': errcodes,
    'x-v1': { ...root, parameters: {} },
  };
  const document = toDocument(value, 'test');
  const files = generateCompat(buildModel(document), buildVersions(document));
  return Object.fromEntries(files.map(({ path, content }) => [path, content]));
}

const files = filesOf({ thing_not_found: errcode(404), invalid_key: errcode(403) });

test('each error code has its status, in the order of their names', () => {
  expect(files['statuses.gen.ts']).toBe(`/**
 * The HTTP status that each error code of the catalogue is sent with.
 */
export const statuses: Readonly<Record<string, number>> = {
  invalid_key: 403,
  thing_not_found: 404,
};
`);
});

test('a hostile error code is a quoted name', () => {
  const hostile: JsonObject = JSON.parse(`{"__proto__": ${JSON.stringify(errcode(400))}}`);
  expect(filesOf({ ...hostile, '": evil(), "': errcode(400) })['statuses.gen.ts']).toContain(
    `  "\\": evil(), \\"": 400,\n  ['__proto__']: 400,\n`,
  );
});

test('operations are listed whose answers hold something that differs, however deep', () => {
  expect(files['answers.gen.ts']).toBe(`/**
 * The operations whose answers differ between the versions, by operationId.
 */
export const differingAnswers: readonly string[] = [
  "getThing",
  "edit\\"Thing",
];
`);
});

test('inputs are listed that are numbers or booleans, and nothing else', () => {
  expect(files['inputs.gen.ts']).toBe(`/**
 * What an input is when it is no text.
 */
export type InputType = 'boolean' | 'number';

/**
 * The inputs of query and body that are no text, by operationId and by their names in version 2.
 */
export const typedInputs: Readonly<Record<string, Readonly<Record<string, InputType>>>> = {
  getThing: { deep: "boolean", limit: "number" },
  "edit\\"Thing": { size: "number" },
};
`);
});
