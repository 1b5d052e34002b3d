import {
  isObject,
  type JsonObject,
  type JsonValue,
  mapMembers,
  member,
  type OpenApiDocument,
  resolveReference,
} from '@installatron-openapi/generate-kit';

/**
 * As much of a schema as it takes to know what a text in a query or a form stands for, references resolved. It ends where
 * a schema stands within itself: texts further in stay texts.
 *
 * @param above the schemas around it.
 */
export function textSchema(
  document: OpenApiDocument,
  schema: JsonValue,
  above: readonly JsonObject[] = [],
): JsonObject {
  const resolved = resolveReference(document, schema);
  if (above.includes(resolved)) return {};
  const inner = (part: JsonValue): JsonObject => textSchema(document, part, [...above, resolved]);
  const type = member(resolved, 'type');
  const items = member(resolved, 'items');
  const properties = member(resolved, 'properties');
  const others = member(resolved, 'additionalProperties');
  return {
    ...(type === undefined ? {} : { type }),
    ...(isObject(items) ? { items: inner(items) } : {}),
    ...(isObject(properties) ? { properties: mapMembers(properties, inner) } : {}),
    ...(isObject(others) ? { additionalProperties: inner(others) } : {}),
  };
}
