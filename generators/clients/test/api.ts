import { type ApiInput, buildModel, type JsonObject, toDocument } from '@installatron-openapi/generate-kit';

/** An API of the given paths, as generators are given it. */
export function apiOf(paths: JsonObject, components: JsonObject = {}): ApiInput {
  const document = toDocument(
    { openapi: '3.1.0', info: { title: 'T', version: '1' }, paths, components },
    'test',
  );
  return { document, model: buildModel(document) };
}

/** A JSON request body of the given schema. */
export function jsonBody(schema: JsonObject, required = true): JsonObject {
  return { requestBody: { required, content: { 'application/json': { schema } } } };
}
