import { type JsonObject, type JsonValue, type OpenApiDocument, toDocument } from '../../../src/index.ts';

const root: JsonObject = {
  version: '1.0',
  title: 'Things, version 1',
  description: 'One URL.',
  servers: [{ url: 'https://example.com/v1' }],
  path: '/',
  command: 'cmd',
  status: 200,
  parameters: {
    key: { description: 'The key.', schema: { type: 'string' }, example: 'k', confidence: 'client-code' },
  },
};

type Given = {
  /** Members of the schema `Thing`, which is the resource `thing`. */
  readonly properties?: JsonObject;
  readonly only?: JsonObject;
  readonly schemas?: JsonObject;
  /** `POST /things/{id}`: its `x-v1`, its parameters beside `id`, the members of its body. */
  readonly rows?: JsonValue;
  readonly parameters?: JsonValue;
  readonly body?: JsonObject;
  readonly paths?: JsonObject;
  /** Members of the root. */
  readonly rest?: JsonObject;
};

const id = { name: 'id', in: 'path', required: true, schema: { type: 'string' }, 'x-v1': 'same' };

/** A small API of things, with as much of it as a test is about. */
export function thingsDocument(given: Given): OpenApiDocument {
  const document: JsonObject = {
    openapi: '3.1.0',
    info: { title: 'Things', version: '2' },
    'x-v1': root,
    ...given.rest,
    paths: {
      '/things/{id}': {
        parameters: [id],
        post: {
          operationId: 'editThing',
          ...(given.parameters === undefined ? {} : { parameters: given.parameters }),
          requestBody: {
            content: { 'application/json': { schema: { type: 'object', properties: given.body ?? {} } } },
          },
          responses: { 200: { content: { 'application/json': { schema: answer } } } },
          'x-v1': given.rows ?? [{ cmd: 'edit' }],
        },
      },
      ...given.paths,
    },
    components: {
      schemas: {
        Thing: {
          type: 'object',
          'x-v1': { resource: 'thing', ...(given.only === undefined ? {} : { only: given.only }) },
          properties: given.properties ?? {},
        },
        ...given.schemas,
      },
    },
  };
  return toDocument(document, 'things.json');
}

const answer = {
  allOf: [
    { type: 'object', properties: { result: { type: 'boolean' } } },
    {
      type: 'object',
      properties: { data: { type: 'array', items: { $ref: '#/components/schemas/Thing' } } },
    },
  ],
};
