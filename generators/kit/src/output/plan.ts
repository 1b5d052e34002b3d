import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { type Diagnostic, throwIfErrors } from '../diagnostics/diagnostic.ts';
import { problem } from '../diagnostics/problem.ts';
import { compareCodeUnits } from '../document/canonical.ts';
import { isUntouched, stampBanner } from './banner.ts';
import type { GeneratedFile } from './file.ts';
import { formatFiles } from './format.ts';

/** What has to happen to one file of an output folder. */
export type PlannedFile = {
  /** Relative to the output folder, with `/`. */
  readonly path: string;
  readonly state: 'unchanged' | 'missing' | 'changed' | 'orphaned' | 'edited';
  /** What the file shall hold; undefined for an orphan. */
  readonly content: string | undefined;
};

/**
 * Formats and stamps the files of a generator and compares them with what is in the folder. Writes nothing.
 *
 * @throws DiagnosticsError when two files have the same path, or one would lie outside the folder.
 */
export async function planOutput(
  folder: string,
  files: readonly GeneratedFile[],
): Promise<readonly PlannedFile[]> {
  throwIfErrors(pathProblems(files));
  const formatted = await formatFiles(files.toSorted((a, b) => compareCodeUnits(a.path, b.path)));
  const wanted = formatted.map((file) => plan(folder, file.path, stampBanner(file.content)));
  const paths = new Set(files.map((file) => file.path));
  const orphans = generatedFilesIn(folder).filter((path) => !paths.has(path));
  return [...wanted, ...orphans.map((path) => orphan(folder, path))];
}

function plan(folder: string, path: string, content: string): PlannedFile {
  const target = join(folder, path);
  if (!existsSync(target)) return { path, state: 'missing', content };
  const present = readFileSync(target, 'utf8');
  if (present === content) return { path, state: 'unchanged', content };
  return { path, state: isUntouched(present) ? 'changed' : 'edited', content };
}

function orphan(folder: string, path: string): PlannedFile {
  const untouched = isUntouched(readFileSync(join(folder, path), 'utf8'));
  return { path, state: untouched ? 'orphaned' : 'edited', content: undefined };
}

/** The generated files that lie in a folder, by name, sorted. */
export function generatedFilesIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.split(sep).join('/'))
    .filter((path) => /\.gen\.[a-z]+$/.test(path))
    .toSorted(compareCodeUnits);
}

function pathProblems(files: readonly GeneratedFile[]): readonly Diagnostic[] {
  const seen = new Set<string>();
  return files.flatMap(({ path }) => {
    // Case-insensitive file systems would let one file overwrite the other.
    const key = path.toLowerCase();
    if (seen.has(key))
      return problem('output-duplicate', `${JSON.stringify(path)} is generated twice.`, { pointer: '' });
    seen.add(key);
    if (isSafePath(path)) return [];
    return problem('output-outside', `${JSON.stringify(path)} is not a path below the output folder.`, {
      pointer: '',
    });
  });
}

function isSafePath(path: string): boolean {
  return path.split('/').every((part) => /^[\w-][\w.-]*$/.test(part)) && /\.gen\.[a-z]+$/.test(path);
}
