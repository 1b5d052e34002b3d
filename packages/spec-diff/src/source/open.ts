import { statSync } from 'node:fs';
import { basename, dirname, join, posix, resolve } from 'node:path';
import { diskTree } from './disk-tree.ts';
import { repositoryOf } from './git.ts';
import { type GitTree, gitTree } from './git-tree.ts';
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
  if (!stats.isDirectory() && !stats.isFile()) {
    // It may be endless, or be read only once.
    const message = `${JSON.stringify(given)} is a device or a pipe.`;
    throw new NotComparable(message, 'Write what it gives into a file, and give that.');
  }
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
  const tree = gitTree(folder, revision, given);
  const entry = entryAt(tree, path, given);
  readAhead(tree, posix.dirname(entry));
  return { tree, entry, repository: tree };
}

// A repository with more than that is not only a spec and its packages.
const mostFiles = 2000;

/** Most of what is compared can be known now, and all of it is one process of git. */
function readAhead(tree: GitTree, folder: string): void {
  const ofSpec = folder === '.' ? [] : tree.list(folder).filter((path) => /\.(json|ya?ml)$/.test(path));
  const ofPackages = tree.list('packages').filter((path) => packageFile.test(path));
  const paths = [...ofSpec, ...ofPackages, ...tree.list('.changeset')];
  if (paths.length <= mostFiles) tree.fetch(paths);
}

const packageFile = /^packages\/[^/]+\/(package\.json|surface\/[^/]+\.gen\.ts)$/;

function entryAt(tree: Tree, path: string | undefined, given: string): string {
  if (path !== undefined && tree.has(path)) return path;
  const folders = path === undefined ? ['spec/', ''] : [path === '' ? '' : `${path}/`];
  const entry = folders
    .flatMap((folder) => entryNames.map((name) => `${folder}${name}`))
    .find((name) => tree.has(name));
  if (entry !== undefined) return entry;
  if (path === undefined || path === '' || tree.list(path).length > 0) throw noEntry(given);
  const message = `${JSON.stringify(given)} is no file or folder of the revision.`;
  throw new NotComparable(message, 'A path begins at the root of the repository: `main:spec/openapi.yaml`.');
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
      : { tree: gitTree(folder, given.slice(0, colon), given), name: given.slice(colon + 1) };
  const text = readOne(tree, name);
  if (text !== undefined) return { file: tree.nameOf(name), text };
  throw new NotComparable(`${JSON.stringify(given)} cannot be read.`, 'Give a file, or `REVISION:PATH`.');
}

function noEntry(given: string): NotComparable {
  const message = `${JSON.stringify(given)} has no ${entryNames.join(', ')}.`;
  const remedy = 'Name the file itself, such as `main:spec/openapi.yaml` or `spec/openapi.yaml`.';
  // Whoever means the branch reads here that a folder was looked at.
  const revision = given.includes(':')
    ? ''
    : ` What exists on disk comes first: a branch of that name is \`refs/heads/${given}\`.`;
  return new NotComparable(message, `${remedy}${revision}`);
}
