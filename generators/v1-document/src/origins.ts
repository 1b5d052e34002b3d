import {
  formatPointer,
  isArray,
  isObject,
  type JsonObject,
  type JsonValue,
  type PointerPath,
} from '@installatron-openapi/generate-kit';
import type { Origin } from './derivation.ts';

/** The origin of each part of a derived document that has one, by the pointer of the part. */
export type Origins = ReadonlyMap<string, Origin>;

/** Finds the pointers of derived objects. Their order in the document means nothing to these. */
export function originsIn(document: JsonObject, made: ReadonlyMap<JsonObject, Origin>): Origins {
  const found = new Map<string, Origin>();
  collect(document, [], made, found);
  return found;
}

function collect(
  value: JsonValue,
  path: PointerPath,
  made: ReadonlyMap<JsonObject, Origin>,
  found: Map<string, Origin>,
): void {
  if (isArray(value)) {
    value.forEach((item, index) => {
      collect(item, [...path, String(index)], made, found);
    });
  }
  if (!isObject(value)) return;
  const origin = made.get(value);
  if (origin !== undefined) found.set(formatPointer(path), origin);
  for (const [key, part] of Object.entries(value)) collect(part, [...path, key], made, found);
}
