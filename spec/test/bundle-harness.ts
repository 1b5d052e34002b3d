import { join } from 'node:path';
import {
  arrayMember,
  type JsonObject,
  type JsonValue,
  objectMember,
  readDocument,
  resolveReference,
} from '@installatron-openapi/generate-kit';

/** The bundle, as generators read it. `turbo test` makes it first. */
export const bundle = readDocument(join(import.meta.dirname, '../dist/openapi.json'));

/** What is written at a place, behind its `$ref`. */
export function at(value: JsonValue, ...keys: readonly string[]): JsonObject {
  return keys.reduce(
    (found, key) => resolveReference(bundle, objectMember(found, key)),
    resolveReference(bundle, value),
  );
}

/** The properties of an object schema, with those that `allOf` brings in. */
export function propertiesOf(schema: JsonObject): JsonObject {
  const own = resolveReference(bundle, schema);
  const parts = arrayMember(own, 'allOf').map((part) => propertiesOf(at(part)));
  return Object.assign({}, ...parts, objectMember(own, 'properties'));
}
