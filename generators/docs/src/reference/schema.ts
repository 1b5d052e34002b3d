import {
  arrayMember,
  type JsonObject,
  objectMember,
  resolveReference,
  stringMember,
} from '@installatron-openapi/generate-kit';

/** Gives a schema the `example` that Redoc shows; it passes over the `examples` that JSON Schema has instead. */
export function withExample(schema: JsonObject): JsonObject {
  const [first] = arrayMember(schema, 'examples');
  return first === undefined || Object.hasOwn(schema, 'example') ? schema : { ...schema, example: first };
}

/** Gives a request body the description of the component it refers to, which Redoc does not show. */
export function withSchemaDescription(document: JsonObject, body: JsonObject): JsonObject {
  if (stringMember(body, 'description') !== undefined) return body;
  const [media] = Object.values(objectMember(body, 'content'));
  const schema = objectMember(media, 'schema');
  if (stringMember(schema, '$ref') === undefined) return body;
  const description = stringMember(resolveReference(document, schema), 'description');
  return description === undefined ? body : { ...body, description };
}
