/**
 * A query string with its question mark, as PHP reads it: `a[]=1&a[]=2` for lists, `a[b]=1` for objects. What is undefined or
 * null is left out, and so is what is empty, which a query cannot say. Empty when there is nothing to say.
 */
export function searchOf(members: Readonly<Record<string, unknown>>): string {
  const pairs = Object.entries(members).flatMap(([name, value]) => pairsOf(name, value));
  return pairs.length === 0 ? '' : `?${new URLSearchParams(pairs)}`;
}

function pairsOf(name: string, value: unknown): string[][] {
  if (value === undefined || value === null) return [];
  if (typeof value !== 'object') return [[name, String(value)]];
  return Object.entries(value).flatMap(([key, inner]) => {
    // PHP counts plain values in a list itself; objects have their number, so that they stay apart.
    const isCounted = Array.isArray(value) && typeof inner !== 'object';
    return pairsOf(`${name}[${isCounted ? '' : key}]`, inner);
  });
}
