/** Any JSON value. Specs arrive as these and are narrowed by the guards below, never by casts. */
export type JsonValue = null | boolean | number | string | JsonArray | JsonObject;
export type JsonArray = readonly JsonValue[];
export type JsonObject = { readonly [key: string]: JsonValue };

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isArray(value: JsonValue | undefined): value is JsonArray {
  return Array.isArray(value);
}

/**
 * An own member of an object, or undefined.
 *
 * Specs are hostile: `object['__proto__']` or `object['constructor']` would otherwise reach the prototype.
 */
export function member(value: JsonValue | undefined, key: string): JsonValue | undefined {
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

export function objectMember(value: JsonValue | undefined, key: string): JsonObject {
  const found = member(value, key);
  return isObject(found) ? found : {};
}

export function arrayMember(value: JsonValue | undefined, key: string): JsonArray {
  const found = member(value, key);
  return isArray(found) ? found : [];
}

export function stringMember(value: JsonValue | undefined, key: string): string | undefined {
  const found = member(value, key);
  return typeof found === 'string' ? found : undefined;
}

export function booleanMember(value: JsonValue | undefined, key: string): boolean | undefined {
  const found = member(value, key);
  return typeof found === 'boolean' ? found : undefined;
}

/** The strings of an array member; anything else in it is left out. */
export function stringsMember(value: JsonValue | undefined, key: string): readonly string[] {
  return arrayMember(value, key).filter((item) => typeof item === 'string');
}

/** Rebuilds an object from its entries. `fromEntries` defines own members, so `__proto__` stays plain data. */
export function mapMembers(
  object: JsonObject,
  change: (value: JsonValue, key: string) => JsonValue,
): JsonObject {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value, key)]));
}
