import {
  buildVersions,
  type JsonObject,
  type JsonValue,
  toDocument,
  type VersionsModel,
} from '@installatron-openapi/generate-kit';

const root: JsonObject = {
  version: '1.0',
  title: 'Things, version 1',
  description: 'One URL.',
  servers: [{ url: 'https://example.com' }],
  path: '/',
  command: 'do',
  status: 200,
  parameters: { key: { description: 'The key.', required: true, schema: { type: 'string' }, example: 'k' } },
};

const thing: JsonObject = {
  type: 'object',
  'x-v1': { resource: 'thing', only: { id: { keep: 'old_id', type: 'string', description: 'Another id.' } } },
  properties: {
    id: { type: 'string', 'x-v1': { name: 'thingid' } },
    title: { type: 'string', 'x-v1': 'same' },
    size: {
      type: 'integer',
      'x-v1': { also: ['Size'], type: ['integer', 'string'], confidence: 'inferred' },
    },
    made: { type: 'integer', 'x-v1': { name: 'date', codec: 'date' } },
    mode: {
      type: 'string',
      'x-extensible-enum': ['off', 'on', 'auto', 'plan'],
      'x-v1': { values: { off: 0, on: 1 }, synonyms: { auto: 'on' }, carries: { plan: 'plan_id' } },
    },
    plan_id: { type: 'string', 'x-v1': { absent: true } },
    links: {
      type: 'object',
      'x-v1': { flatten: true },
      properties: { home: { type: 'string', 'x-v1': { name: 'link_home' } } },
    },
    parts: { type: 'array', items: { $ref: '#/components/schemas/Thing' }, 'x-v1': 'same' },
  },
};

const idParameter: JsonObject = {
  name: 'id',
  in: 'path',
  required: true,
  schema: { type: 'string' },
  'x-v1': { name: 'thing' },
};

const selector: JsonObject = {
  name: 'v',
  in: 'query',
  schema: { type: 'string' },
  'x-client-option': 'version',
};

const paths: JsonObject = {
  '/things': {
    get: { operationId: 'listThings', parameters: [selector], 'x-v1': [{ cmd: 'things' }] },
  },
  '/things/{id}': {
    parameters: [idParameter],
    get: { operationId: 'getThing', 'x-v1': { absent: 'Nobody asked.' } },
    post: {
      operationId: 'editThing',
      requestBody: {
        content: {
          'application/json': {
            schema: {
              type: 'object',
              additionalProperties: true,
              required: ['title'],
              properties: {
                title: { type: 'string', 'x-v1': { name: 'name', also: ['label'] } },
                shown: { type: 'boolean', 'x-v1': { codec: 'yes-no' } },
                state: { type: 'string', enum: ['up', 'down'], 'x-v1': { absent: true } },
              },
            },
          },
        },
      },
      'x-v1': [
        { cmd: 'edit' },
        {
          cmd: 'edit',
          when: { raise: '{id}', also: 1, name: true },
          body: { state: 'up' },
          confidence: 'v1-docs',
        },
      ],
    },
  },
};

const document: JsonObject = {
  openapi: '3.1.0',
  info: { title: 'Things', version: '2.0' },
  paths,
  components: { schemas: { Thing: thing } },
  'x-v1': root,
};

/** What a small document says of version 1, in which every form of `x-v1` has a part. */
export function exampleVersions(
  order: (names: readonly string[]) => readonly string[] = (names) => names,
): VersionsModel {
  return buildVersions(toDocument(reorder(document, order), 'example.json'));
}

/** The document as a file. */
export const exampleDocument = JSON.stringify(document);

function reorder(value: JsonValue, order: (names: readonly string[]) => readonly string[]): JsonValue {
  if (Array.isArray(value)) return value.map((item: JsonValue) => reorder(item, order));
  if (typeof value !== 'object' || value === null) return value;
  const members = new Map(Object.entries(value));
  return Object.fromEntries(
    order([...members.keys()]).map((name) => [name, reorder(members.get(name) ?? null, order)] as const),
  );
}
