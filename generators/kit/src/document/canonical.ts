import { isArray, isObject, type JsonArray, type JsonObject, type JsonValue } from '../json/value.ts';

/**
 * The same document with the members of every object in one fixed order.
 *
 * Output must be a function of the spec's meaning, and the order of keys in an object means nothing. Keys
 * that OpenAPI gives a customary order come first, in that order; all others follow by code unit, which no
 * locale changes. The order of arrays has meaning and stays.
 */
export function canonical(value: JsonValue): JsonValue {
  const done = new Map<JsonValue, JsonValue>();
  const finished = (part: JsonValue) => done.get(part) ?? part;
  // From the inside out, so that no depth of nesting overflows the call stack.
  for (const part of containersOf(value).toReversed()) done.set(part, orderMembers(part, finished));
  return finished(value);
}

type Container = JsonArray | JsonObject;

/** The arrays and objects of a value, each before those in it. */
function containersOf(root: JsonValue): readonly Container[] {
  const found = [root].filter(isContainer);
  // The list grows while it is walked.
  for (const container of found) {
    for (const part of Object.values(container)) if (isContainer(part)) found.push(part);
  }
  return found;
}

function isContainer(value: JsonValue): value is Container {
  return isArray(value) || isObject(value);
}

function orderMembers(container: Container, finished: (part: JsonValue) => JsonValue): JsonValue {
  if (isArray(container)) return container.map(finished);
  return Object.fromEntries(
    Object.entries(container)
      .toSorted(([a], [b]) => compareKeys(a, b))
      .map(([key, part]) => [key, finished(part)]),
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
