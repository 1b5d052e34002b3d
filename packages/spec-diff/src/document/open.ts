import { checkReferences } from './check.ts';
import { checkShapes } from './check-shapes.ts';
import { type Cursor, createCursor, type Document, type Side } from './cursor.ts';
import { dialectOf } from './dialect.ts';
import { DocumentError } from './error.ts';
import { findHeirs } from './heirs.ts';

/** The roots of two documents, whose cursors have numbers of their own. */
export type Opened = { readonly before: Cursor; readonly after: Cursor };

/** @throws DocumentError for what is no sound OpenAPI 3.0 or 3.1 document, and for references that lead nowhere. */
export function openBoth(base: unknown, head: unknown): Opened {
  let count = 0;
  const nextId = () => ++count;
  return { before: openSide(base, 'base', nextId), after: openSide(head, 'head', nextId) };
}

function openSide(parsed: unknown, side: Side, nextId: () => number): Cursor {
  try {
    return open(parsed, side, nextId);
  } catch (error) {
    throw error instanceof DocumentError ? new DocumentError(error.reason, error.pointer, side) : error;
  }
}

function open(parsed: unknown, side: Side, nextId: () => number): Cursor {
  const dialect = dialectOf(parsed);
  const document: Document = {
    dialect,
    side,
    nextId,
    anchors: new Map(),
    heirs: findHeirs(parsed),
    get root(): Cursor {
      return root;
    },
  };
  const root = createCursor(document, parsed);
  checkReferences(root);
  checkShapes(root);
  return root;
}
