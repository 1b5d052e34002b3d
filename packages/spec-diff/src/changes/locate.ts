import type { Finding } from '../compare/finding.ts';
import { type Cursor, child, pointerOf } from '../document/cursor.ts';
import type { Where } from '../normal/schema/form.ts';
import type { Identity } from './change.ts';

/** The place of a change: in the head, if there is one. */
export type Location = { readonly side: 'base' | 'head'; readonly pointer: string };

/**
 * Where a finding is said. What is gone is said in the base only. What says nothing of its place is said where it was
 * found.
 */
export function locate(
  { base, head }: Finding,
  found: { readonly base?: Where | undefined; readonly head?: Where | undefined },
): Location {
  if (head === undefined && base !== undefined) return { side: 'base', pointer: pointerTo(base) };
  const at = head ?? found.head;
  if (at !== undefined) return { side: 'head', pointer: pointerTo(at) };
  return { side: 'base', pointer: found.base === undefined ? '' : pointerTo(found.base) };
}

/** The places in both documents that tell a finding from others. */
export function placesOf(
  { base, head, step }: Finding,
  found: { readonly base?: Where | undefined; readonly head?: Where | undefined },
): Pick<Identity, 'base' | 'head'> {
  if (step === undefined) return { base: placeOf(base ?? found.base), head: placeOf(head ?? found.head) };
  // A member is known by the object that has it, whatever it refers to.
  const member = base?.cursor.token === step ? placeOf(base) : undefined;
  return member === undefined
    ? { base: placeOf(found.base), head: placeOf(found.head) }
    : { base: member, head: member };
}

function placeOf(where: Where | undefined): string | undefined {
  return where && pointerOf(where.cursor);
}

/** A keyword that is not there, because the other side has it, is where it would be. */
function pointerTo({ cursor, keyword }: Where): string {
  const at: Cursor = (keyword === undefined ? undefined : child(cursor, keyword)) ?? cursor;
  return pointerOf(at);
}
