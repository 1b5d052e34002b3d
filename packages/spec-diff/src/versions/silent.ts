import { parsePointer } from '../json/pointer.ts';
import type { VersionChange } from './change.ts';
import type { Statement } from './derivation.ts';
import { partOf, type Sides, type Version1Side } from './places.ts';

/**
 * Whether a change of version 2 happens in version 1, too, though its document cannot show it: what a server does when nothing is sent
 * does not depend on the form in which it would be.
 */
export function isSilentIn1(sides: Sides) {
  const places = { base: defaultsOf(sides.base), head: defaultsOf(sides.head) };
  return ({ rule, side, pointer }: VersionChange): boolean =>
    rule.startsWith('default-') && places[side].has(pointer);
}

/** Where the defaults are of all that version 1 has, as pointers. */
function defaultsOf({ document, version1 }: Version1Side): ReadonlySet<string> {
  return new Set(version1.statements.flatMap((statement) => defaultOf(document, statement)));
}

function defaultOf(document: Version1Side['document'], { v1, v2, pointer }: Statement): readonly string[] {
  if (v1 === null || v2 === '') return [];
  const path = parsePointer(pointer);
  const thing = path.at(-1) === 'x-v1' ? path.slice(0, -1) : path;
  return [partOf(document, thing, ['default'])];
}
