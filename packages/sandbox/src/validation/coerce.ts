import type { Schema } from './schema.ts';
import type { Text, TextMembers } from './text.ts';

/**
 * The value that a text stands for, by the type that the spec wants. A text that stands for no such value stays as it is:
 * it is then found to be invalid.
 *
 * Booleans are `true`, `false`, `1`, `0`. A single value stands for a list of one.
 */
export function coerce(text: Text, schema: Schema = {}): unknown {
  const { type = [], items, properties, additionalProperties } = schema;
  const types = [type].flat();
  if (typeof text === 'string') {
    if (types.includes('array')) return [coerce(text, items)];
    return types.includes('string') ? text : plainValue(text, types);
  }
  if (isList(text) && !types.includes('object')) return [...text.values()].map((item) => coerce(item, items));
  return Object.fromEntries(
    [...text].map(([name, member]) => [
      name,
      coerce(member, memberSchema(name, properties, additionalProperties)),
    ]),
  );
}

function plainValue(text: string, types: readonly string[]): unknown {
  if (types.includes('boolean')) {
    if (text === 'true' || text === '1') return true;
    if (text === 'false' || text === '0') return false;
  }
  const isNumber = types.includes('integer') && /^-?\d{1,16}$/.test(text);
  return isNumber ? Number(text) : text;
}

/** PHP numbers the items of a list. */
function isList(members: TextMembers): boolean {
  return [...members.keys()].every((name, index) => name === `${index}`);
}

function memberSchema(name: string, properties: Schema['properties'] = {}, others: Schema = {}): Schema {
  if (Object.hasOwn(properties, name)) return properties[name] ?? {};
  return others;
}
