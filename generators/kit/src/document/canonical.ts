import { isArray, isObject, type JsonValue } from '../json/value.ts';

/**
 * The same document with the members of every object in one fixed order.
 *
 * Output must be a function of the spec's meaning, and the order of keys in an object means nothing. Keys
 * that OpenAPI gives a customary order come first, in that order; all others follow by code unit, which no
 * locale changes. The order of arrays has meaning and stays.
 */
export function canonical(value: JsonValue): JsonValue {
  if (isArray(value)) return value.map(canonical);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => compareKeys(a, b))
      .map(([key, child]) => [key, canonical(child)]),
  );
}

/** Compares two object keys in the canonical order. */
export function compareKeys(a: string, b: string): number {
  return rankOf(a) - rankOf(b) || compareCodeUnits(a, b);
}

/** Compares by UTF-16 code unit: the same on every system and in every locale. */
export function compareCodeUnits(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

const customary = [
  ...['openapi', 'info', 'servers', 'security', 'tags', 'paths', 'webhooks', 'components'],
  ...['operationId', 'title', 'name', 'in', 'summary', 'description'],
  ...['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'],
  ...[
    'parameters',
    'requestBody',
    'responses',
    'required',
    'type',
    'enum',
    'properties',
    'schema',
    'examples',
  ],
];

const ranks = new Map(customary.map((key, index) => [key, index]));

function rankOf(key: string): number {
  return ranks.get(key) ?? customary.length;
}
