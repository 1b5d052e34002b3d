import { join } from 'node:path';
import type { GeneratedFile, JsonObject } from '@installatron-openapi/generate-kit';
import type ts from 'typescript-5.9';
import { type Entry, readEntries } from '../package/entries.ts';
import { readAugmentations } from './augmentations.ts';
import { readExports } from './exports.ts';
import { createFinder } from './find.ts';
import { ownersOf } from './owners.ts';
import { readDeclarations } from './program.ts';
import { createNamedAt } from './references.ts';
import { reportOf } from './report.ts';

/**
 * The public API of a package as text: a file for each entry of its `exports` that has types.
 *
 * What several entries export is spelled out for one of them only; the others name it, so that a change is one change.
 *
 * @throws DiagnosticsError when the package is not built, or an entry is no list of names.
 */
export function surfaceOf(folder: string, manifest: JsonObject): readonly GeneratedFile[] {
  const entries = readEntries(manifest);
  const program = readDeclarations(entries.map(({ declarations }) => join(folder, declarations)));
  const checker = program.getTypeChecker();
  const find = createFinder(checker);
  const sources = entries.map((entry) => {
    const file = fileOf(program, join(folder, entry.declarations));
    return { entry, file, exports: readExports(checker, find, file) };
  });
  const owners = ownersOf(sources);
  return sources.map(({ entry, file }) => {
    const findHere = owners.seenFrom(entry, find);
    const exportsOf = (from: ts.SourceFile) => readExports(checker, findHere, from);
    const augmentations = readAugmentations(checker, file);
    const namedAt = createNamedAt(checker, findHere);
    const content = reportOf({ entry, exports: exportsOf(file), augmentations, namedAt, exportsOf });
    return { path: reportPath(entry), content };
  });
}

/** `.` is `index.gen.ts`, `./commands` is `commands.gen.ts`. */
function reportPath({ subpath }: Entry): string {
  return `${subpath === '.' ? 'index' : subpath.slice(2).replace(/\.js$/, '')}.gen.ts`;
}

function fileOf(program: ts.Program, path: string): ts.SourceFile {
  const file = program.getSourceFile(path);
  if (file === undefined) throw new Error(`${path} was not read.`);
  return file;
}
