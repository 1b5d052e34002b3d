import { dialectOf } from '../document/dialect.ts';
import { DocumentError } from '../document/error.ts';
import { parsePointer } from '../json/pointer.ts';
import { isObject, type JsonObject, type JsonValue } from '../json/value.ts';
import { bundle } from './bundle.ts';
import type { SourceFile } from './file.ts';
import { SpecFiles } from './files.ts';
import { locate } from './locate.ts';
import { NotComparable } from './not-comparable.ts';
import { openSource } from './open.ts';
import type { Tree } from './tree.ts';

/** A spec as one document, and the way back to its sources. */
export type Spec = {
  readonly document: JsonObject;
  /** The file and line of a pointer into the document; of the nearest place above it that there is. */
  readonly locate: (pointer: string) => { readonly file: string; readonly line: number };
  /** A file beside the entry. */
  readonly beside: (name: string) => { readonly file: string; readonly text: string | undefined };
  readonly repository: Tree | undefined;
};

/**
 * Reads what BASE or HEAD names.
 *
 * @throws NotComparable when it cannot be read, or is no OpenAPI 3.0 or 3.1.
 */
export function readSpec(given: string, folder: string): Spec {
  const { tree, entry, repository } = openSource(given, folder);
  const files = new SpecFiles(tree, entry);
  const shown = tree.nameOf(entry);
  demandOpenApi(files.entry.value, files.entry, shown);
  const bundled = bundle(files);
  return {
    document: demandOpenApi(bundled.document, files.entry, shown),
    locate: (pointer) => {
      const { file, path } = locate(bundled, { file: files.entry, path: [] }, parsePointer(pointer));
      return { file: files.nameOf(file), line: file.lineOf(path) };
    },
    beside: (name) => {
      const path = entry.replace(/[^/]*$/, name);
      return { file: tree.nameOf(path), text: tree.readAll([path]).get(path) };
    },
    repository,
  };
}

/** Before anything that it refers to is read, and again of the whole. */
function demandOpenApi(value: JsonValue, { lineOf }: SourceFile, shown: string): JsonObject {
  const fault = faultOf(value);
  if (fault === undefined && isObject(value)) return value;
  const line = lineOf(parsePointer(fault?.pointer ?? ''));
  const message = `${shown} is no OpenAPI 3.0 or 3.1 document. ${fault?.reason ?? ''}`.trim();
  throw new NotComparable(message, 'Give the file that begins with `openapi: 3.1.1` or the like.', {
    file: shown,
    line,
  });
}

function faultOf(value: JsonValue): DocumentError | undefined {
  try {
    dialectOf(value);
    return undefined;
  } catch (error) {
    if (error instanceof DocumentError) return error;
    throw error;
  }
}
