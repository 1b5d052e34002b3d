import { globSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { compareText } from '../json/value.ts';
import type { Tree } from './tree.ts';

/** The files of a folder. Messages name them from another one, where somebody works. */
export function diskTree(folder: string, workingFolder: string): Tree {
  const root = resolve(folder);
  return {
    has: (path) => readInside(root, path).length > 0,
    readAll: (paths) => new Map(paths.flatMap((path) => readInside(root, path))),
    list: (below) =>
      globSync('**/*', {
        cwd: join(root, below),
        exclude: (name) => name === 'node_modules' || name === '.git',
      })
        .filter((path) => statSync(join(root, below, path)).isFile())
        .map((path) => slashed(join(below, path)))
        .toSorted(compareText),
    nameOf: (path) => slashed(relative(workingFolder, join(root, path))),
  };
}

// With links resolved: by its name alone a link looks as if it were inside.
function readInside(root: string, path: string): readonly (readonly [string, string])[] {
  try {
    const real = realpathSync(join(root, path));
    if (!real.startsWith(`${realpathSync(root)}${sep}`)) return [];
    return [[path, readFileSync(real, 'utf8')]];
  } catch {
    return [];
  }
}

function slashed(path: string): string {
  return path.split(sep).join('/');
}
