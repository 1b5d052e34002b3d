import type { ApiVersion, Client, OperationDescriptor } from '@installatron-openapi/client';

/** Whose answers a query holds. The first element of every key of this package. */
export type QueryScope = {
  readonly server: string;
  /** Which names and values the answers have. */
  readonly version: ApiVersion;
  /** What tells people of one server apart. */
  readonly scope?: string;
};

/** Queries of one kind never read the data of another: those of an infinite query have another shape. */
export type QueryKind = 'answer' | 'pages' | 'task';

/** The key of every query of this package. */
export type OperationQueryKey = readonly [
  scope: QueryScope,
  operationId: string,
  kind: QueryKind,
  /** Null where they are not known yet. */
  parameters: object | null,
];

/** The scope of the queries of a client. */
export function queryScope({ baseUrl, version }: Client<ApiVersion>, scope?: string): QueryScope {
  return { server: baseUrl, version, ...(scope !== undefined && { scope }) };
}

/** The key of one query. */
export function queryKeyOf(
  { id }: Pick<OperationDescriptor, 'id'>,
  kind: QueryKind,
  source: { readonly client: Client<ApiVersion>; readonly scope?: string | undefined },
  parameters: object | null = {},
): OperationQueryKey {
  return [queryScope(source.client, source.scope), id, kind, parameters];
}

/**
 * The beginning of the keys of an operation's queries, for filters: of all servers, or of one. TanStack Query compares the
 * members that are given, so `{}` is every server.
 *
 * @example
 * queryClient.invalidateQueries({ queryKey: queriesOf(listInstalls, client) });
 */
export function queriesOf(
  { operation }: { readonly operation: Pick<OperationDescriptor, 'id'> },
  client?: Pick<Client<ApiVersion>, 'baseUrl'>,
): readonly [object, string] {
  return [client === undefined ? {} : { server: client.baseUrl }, operation.id];
}
