import { compareText } from '../json/value.ts';
import { decode } from './decode.ts';
import { explainRevision, runGit } from './git.ts';
import { NotComparable } from './not-comparable.ts';
import type { Tree } from './tree.ts';

export type GitTree = Tree & {
  /** Has files at hand that may be read later: all of them are one process. */
  readonly fetch: (paths: readonly string[]) => void;
};

/**
 * The files of a commit, read from the objects of the repository. Nothing is checked out.
 *
 * @param given what names the revision, in messages.
 * @throws NotComparable when git knows no such revision.
 */
export function gitTree(folder: string, revision: string, given: string): GitTree {
  const objects = readIndex(folder, revision, given);
  const fetchAll = (paths: readonly string[]) => {
    const found = paths.flatMap((path) => pairOf(path, objects.get(path)));
    readObjects(folder, new Set(found.map(([, object]) => object)));
    return found;
  };
  return {
    has: (path) => objects.has(path),
    readAll: (paths) => new Map(fetchAll(paths).map(([path, object]) => [path, textOf(object, path)])),
    fetch: (paths) => void fetchAll(paths),
    list: (below) => {
      const paths = [...objects.keys()];
      return (below === '' ? paths : paths.filter((path) => path.startsWith(`${below}/`))).toSorted(
        compareText,
      );
    },
    nameOf: (path) => path,
  };
}

/** The object of every file. Links are left out: what they say is no content, and what they lead to is not theirs. */
function readIndex(folder: string, revision: string, given: string): ReadonlyMap<string, string> {
  const commit = `${revision}^{commit}`;
  const { output } = runGit(folder, ['ls-tree', '-r', '-z', '--full-tree', '--end-of-options', commit]);
  if (output === undefined) throw explainRevision(folder, revision, given);
  return new Map(
    output
      .toString('utf8')
      .split('\0')
      .flatMap((row) => {
        const [, object, path] = /^100\d{3} blob ([0-9a-f]+)\t(.*)$/s.exec(row) ?? [];
        return object === undefined || path === undefined ? [] : [[path, object] as const];
      }),
  );
}

// By their names, which are hashes of what they hold: what two commits have in common is read once.
const contents = new Map<string, Buffer>();

/** All in one process, for starting one takes longer than reading many objects. */
function readObjects(folder: string, objects: ReadonlySet<string>): void {
  const missing = [...objects].filter((object) => !contents.has(object));
  if (missing.length === 0) return;
  const input = missing.map((object) => `${object}\n`).join('');
  const { output } = runGit(folder, ['cat-file', '--batch'], input);
  if (output !== undefined) splitBatch(output, missing);
}

/** Each is a line with the size, the content, and a line break. */
function splitBatch(output: Buffer, objects: readonly string[]): void {
  let position = 0;
  for (const object of objects) {
    const start = output.indexOf(0x0a, position) + 1;
    const [, size] = / blob (\d+)\n$/.exec(output.toString('utf8', position, start)) ?? [];
    // An object that a partial clone does not have is `missing`, which has no content.
    if (size !== undefined) contents.set(object, output.subarray(start, start + Number(size)));
    position = size === undefined ? start : start + Number(size) + 1;
  }
}

function textOf(object: string, path: string): string {
  const bytes = contents.get(object);
  if (bytes !== undefined) return decode(bytes, path);
  const remedy = 'The clone is partial or damaged: fetch it as a whole.';
  throw new NotComparable(`${path} is not in this clone, although its commit is.`, remedy, { file: path });
}

function pairOf(path: string, value: string | undefined): readonly (readonly [string, string])[] {
  return value === undefined ? [] : [[path, value]];
}
