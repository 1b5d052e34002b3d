/** Any JSON value. Documents arrive as these and are narrowed by the guards below, never by casts. */
export type JsonValue = null | boolean | number | string | JsonArray | JsonObject;
export type JsonArray = readonly JsonValue[];
export type JsonObject = { readonly [key: string]: JsonValue };

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isArray(value: JsonValue | undefined): value is JsonArray {
  return Array.isArray(value);
}

/** An own member of an object, or undefined: `__proto__` and `constructor` are names like any other. */
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

/** The strings of an array member. Anything else in it is left out. */
export function stringsMember(value: JsonValue | undefined, key: string): readonly string[] {
  return arrayMember(value, key).filter((item) => typeof item === 'string');
}

/** Compares by UTF-16 code unit: the same on every system and in every locale. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
