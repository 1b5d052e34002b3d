import type { Client } from '@installatron-openapi/client';
import { hashKey, type QueryKey } from '@tanstack/react-query';
import { useClientContext } from './context.ts';

/** Whose answers a query holds. It is the last element of the key of every query of this package. */
export type QueryScope = {
  readonly server: string;
  /** Which names and values the client asks for; it may leave the choice to the server. */
  readonly version?: '1.0' | '2.0';
  /** What the provider was given to tell people of one server apart. */
  readonly scope?: string;
};

/** The scope of the queries of a client, as an `InstallatronProvider` with the same `scope` makes it. */
export function queryScope(client: Client, scope?: string): QueryScope {
  const { baseUrl: server, version } = client;
  return { server, ...(version !== undefined && { version }), ...(scope !== undefined && { scope }) };
}

/**
 * The scope of the queries below the nearest `InstallatronProvider`.
 *
 * @throws Error outside of any provider.
 */
export function useQueryScope(): QueryScope {
  const { client, scope } = useClientContext();
  return queryScope(client, scope);
}

/**
 * The whole key of a query, for reading or writing its data: `scopedQueryKey(getListInstallsQueryKey(), scope)`.
 *
 * What `get…QueryKey` gives is the beginning of the whole key, so by itself it matches the queries of every server:
 * that is enough to invalidate them.
 */
export function scopedQueryKey(queryKey: QueryKey, scope: QueryScope): QueryKey {
  return [...queryKey, scope];
}

/** A `predicate` for query filters: the queries of this package that have a scope. */
export function scopedTo(scope: QueryScope): (query: { readonly queryKey: QueryKey }) => boolean {
  const wanted = hashKey([scope]);
  return ({ queryKey }) => hashKey(queryKey.slice(-1)) === wanted;
}

/**
 * Completes the options of a generated query hook.
 *
 * Two servers have different answers to one question: without the scope in the key, they would share them whenever
 * their clients share a `QueryClient`.
 *
 * @throws TypeError for an undefined `queryKey`, which would make all such queries one.
 */
export function useScopedOptions<Options extends { readonly queryKey?: QueryKey | undefined }>(
  options: Options,
): Options {
  const scope = useQueryScope();
  if (options.queryKey === undefined) throw new TypeError('queryKey is undefined: leave it out instead.');
  return { ...options, queryKey: scopedQueryKey(options.queryKey, scope) };
}
