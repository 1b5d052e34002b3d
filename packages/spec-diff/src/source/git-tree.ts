import { compareText } from '../json/value.ts';
import { askGit, runGit } from './git.ts';
import type { Tree } from './tree.ts';

/** The files of a commit, read from the objects of the repository. Nothing is checked out. */
export function gitTree(root: string, commit: string): Tree {
  // A commit never changes.
  const known = new Map<string, string | undefined>();
  return {
    readAll: (paths) => {
      const unknown = paths.filter((path) => !known.has(path));
      const found = readBlobs(root, commit, unknown);
      for (const path of unknown) known.set(path, found.get(path));
      return new Map(paths.flatMap((path) => pairOf(path, known.get(path))));
    },
    list: (below) => {
      const args = [
        'ls-tree',
        '-r',
        '-z',
        '--name-only',
        '--full-tree',
        commit,
        '--',
        ...(below === '' ? [] : [below]),
      ];
      return (askGit(root, args) ?? '')
        .split('\0')
        .filter((path) => path !== '')
        .toSorted(compareText);
    },
    nameOf: (path) => path,
  };
}

function pairOf(path: string, text: string | undefined): readonly (readonly [string, string])[] {
  return text === undefined ? [] : [[path, text]];
}

/** All of them in one process. A link is read as what it says, so it leads nowhere. */
function readBlobs(root: string, commit: string, paths: readonly string[]): ReadonlyMap<string, string> {
  // The batch takes one name a line.
  const asked = paths.filter((path) => !/[\n\r]/.test(path));
  const input = asked.map((path) => `${commit}:${path}\n`).join('');
  const output = asked.length === 0 ? undefined : runGit(root, ['cat-file', '--batch'], input);
  return output === undefined ? new Map() : new Map(splitBatch(output, asked));
}

function* splitBatch(output: Buffer, paths: readonly string[]): Generator<readonly [string, string]> {
  let position = 0;
  for (const path of paths) {
    const end = output.indexOf(0x0a, position);
    const header = output.toString('utf8', position, end);
    position = end + 1;
    const [, type, size] = / (\w+) (\d+)$/.exec(header) ?? [];
    // `… missing`, and other things that have no content.
    if (size === undefined) continue;
    if (type === 'blob') yield [path, output.toString('utf8', position, position + Number(size))];
    position += Number(size) + 1;
  }
}
