/** A plain value as text, and the names that lead to it, from outside in. */
export type Leaf = readonly [path: readonly string[], text: string];

/**
 * All plain values in something, however deep. Undefined, null and what is empty hold none.
 *
 * In a list, they have no name, as PHP counts them itself; objects in a list do, so that they stay apart.
 */
export function leavesIn(value: unknown, path: readonly string[] = []): readonly Leaf[] {
  if (value != null && typeof value !== 'object') return [[path, `${value}`]];
  return Object.entries(value ?? {}).flatMap(([key, member]) =>
    leavesIn(member, [...path, Array.isArray(value) && typeof member !== 'object' ? '' : key]),
  );
}
