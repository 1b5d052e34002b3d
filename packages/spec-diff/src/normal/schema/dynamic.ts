import type { Cursor } from '../../document/cursor.ts';
import { stringMember } from '../../document/json.ts';
import { placesOf } from '../../document/reference.ts';

/**
 * The places that a `$dynamicRef` may lead to. Where there is one, it is a reference like any other: a document is one
 * resource, so nothing outside of it can take its place. Where there are several, how it was reached decides.
 */
export function dynamicTargets(cursor: Cursor): readonly Cursor[] {
  const reference = stringMember(cursor.value, '$dynamicRef');
  return reference?.startsWith('#') ? placesOf(cursor, reference) : [];
}
