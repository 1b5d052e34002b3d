import {
  isArray,
  isObject,
  type JsonObject,
  type JsonValue,
  resolveReference,
  stringMember,
} from '@installatron-openapi/generate-kit';
import { componentName } from './schema/parts.ts';

/** The names of all component schemas that a value leads to, those that they lead to included. */
export function schemasReachedFrom(document: JsonObject, value: JsonValue): ReadonlySet<string> {
  const found = new Set<string>();
  const pending = [value];
  // The list grows while it is walked.
  for (const part of pending) {
    if (isArray(part)) pending.push(...part);
    if (!isObject(part)) continue;
    const reference = stringMember(part, '$ref');
    const name = reference === undefined ? undefined : componentName(reference);
    if (name !== undefined && !found.has(name)) {
      found.add(name);
      pending.push(resolveReference(document, part));
    }
    pending.push(...partsWithReferences(part));
  }
  return found;
}

// A `$ref` in a payload is data.
const payloads = new Set(['example', 'examples', 'default', 'enum', 'const', 'value']);

function partsWithReferences(object: JsonObject): readonly JsonValue[] {
  return Object.entries(object).flatMap(([key, value]) => (payloads.has(key) ? [] : [value]));
}
