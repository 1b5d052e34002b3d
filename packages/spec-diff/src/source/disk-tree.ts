import { globSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { compareText } from '../json/value.ts';
import { decode } from './decode.ts';
import type { Tree } from './tree.ts';

/** The files of a folder. Messages name them from another one, where somebody works. */
export function diskTree(folder: string, workingFolder: string): Tree {
  const root = resolve(folder);
  const nameOf = (path: string) => slashed(relative(workingFolder, join(root, path)));
  return {
    has: (path) => readInside(root, path).length > 0,
    readAll: (paths) =>
      new Map(
        paths.flatMap((path) => readInside(root, path).map((bytes) => [path, decode(bytes, nameOf(path))])),
      ),
    list: (below) =>
      globSync('**/*', {
        cwd: join(root, below),
        exclude: (name) => name === 'node_modules' || name === '.git',
      })
        .filter((path) => statSync(join(root, below, path), { throwIfNoEntry: false })?.isFile() === true)
        .map((path) => slashed(join(below, path)))
        .toSorted(compareText),
    nameOf,
  };
}

// With links resolved: by its name alone a link looks as if it were inside.
function readInside(root: string, path: string): readonly Buffer[] {
  try {
    const real = realpathSync(join(root, path));
    const realRoot = realpathSync(root);
    const isInside = real.startsWith(realRoot.endsWith(sep) ? realRoot : `${realRoot}${sep}`);
    // To read a pipe may take for ever.
    return isInside && statSync(real).isFile() ? [readFileSync(real)] : [];
  } catch {
    return [];
  }
}

function slashed(path: string): string {
  return path.split(sep).join('/');
}
