import { parseFragment, valueAt } from '../json/pointer.ts';
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
    const path = target.startsWith('#') ? parseFragment(target.slice(1)) : undefined;
    if (path === undefined || seen.has(target)) return {};
    seen.add(target);
    current = valueAt(document, path);
  }
  return isObject(current) ? current : {};
}
