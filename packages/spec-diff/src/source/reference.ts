import { posix } from 'node:path';
import { type PointerPath, parseFragment } from '../json/pointer.ts';

/** What a `$ref` leads to: a place in a file of the tree. */
export type Target = { readonly path: string; readonly pointer: PointerPath };

/** Why a `$ref` cannot be followed. */
export type Refusal = 'outside' | 'no pointer';

/**
 * Reads a `$ref` that stands in a file.
 *
 * Only files in the folder of the spec are ever named by it, whatever it says. Nothing is read over a network.
 */
export function readTarget(reference: string, from: string, folder: string): Target | Refusal {
  const hash = reference.indexOf('#');
  const name = hash === -1 ? reference : reference.slice(0, hash);
  const pointer = parseFragment(hash === -1 ? '' : reference.slice(hash + 1));
  const path = name === '' ? from : pathInside(decode(name), from, folder);
  if (path === undefined) return 'outside';
  return pointer === undefined ? 'no pointer' : { path, pointer };
}

function pathInside(name: string, from: string, folder: string): string | undefined {
  if (/^[a-z][a-z0-9+.-]*:|^[/\\]/i.test(name) || name.includes('\\') || name.includes('\0'))
    return undefined;
  const path = posix.normalize(posix.join(posix.dirname(from), name));
  if (path === '..' || path.startsWith('../')) return undefined;
  return folder === '' || path.startsWith(`${folder}/`) ? path : undefined;
}

function decode(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
