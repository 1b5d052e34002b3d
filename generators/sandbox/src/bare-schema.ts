import { isArray, isObject, type JsonValue, mapMembers } from '@installatron-openapi/generate-kit';

const forPeople = ['description', 'title', 'summary', 'examples', 'example', 'deprecated', 'externalDocs'];
const annotations = [...forPeople, 'default', 'readOnly', 'writeOnly'];
const mapsOfSchemas = ['properties', 'patternProperties', '$defs', 'dependentSchemas'];
const schemasOf = ['items', 'additionalProperties', 'not', 'if', 'then', 'else', 'contains', 'propertyNames'];
const listsOfSchemas = ['allOf', 'anyOf', 'oneOf', 'prefixItems'];

/** A schema without what says nothing of which values fit. A member that is called `description` stays. */
export function bareSchema(schema: JsonValue): JsonValue {
  if (!isObject(schema)) return schema;
  const kept = Object.entries(schema).filter(([key]) => !annotations.includes(key) && !key.startsWith('x-'));
  return Object.fromEntries(kept.map(([key, value]) => [key, bareKeyword(key, value)]));
}

function bareKeyword(key: string, value: JsonValue): JsonValue {
  if (listsOfSchemas.includes(key) && isArray(value)) return value.map(bareSchema);
  if (schemasOf.includes(key)) return bareSchema(value);
  return mapsOfSchemas.includes(key) && isObject(value) ? mapMembers(value, bareSchema) : value;
}
