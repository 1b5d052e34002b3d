import {
  buildVersions,
  type JsonObject,
  type JsonValue,
  type OpenApiDocument,
  objectMember,
  parsePointer,
  toDocument,
  valueAt,
} from '@installatron-openapi/generate-kit';
import { type DerivedDocument, deriveV1Document } from '../../src/index.ts';

const root: JsonObject = {
  version: '1.0',
  title: 'Things, version 1',
  description: 'One address.',
  servers: [{ url: 'https://things.example' }],
  path: '/',
  command: 'cmd',
  status: 200,
  parameters: { key: { description: 'Who asks.', schema: { type: 'string' }, example: 'k' } },
};

/** A document with a version 1, and with what a test is about. */
export function api(members: JsonObject): OpenApiDocument {
  return toDocument(
    { openapi: '3.1.0', info: { title: 'Things', version: '2.0' }, paths: {}, 'x-v1': root, ...members },
    'test',
  );
}

export function derive(document: OpenApiDocument): DerivedDocument {
  return deriveV1Document(document, buildVersions(document));
}

/** An API of one resource that is answered, and that is what a request takes: `cmd=show` and `cmd=edit`. */
export function thingApi(
  thing: JsonObject,
  further: JsonObject = {},
  request: JsonObject = {},
): OpenApiDocument {
  const answer = { type: 'object', properties: { data: { $ref: '#/components/schemas/Thing' } } };
  return api({
    paths: {
      '/things/{id}': {
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            schema: { type: 'string' },
            example: 't1',
            'x-v1': 'same',
          },
        ],
        get: operation('getThing', [{ cmd: 'show' }]),
        post: {
          ...operation('editThing', [{ cmd: 'edit' }]),
          requestBody: {
            content: { 'application/json': { schema: { $ref: '#/components/schemas/EditThingRequest' } } },
          },
        },
      },
    },
    components: {
      schemas: {
        ThingAnswer: answer,
        Thing: { 'x-v1': { resource: 'thing' }, type: 'object', ...thing },
        EditThingRequest: { type: 'object', ...request },
        ...further,
      },
    },
  });
}

/** An operation that answers with a thing. */
export function operation(operationId: string, commands: JsonValue, more: JsonObject = {}): JsonObject {
  return {
    operationId,
    tags: ['Things'],
    summary: `The summary of ${operationId}`,
    'x-v1': commands,
    responses: {
      200: {
        description: 'Done.',
        content: { 'application/json': { schema: { $ref: '#/components/schemas/ThingAnswer' } } },
      },
    },
    ...more,
  };
}

/** A component schema of a derived document. */
export function schemaIn({ document }: DerivedDocument, name: string): JsonObject {
  return objectMember(objectMember(objectMember(document, 'components'), 'schemas'), name);
}

export function at(document: JsonValue, pointer: string): JsonValue | undefined {
  return valueAt(document, parsePointer(pointer));
}
