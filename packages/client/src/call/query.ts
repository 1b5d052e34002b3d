import { leavesIn } from './leaves.ts';

/**
 * A query string with its question mark, as PHP reads it: `a[]=1&a[]=2` for lists, `a[b]=1` for objects, `a[0][b]=1` for
 * objects in lists, `true` and `false` for booleans. What is undefined or null is left out, and so is an empty list, which
 * a query cannot express. Empty when there is nothing to say.
 */
export function searchOf(members: object): string {
  const pairs = leavesIn(members).map(([path, text]) => [
    path.reduce((name, inner) => `${name}[${inner}]`),
    text,
  ]);
  return pairs[0] ? `?${new URLSearchParams(pairs)}` : '';
}
