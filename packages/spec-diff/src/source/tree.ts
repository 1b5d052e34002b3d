/**
 * Files to read from: a folder on disk, or a commit. Paths are written with `/`, from the root of the tree, and never
 * leave it.
 */
export type Tree = {
  readonly has: (path: string) => boolean;
  /** The texts of files. What is missing, no file or a link out of the tree is not in the result. */
  readonly readAll: (paths: readonly string[]) => ReadonlyMap<string, string>;
  /** The paths of all files below a folder (`''` is the root), sorted. */
  readonly list: (folder: string) => readonly string[];
  /** A path of the tree as it is shown to people. */
  readonly nameOf: (path: string) => string;
};

export function readOne(tree: Tree, path: string): string | undefined {
  return tree.readAll([path]).get(path);
}
