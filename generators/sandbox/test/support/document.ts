import { type JsonObject, type OpenApiDocument, toDocument } from '@installatron-openapi/generate-kit';

/** A document with one operation, `send`, which takes these members in its body and refers to these components. */
export function documentThatTakes(properties: JsonObject, schemas: JsonObject = {}): OpenApiDocument {
  const schema = { type: 'object', properties };
  return toDocument(
    {
      openapi: '3.1.0',
      info: { title: 'Small', version: '1' },
      paths: {
        '/': {
          post: {
            operationId: 'send',
            requestBody: { content: { 'application/json': { schema } } },
            responses: { 200: { description: 'Sent.' } },
          },
        },
      },
      components: { schemas },
    },
    'test',
  );
}
