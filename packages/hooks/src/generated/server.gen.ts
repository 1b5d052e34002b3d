// @generated from spec/ by `pnpm generate`. Do not edit: change the spec or the generator.
// content: sha256-626c1355adaea92af48ce83104254318083d0abbf3f34de764347e48020d89ba
import type { GetVersionAnswer, InstallatronError } from '@installatron-openapi/client';

import { useQuery } from '@tanstack/react-query';
import type {
  DataTag,
  DefinedInitialDataOptions,
  DefinedUseQueryResult,
  QueryClient,
  QueryFunction,
  QueryKey,
  UndefinedInitialDataOptions,
  UseQueryOptions,
  UseQueryResult,
} from '@tanstack/react-query';

import { useCallback } from 'react';

import { useRequest } from '../request.ts';
import { useScopedOptions } from '../scope.ts';

const withQueryKey = <T extends object, K>(query: T, queryKey: K): T & { queryKey: K } => {
  const result = { queryKey } as T & { queryKey: K };
  for (const key of Object.keys(query)) {
    // The explicit queryKey always wins, matching the previous
    // `{ ...query, queryKey }` spread where it was set last.
    if (key === 'queryKey') continue;
    Object.defineProperty(result, key, {
      enumerable: true,
      configurable: true,
      get: () => (query as Record<string, unknown>)[key],
    });
  }
  return result;
};

/**
 * @summary Get the product version
 */
const useGetVersionHook = () => {
  const getVersion = useRequest<GetVersionAnswer>();

  return useCallback(
    (signal?: AbortSignal) => {
      return getVersion(
        { url: `/getVersion`, method: 'GET', ...(signal ? { signal } : {}) },
        { id: 'getVersion', method: 'GET', path: '/version' },
      );
    },
    [getVersion],
  );
};

export const getGetVersionQueryKey = () => {
  return ['getVersion'] as const;
};

export const useGetVersionQueryOptions = <
  TData = Awaited<ReturnType<ReturnType<typeof useGetVersionHook>>>,
  TError = InstallatronError,
>(options?: {
  query?: Partial<UseQueryOptions<Awaited<ReturnType<ReturnType<typeof useGetVersionHook>>>, TError, TData>>;
}) => {
  const { query: queryOptions } = options ?? {};

  const queryKey = queryOptions?.queryKey ?? getGetVersionQueryKey();

  const getVersion = useGetVersionHook();

  const queryFn: QueryFunction<Awaited<ReturnType<ReturnType<typeof useGetVersionHook>>>> = ({ signal }) =>
    getVersion(signal);

  const customOptions = useScopedOptions({ queryKey, queryFn, ...queryOptions });

  return customOptions as UseQueryOptions<
    Awaited<ReturnType<ReturnType<typeof useGetVersionHook>>>,
    TError,
    TData
  > & { queryKey: DataTag<QueryKey, TData, TError> };
};

export type GetVersionQueryResult = NonNullable<Awaited<ReturnType<ReturnType<typeof useGetVersionHook>>>>;
export type GetVersionQueryError = InstallatronError;

export function useGetVersion<
  TData = Awaited<ReturnType<ReturnType<typeof useGetVersionHook>>>,
  TError = InstallatronError,
>(
  options: {
    query: Partial<
      UseQueryOptions<Awaited<ReturnType<ReturnType<typeof useGetVersionHook>>>, TError, TData>
    > &
      Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<ReturnType<typeof useGetVersionHook>>>,
          TError,
          Awaited<ReturnType<ReturnType<typeof useGetVersionHook>>>
        >,
        'initialData'
      >;
  },
  queryClient?: QueryClient,
): DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
export function useGetVersion<
  TData = Awaited<ReturnType<ReturnType<typeof useGetVersionHook>>>,
  TError = InstallatronError,
>(
  options?: {
    query?: Partial<
      UseQueryOptions<Awaited<ReturnType<ReturnType<typeof useGetVersionHook>>>, TError, TData>
    > &
      Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<ReturnType<typeof useGetVersionHook>>>,
          TError,
          Awaited<ReturnType<ReturnType<typeof useGetVersionHook>>>
        >,
        'initialData'
      >;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
export function useGetVersion<
  TData = Awaited<ReturnType<ReturnType<typeof useGetVersionHook>>>,
  TError = InstallatronError,
>(
  options?: {
    query?: Partial<
      UseQueryOptions<Awaited<ReturnType<ReturnType<typeof useGetVersionHook>>>, TError, TData>
    >;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
/**
 * @summary Get the product version
 */

export function useGetVersion<
  TData = Awaited<ReturnType<ReturnType<typeof useGetVersionHook>>>,
  TError = InstallatronError,
>(
  options?: {
    query?: Partial<
      UseQueryOptions<Awaited<ReturnType<ReturnType<typeof useGetVersionHook>>>, TError, TData>
    >;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {
  const queryOptions = useGetVersionQueryOptions(options);

  const query = useQuery(queryOptions, queryClient) as UseQueryResult<TData, TError> & {
    queryKey: DataTag<QueryKey, TData, TError>;
  };

  return withQueryKey(query, queryOptions.queryKey);
}
