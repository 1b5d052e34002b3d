import { compareText } from '../json/value.ts';
import { askGit, runGit } from './git.ts';
import type { Tree } from './tree.ts';

/** The files of a commit, read from the objects of the repository. Nothing is checked out. */
export function gitTree(root: string, commit: string): Tree {
  const objects = readIndex(root, commit);
  return {
    has: (path) => objects.has(path),
    readAll: (paths) => {
      const found = paths.flatMap((path) => pairOf(path, objects.get(path)));
      readObjects(root, new Set(found.map(([, object]) => object)));
      return new Map(found.flatMap(([path, object]) => pairOf(path, texts.get(object))));
    },
    list: (below) => {
      const paths = [...objects.keys()].toSorted(compareText);
      return below === '' ? paths : paths.filter((path) => path.startsWith(`${below}/`));
    },
    nameOf: (path) => path,
  };
}

/** The object of every file. Links are left out: what they say is no content, and what they lead to is not theirs. */
function readIndex(root: string, commit: string): ReadonlyMap<string, string> {
  const rows = (askGit(root, ['ls-tree', '-r', '-z', '--full-tree', commit]) ?? '').split('\0');
  return new Map(
    rows.flatMap((row) => {
      const [, object, path] = /^100\d{3} blob ([0-9a-f]+)\t(.*)$/s.exec(row) ?? [];
      return object === undefined || path === undefined ? [] : [[path, object] as const];
    }),
  );
}

// By their names, which are hashes of what they hold: what two commits have in common is read once.
const texts = new Map<string, string>();

/** All in one process, for starting one takes longer than reading many objects. */
function readObjects(root: string, objects: ReadonlySet<string>): void {
  const missing = [...objects].filter((object) => !texts.has(object));
  if (missing.length === 0) return;
  const output = runGit(root, ['cat-file', '--batch'], missing.map((object) => `${object}\n`).join(''));
  if (output !== undefined) splitBatch(output, missing);
}

/** Each is a line with the size, the content, and a line break. */
function splitBatch(output: Buffer, objects: readonly string[]): void {
  let position = 0;
  for (const object of objects) {
    const start = output.indexOf(0x0a, position) + 1;
    const [, size] = / blob (\d+)\n$/.exec(output.toString('utf8', position, start)) ?? [];
    // An object that a partial clone does not have is `missing`, which has no content.
    if (size !== undefined) texts.set(object, output.toString('utf8', start, start + Number(size)));
    position = size === undefined ? start : start + Number(size) + 1;
  }
}

function pairOf(path: string, value: string | undefined): readonly (readonly [string, string])[] {
  return value === undefined ? [] : [[path, value]];
}
