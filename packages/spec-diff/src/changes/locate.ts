import type { Finding } from '../compare/finding.ts';
import { type Cursor, child, pointerOf } from '../document/cursor.ts';
import type { Where } from '../normal/form.ts';

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

/** A keyword that is not there, because the other side has it, is where it would be. */
function pointerTo({ cursor, keyword }: Where): string {
  const at: Cursor = (keyword === undefined ? undefined : child(cursor, keyword)) ?? cursor;
  return pointerOf(at);
}
