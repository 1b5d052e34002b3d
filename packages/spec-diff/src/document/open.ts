import { checkReferences } from './check.ts';
import { type Cursor, createCursor, type Dialect, type Document } from './cursor.ts';
import { DocumentError } from './error.ts';
import { isObject, stringMember } from './json.ts';

/** Makes cursors for one or more documents, each with numbers of its own. */
export function createOpener(): (parsed: unknown) => Cursor {
  let count = 0;
  return (parsed) => open(parsed, () => ++count);
}

/** @throws DocumentError for what is no OpenAPI 3.0 or 3.1 document, and for references that lead nowhere. */
function open(parsed: unknown, nextId: () => number): Cursor {
  const dialect = dialectOf(parsed);
  const document: Document = {
    dialect,
    nextId,
    get root(): Cursor {
      return root;
    },
  };
  const root = createCursor(document, parsed);
  checkReferences(root);
  return root;
}

function dialectOf(parsed: unknown): Dialect {
  if (!isObject(parsed)) throw new DocumentError('An OpenAPI document is an object.', '');
  const version = stringMember(parsed, 'openapi') ?? '';
  if (/^3\.0\.\d+/.test(version)) return '3.0';
  if (/^3\.1\.\d+/.test(version)) return '3.1';
  throw new DocumentError('The member `openapi` should be a version 3.0.x or 3.1.x.', '/openapi');
}
