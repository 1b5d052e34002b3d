/** One page of a list, and how long the whole list is. */
export type PageOf<Item> = { readonly data: Item[]; readonly total_count: number };

/** The page that `offset` and `limit` of a query choose: the first fifty unless they say otherwise. */
export function pageOf<Item>(items: readonly Item[], query: URLSearchParams): PageOf<Item> {
  const offset = Number(query.get('offset') ?? 0);
  const limit = Number(query.get('limit') ?? 50);
  return { data: items.slice(offset, offset + limit), total_count: items.length };
}
