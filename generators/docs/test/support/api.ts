import { type ApiInput, buildModel, type JsonObject, toDocument } from '@installatron-openapi/generate-kit';

/** A document that has what every document has, and what a test is about. */
export function api(members: JsonObject): ApiInput {
  const document = toDocument(
    {
      openapi: '3.1.0',
      info: { title: 'Things', version: '1.0' },
      servers: [{ url: 'https://{host}', variables: { host: { default: 'api.example.com' } } }],
      security: [{ Key: [] }],
      paths: {},
      ...members,
    },
    'test',
  );
  return { document, model: buildModel(document) };
}

/** An API of one operation, under `path`, whose key travels in `X-Key`. */
export function apiOf(method: string, path: string, operation: JsonObject, extra: JsonObject = {}): ApiInput {
  return api({
    paths: { [path]: { [method]: { responses: { 200: { description: 'Done.' } }, ...operation } } },
    components: { securitySchemes: { Key: { type: 'apiKey', in: 'header', name: 'X-Key' } } },
    ...extra,
  });
}

/** A JSON request body with an example; its schema has the members of the example. */
export function jsonBody(example: JsonObject, required: readonly string[] = []): JsonObject {
  const properties = Object.fromEntries(Object.keys(example).map((name) => [name, {}]));
  const schema = { type: 'object', required, properties };
  return { required: true, content: { 'application/json': { schema, example } } };
}

export const settings = { clientModule: '@example/client', keyVariable: 'EXAMPLE_KEY' };
