import { realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';

/** A file that may be shown. */
export type FoundFile = { readonly path: string; readonly size: number; readonly changed: number };

/**
 * The file that a path of a URL names within a folder, or the `index.html` of a folder in it.
 *
 * @param root as `realpath` gives it.
 * @param path percent-encoded, relative to the folder.
 * @returns undefined for what is not there, is hidden, or leads out of the folder, also over a symbolic link.
 */
export async function findFile(root: string, path: string): Promise<FoundFile | undefined> {
  const segments = segmentsOf(path);
  if (segments === undefined) return undefined;
  try {
    const wanted = join(root, ...segments);
    const isFolder = (await stat(wanted)).isDirectory();
    const found = await realpath(isFolder ? join(wanted, 'index.html') : wanted);
    if (!found.startsWith(root.endsWith(sep) ? root : root + sep)) return undefined;
    const facts = await stat(found);
    return facts.isFile() ? { path: found, size: facts.size, changed: facts.mtimeMs } : undefined;
  } catch {
    // It is not there, or nobody may read it: for who asks that is the same.
    return undefined;
  }
}

/** The parts of a path; undefined where one is no plain name. */
function segmentsOf(path: string): readonly string[] | undefined {
  try {
    const segments = path
      .split('/')
      .filter((segment) => segment !== '')
      .map((segment) => decodeURIComponent(segment));
    return segments.every((segment) => plainName.test(segment)) ? segments : undefined;
  } catch {
    return undefined;
  }
}

// A dot at the beginning is a hidden file or a step upwards, and a colon names a drive or a stream on Windows.
const plainName = /^[^./\\:\p{Cc}][^/\\:\p{Cc}]*$/u;
