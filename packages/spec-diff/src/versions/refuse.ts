import { DocumentError } from '../document/error.ts';
import { NotComparable } from '../source/not-comparable.ts';
import type { Spec } from '../source/read.ts';

/** Tells where in the sources a document is wrong. */
export function refuse(error: unknown, base: Spec, head: Spec): never {
  if (!(error instanceof DocumentError)) throw error;
  const spec = error.side === 'base' ? base : head;
  throw new NotComparable(error.message, 'Correct the document.', spec.locate(error.pointer));
}
