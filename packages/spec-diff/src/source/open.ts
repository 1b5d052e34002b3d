import { statSync } from 'node:fs';
import { basename, dirname, join, posix, resolve } from 'node:path';
import { diskTree } from './disk-tree.ts';
import { commitOf, repositoryOf } from './git.ts';
import { gitTree } from './git-tree.ts';
import { NotComparable } from './not-comparable.ts';
import { readOne, type Tree } from './tree.ts';

/** What BASE or HEAD names: the entry of a spec in a tree of files, and the whole repository where it is in one. */
export type Opened = {
  readonly tree: Tree;
  /** The path of the entry in the tree. */
  readonly entry: string;
  /** The repository that the spec was read from; undefined for files outside of one. */
  readonly repository: Tree | undefined;
};

// In the order they are looked for.
const entryNames = ['openapi.yaml', 'openapi.yml', 'openapi.json'];

/**
 * Finds what an argument names: a file, a folder with an `openapi.yaml` (`.yml`, `.json`), or a git revision, `REVISION` or
 * `REVISION:PATH`. What exists on disk is taken first.
 *
 * A revision alone means the spec of the repository: the first of those names in `spec`, or else in the root.
 *
 * @throws NotComparable when it names none of these.
 */
export function openSource(given: string, folder: string): Opened {
  if (given.startsWith('-') || given === '') {
    throw new NotComparable(`${JSON.stringify(given)} is no file, folder or revision.`, 'Give one of these.');
  }
  const path = resolve(folder, given);
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return openRevision(given, folder);
  if (!stats.isDirectory()) return openOnDisk(dirname(path), basename(path), folder);
  return openOnDisk(path, entryOnDisk(path, given), folder);
}

function entryOnDisk(path: string, given: string): string {
  const entry = entryNames.find((name) => statSync(join(path, name), { throwIfNoEntry: false })?.isFile());
  if (entry === undefined) throw noEntry(given);
  return entry;
}

function openOnDisk(path: string, entry: string, folder: string): Opened {
  const root = repositoryOf(path);
  return {
    tree: diskTree(path, folder),
    entry,
    repository: root === undefined ? undefined : diskTree(root, folder),
  };
}

function openRevision(given: string, folder: string): Opened {
  const colon = given.indexOf(':');
  const revision = colon === -1 ? given : given.slice(0, colon);
  const path = colon === -1 ? undefined : given.slice(colon + 1).replace(/\/$/, '');
  const tree = revisionTree(revision, given, folder);
  const entry = entryAt(tree, path, given);
  readAhead(tree, posix.dirname(entry));
  return { tree, entry, repository: tree };
}

// A folder with more than that is not only a spec.
const mostFiles = 1000;

/** A commit keeps what was read of it, and reads a whole folder as fast as one file. */
function readAhead(tree: Tree, folder: string): void {
  if (folder === '.') return;
  const paths = tree.list(folder).filter((path) => /\.(json|ya?ml)$/.test(path));
  if (paths.length <= mostFiles) tree.readAll(paths);
}

function revisionTree(revision: string, given: string, folder: string): Tree {
  const root = repositoryOf(folder);
  if (root !== undefined) return gitTree(root, commitOf(root, revision));
  const message = `${JSON.stringify(given)} is no file or folder, and there is no git repository here.`;
  throw new NotComparable(message, 'Correct the path, or go to the repository that has the revision.');
}

function entryAt(tree: Tree, path: string | undefined, given: string): string {
  if (path !== undefined && tree.has(path)) return path;
  const folders = path === undefined ? ['spec/', ''] : [path === '' ? '' : `${path}/`];
  const entry = folders
    .flatMap((folder) => entryNames.map((name) => `${folder}${name}`))
    .find((name) => tree.has(name));
  if (entry === undefined) throw noEntry(given);
  return entry;
}

/**
 * Reads one file: of the disk, or `REVISION:PATH`.
 *
 * @throws NotComparable when there is none.
 */
export function openText(given: string, folder: string): { readonly file: string; readonly text: string } {
  const path = resolve(folder, given);
  const isOnDisk = statSync(path, { throwIfNoEntry: false })?.isFile() === true;
  const colon = given.indexOf(':');
  const { tree, name } =
    isOnDisk || colon === -1
      ? { tree: diskTree(dirname(path), folder), name: basename(path) }
      : { tree: revisionTree(given.slice(0, colon), given, folder), name: given.slice(colon + 1) };
  const text = readOne(tree, name);
  if (text !== undefined) return { file: tree.nameOf(name), text };
  throw new NotComparable(`${JSON.stringify(given)} cannot be read.`, 'Give a file, or `REVISION:PATH`.');
}

function noEntry(given: string): NotComparable {
  const remedy = 'Name the file itself, such as `main:spec/openapi.yaml` or `spec/openapi.yaml`.';
  return new NotComparable(`${JSON.stringify(given)} has no ${entryNames.join(', ')}.`, remedy);
}
