import { isDeepStrictEqual } from 'node:util';
import { canonical } from '../document/json.ts';
import { formatPointer, valueAt } from '../json/pointer.ts';
import { isObject, type JsonValue, member } from '../json/value.ts';
import type { VersionChange } from './change.ts';
import { nameOf } from './decision.ts';
import { placesWithStatement } from './lost.ts';
import type { Version1Side } from './places.ts';
import { version1Change } from './rules.ts';

/**
 * Statements that differ and that nothing reads: those of members deep inside of requests, say. What they mean is for people, so in
 * doubt it breaks them.
 */
export function findUnreadStatements(base: Version1Side, head: Version1Side): readonly VersionChange[] {
  const read = new Set(
    [...base.version1.statements, ...head.version1.statements].map(({ pointer }) => pointer),
  );
  return placesWithStatement(base.document, []).flatMap((place) => {
    const at = [...place, 'x-v1'];
    const [before, after] = [base, head].map(({ document }) => meaningOf(valueAt(document, at)));
    const isRead = read.has(formatPointer(at)) || isReadOtherwise(place, before);
    return after === undefined || isRead || isDeepStrictEqual(before, after)
      ? []
      : [changedAt(formatPointer(at), [nameOf(base.document, place), canonical(before), canonical(after)])];
  });
}

/** The root, resources and operations are read as a whole. */
function isReadOtherwise(place: readonly string[], said: JsonValue | undefined): boolean {
  const isOperation = place[0] === 'paths' && place.length === 3;
  return place.length === 0 || isOperation || member(said, 'resource') !== undefined;
}

/** Without where the fact comes from. */
function meaningOf(said: JsonValue | undefined): JsonValue | undefined {
  if (!isObject(said)) return said;
  const { confidence: _, ...rest } = said;
  return rest;
}

function changedAt(pointer: string, identity: readonly string[]): VersionChange {
  const message = 'What version 1 has in place of this is something else.';
  return version1Change('v1-statement-changed', { message, pointer, identity });
}
