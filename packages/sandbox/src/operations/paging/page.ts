/** What a request asks of a long list. The spec has defaults for both: 0 and 50. */
export type PageParameters = { readonly offset?: number; readonly limit?: number };

/** A part of a list, and the size of the whole. */
export type Page<Item> = { data: Item[]; total_count: number };

/** Goes through all items, to count them, and keeps those of one page. */
export function page<Item>(items: Iterable<Item>, { offset = 0, limit = 50 }: PageParameters): Page<Item> {
  const data: Item[] = [];
  let total_count = 0;
  for (const item of items) {
    if (total_count >= offset && data.length < limit) data.push(item);
    total_count++;
  }
  return { data, total_count };
}
