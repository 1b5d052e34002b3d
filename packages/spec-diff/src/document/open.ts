import { checkReferences } from './check.ts';
import { checkShapes } from './check-shapes.ts';
import { type Cursor, createCursor, type Document } from './cursor.ts';
import { dialectOf } from './dialect.ts';
import { findHeirs } from './heirs.ts';

/** Makes cursors for one or more documents, each with numbers of its own. */
export function createOpener(): (parsed: unknown) => Cursor {
  let count = 0;
  return (parsed) => open(parsed, () => ++count);
}

/** @throws DocumentError for what is no sound OpenAPI 3.0 or 3.1 document, and for references that lead nowhere. */
function open(parsed: unknown, nextId: () => number): Cursor {
  const dialect = dialectOf(parsed);
  const document: Document = {
    dialect,
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
