import { isDeepStrictEqual } from 'node:util';
import {
  compareKeys,
  isArray,
  isObject,
  type JsonObject,
  type JsonValue,
  member,
  type PointerPath,
} from '@installatron-openapi/generate-kit';
import { holdsNames, isExample } from './wording.ts';

/** A difference between two documents, at the smallest part that differs. */
export type Change = {
  readonly kind: 'added' | 'removed' | 'changed' | 'renamed';
  /** In the newer document; for what was removed, in the older. */
  readonly path: PointerPath;
  /** What stood there; undefined for what was added. */
  readonly before: JsonValue | undefined;
  /** The former name of what was renamed. */
  readonly formerName?: string;
};

/** The differences between two documents in canonical order. */
export function findChanges(before: JsonValue, after: JsonValue, path: PointerPath = []): readonly Change[] {
  if (isDeepStrictEqual(before, after)) return [];
  if (isExample(path)) return [{ kind: 'changed', path, before }];
  if (isObject(before) && isObject(after)) return findInObjects(before, after, path);
  if (isArray(before) && isArray(after) && before.length === after.length && after.some(isObject)) {
    return after.flatMap((item, index) => findChanges(before[index] ?? null, item, [...path, String(index)]));
  }
  return [{ kind: 'changed', path, before }];
}

function findInObjects(before: JsonObject, after: JsonObject, path: PointerPath): readonly Change[] {
  const former = holdsNames(path) ? formerNames(before, after) : new Map<string, string>();
  const renamed = new Set(former.values());
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].toSorted(compareKeys);
  return keys
    .filter((key) => !renamed.has(key))
    .flatMap((key) => {
      const place = [...path, key];
      const formerName = former.get(key);
      const older = member(before, formerName ?? key);
      const newer = member(after, key);
      if (newer === undefined) return [{ kind: 'removed', path: place, before: older } as const];
      if (older === undefined) return [{ kind: 'added', path: place, before: undefined } as const];
      const inside = findChanges(older, newer, place);
      if (formerName === undefined) return inside;
      return [{ kind: 'renamed', path: place, before: older, formerName } as const, ...inside];
    });
}

/** The former names of what is new here, where it is the same thing of version 2 under another name. */
function formerNames(before: JsonObject, after: JsonObject): ReadonlyMap<string, string> {
  const gone = Object.keys(before).filter((key) => !Object.hasOwn(after, key));
  const come = Object.keys(after).filter((key) => !Object.hasOwn(before, key));
  const byThing = new Map(gone.map((key) => [nameInVersion2(before, key), key]));
  return new Map(
    come.flatMap((key) => {
      const formerName = byThing.get(nameInVersion2(after, key));
      return formerName === undefined ? [] : [[key, formerName]];
    }),
  );
}

// `x-v2` says what version 2 calls it, where that is another name.
function nameInVersion2(members: JsonObject, name: string): string {
  return JSON.stringify(member(member(members, name), 'x-v2') ?? name);
}
