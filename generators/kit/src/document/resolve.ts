import { parsePointer, valueAt } from '../json/pointer.ts';
import { isObject, type JsonObject, type JsonValue, stringMember } from '../json/value.ts';
import type { OpenApiDocument } from './read.ts';

/** Follows `$ref` until something else stands there; gives an empty object for a circle or a dead end. */
export function resolveReference(document: OpenApiDocument, value: JsonValue | undefined): JsonObject {
  const seen = new Set<string>();
  let current = value;
  for (
    let target = stringMember(current, '$ref');
    target !== undefined;
    target = stringMember(current, '$ref')
  ) {
    if (seen.has(target) || !target.startsWith('#')) return {};
    seen.add(target);
    current = valueAt(document, parsePointer(target.slice(1)));
  }
  return isObject(current) ? current : {};
}
