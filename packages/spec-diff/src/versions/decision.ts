import type { Identity } from '../changes/change.ts';
import { fingerprintOf } from '../changes/fingerprint.ts';
import { formatPointer, type PointerPath, parsePointer, valueAt } from '../json/pointer.ts';
import { type JsonObject, stringMember } from '../json/value.ts';
import { resolvePath, resolveWhole } from './resolve.ts';

/** The documents of version 2 that places lead into. */
export type Documents = { readonly base: JsonObject; readonly head: JsonObject };

/**
 * The fingerprint of a change of a component, in whatever operation it is seen: of its rule, of its place by names, and of what changed
 * from what to what. The place is that of BASE, for HEAD may still be rewritten. Nothing in it is prose, a file or a line.
 *
 * @param version of the API in which it was found.
 * @returns undefined for a change that belongs to an operation alone.
 */
export function decisionOn(
  documents: Documents,
  version: 'v1' | 'v2',
  rule: string,
  { base, head, step, values }: Identity,
): string | undefined {
  if (base === undefined || head === undefined) return undefined;
  const [before, after] = [parsePointer(base), parsePointer(head)];
  const place = placeIn(documents, before, after);
  if (place[0] !== 'components' || !isStill(documents.head, place, after)) return undefined;
  return fingerprintOf([version, rule, namesOn(place), step ?? '', values]);
}

/** The place in BASE: of a component itself where HEAD says it there, and of the `$ref` to one where HEAD says it beside that. */
function placeIn({ base, head }: Documents, before: PointerPath, after: PointerPath): PointerPath {
  const isMember = formatPointer(before) === formatPointer(after);
  const [whole, own] = [resolveWhole(head, after), resolvePath(head, after)].map(formatPointer);
  return isMember || whole !== own ? resolvePath(base, before) : resolveWhole(base, before);
}

/**
 * Whether HEAD has the same thing there, and not another one that a `$ref` leads to from now on. A component that is gone may have
 * another name.
 */
function isStill(head: JsonObject, before: PointerPath, after: PointerPath): boolean {
  if (valueAt(head, before.slice(0, 3)) === undefined) return true;
  const [expected, found] = [before, after].map((path) => formatPointer(namesOn(resolveWhole(head, path))));
  return expected === found;
}

/** A place in a component by the names that people chose: how a schema is put together is no part of it. */
function namesOn([, kind = '', component = '', ...inner]: PointerPath): PointerPath {
  return [kind, component, ...namesIn(inner)];
}

/** Any place by such names: which one of its list a parameter is says nothing. */
export function nameOf(document: JsonObject, path: PointerPath): string {
  if (path[0] === 'components') return formatPointer(namesOn(path));
  const named = path.map((key, index) =>
    path[index - 1] === 'parameters'
      ? (stringMember(valueAt(document, path.slice(0, index + 1)), 'name') ?? key)
      : key,
  );
  return formatPointer(namesIn(named));
}

function namesIn([key, next, ...rest]: PointerPath): PointerPath {
  if (key === undefined) return [];
  if (key === 'allOf') return namesIn(rest);
  if (next === undefined) return [key];
  // With a dot, the member `items` is not the items of a list.
  return key === 'properties' ? [`.${next}`, ...namesIn(rest)] : [key, ...namesIn([next, ...rest])];
}
