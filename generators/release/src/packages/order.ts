/** Something with a name that needs other things, by their names. */
export type Needing = { readonly name: string; readonly needs: readonly string[] };

/**
 * Each after those it needs, so that nothing is published before what npm would install along with it.
 *
 * Else the order stays as it is. Needs that are not among the given are left out of account, and so is the last link of a
 * circle, which npm allows.
 */
export function inOrderOfDependencies<Item extends Needing>(items: readonly Item[]): readonly Item[] {
  const byName = new Map(items.map((item) => [item.name, item]));
  const ordered = new Set<Item>();
  const visited = new Set<Item>();
  const visit = (item: Item): void => {
    if (visited.has(item)) return;
    visited.add(item);
    for (const need of item.needs) {
      const needed = byName.get(need);
      if (needed !== undefined) visit(needed);
    }
    ordered.add(item);
  };
  for (const item of items) visit(item);
  return [...ordered];
}
