import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { type Diagnostic, throwIfErrors } from '../diagnostics/diagnostic.ts';
import { problem } from '../diagnostics/problem.ts';
import { compareCodeUnits } from '../document/canonical.ts';
import { fileKind, isUntouched, stampBanner } from './banner.ts';
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
 * Formats and stamps the files of a generator and compares them with what is in the folder, which is all its own: whatever
 * is named `*.gen.*` there and is not among the files is an orphan. Writes nothing.
 *
 * @throws DiagnosticsError when two files have the same path, or one would lie outside the folder.
 */
export function planOutput(folder: string, files: readonly GeneratedFile[]): Promise<readonly PlannedFile[]> {
  return planFiles(folder, files, {
    isOwn: isNamedAsGenerated,
    present: () => generatedFilesIn(folder),
  });
}

/**
 * Like `planOutput`, for a folder that holds the work of people, too: the generator owns the files with these names and no
 * other. One of them that is there and is not among the files is an orphan.
 *
 * @param names every name that the generator may ever make, relative to the folder.
 * @throws DiagnosticsError when two files have the same path, or one is not among the names.
 */
export function planListedOutput(
  folder: string,
  names: readonly string[],
  files: readonly GeneratedFile[],
): Promise<readonly PlannedFile[]> {
  return planFiles(folder, files, {
    isOwn: (path) => names.includes(path),
    present: () => names.filter((name) => existsSync(join(folder, name))).toSorted(compareCodeUnits),
  });
}

/** Which files of a folder are a generator's own. */
type Ownership = {
  readonly isOwn: (path: string) => boolean;
  readonly present: () => readonly string[];
};

async function planFiles(
  folder: string,
  files: readonly GeneratedFile[],
  { isOwn, present }: Ownership,
): Promise<readonly PlannedFile[]> {
  throwIfErrors(pathProblems(files, isOwn));
  const formatted = await formatFiles(files.toSorted((a, b) => compareCodeUnits(a.path, b.path)));
  const wanted = formatted.map(({ path, content }) =>
    plan(folder, path, stampBanner(content, fileKind(path))),
  );
  const paths = new Set(files.map((file) => file.path));
  const orphans = present().filter((path) => !paths.has(path));
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
    .filter(isNamedAsGenerated)
    .toSorted(compareCodeUnits);
}

function isNamedAsGenerated(path: string): boolean {
  return /\.gen\.[a-z]+$/.test(path);
}

function pathProblems(files: readonly GeneratedFile[], isOwn: Ownership['isOwn']): readonly Diagnostic[] {
  const seen = new Set<string>();
  return files.flatMap(({ path }) => {
    // Case-insensitive file systems would let one file overwrite the other.
    const key = path.toLowerCase();
    if (seen.has(key))
      return problem('output-duplicate', `${JSON.stringify(path)} is generated twice.`, { pointer: '' });
    seen.add(key);
    if (isSafePath(path) && isOwn(path)) return [];
    return problem(
      'output-outside',
      `${JSON.stringify(path)} is not a path of its own below the output folder.`,
      {
        pointer: '',
      },
    );
  });
}

function isSafePath(path: string): boolean {
  return path.split('/').every((part) => /^[\w-][\w.-]*$/.test(part));
}
