import type { QueryClient } from '@tanstack/react-query';
import { queries } from './spec.ts';

/** Whose queries are in a cache. */
export type Place = { readonly server: string; readonly version: '1.0' | '2.0'; readonly scope?: string };

/** Puts an answer and pages of every operation that reads into a cache, at each of the places. */
export function fillCache(queryClient: QueryClient, places: readonly Place[]): void {
  for (const place of places) {
    for (const { id } of queries) {
      queryClient.setQueryData([place, id, 'answer', {}], {});
      queryClient.setQueryData([place, id, 'pages', {}], { pages: [], pageParams: [] });
    }
  }
}

/** What is to be asked again: the hashes of the keys. */
export function markedIn(queryClient: QueryClient): readonly string[] {
  const marked = queryClient.getQueryCache().findAll({ predicate: ({ state }) => state.isInvalidated });
  return marked.map(({ queryKey }) => JSON.stringify(queryKey)).toSorted();
}

/** The answers and pages of some operations at some places, as `markedIn` gives them. */
export function keysOf(places: readonly Place[], ids: readonly string[]): readonly string[] {
  const kinds = ['answer', 'pages'];
  const keys = places.flatMap((place) => ids.flatMap((id) => kinds.map((kind) => [place, id, kind, {}])));
  return keys.map((key) => JSON.stringify(key)).toSorted();
}
