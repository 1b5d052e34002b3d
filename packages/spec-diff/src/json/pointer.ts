import { isArray, isObject, type JsonValue, member } from './value.ts';

/** A place in a JSON document, as the keys that lead to it from the root. */
export type PointerPath = readonly string[];

/** Writes a path as an RFC 6901 JSON pointer: `['paths', '/installs']` is `/paths/~1installs`. */
export function formatPointer(path: PointerPath): string {
  return path.map((key) => `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** Reads an RFC 6901 JSON pointer. */
export function parsePointer(pointer: string): PointerPath {
  return pointer.split('/').slice(1).map(unescapeKey);
}

/**
 * Reads what stands after the `#` of a `$ref`: a percent-encoded JSON pointer.
 *
 * Undefined for anything else, such as an anchor (`#Install`): it must not pass for the root of the file.
 */
export function parseFragment(fragment: string): PointerPath | undefined {
  if (fragment !== '' && !fragment.startsWith('/')) return undefined;
  return fragment
    .split('/')
    .slice(1)
    .map((part) => unescapeKey(decodePercent(part)));
}

/** Writes a path as it stands after the `#` of a `$ref`, with no more encoding than reading it back needs. */
export function formatFragment(path: PointerPath): string {
  return formatPointer(path).replaceAll('%', '%25');
}

export function valueAt(root: JsonValue, path: PointerPath): JsonValue | undefined {
  return path.reduce<JsonValue | undefined>(childOf, root);
}

/** The item or own member of a value under a key, or undefined. */
export function childOf(parent: JsonValue | undefined, key: string): JsonValue | undefined {
  if (isArray(parent)) return /^(0|[1-9]\d*)$/.test(key) ? parent[Number(key)] : undefined;
  return isObject(parent) ? member(parent, key) : undefined;
}

function unescapeKey(part: string): string {
  return part.replaceAll('~1', '/').replaceAll('~0', '~');
}

function decodePercent(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
