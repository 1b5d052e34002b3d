// @generated from spec/ by `pnpm generate`. Do not edit: change the spec or the generator.
// content: sha256-e72a3ce64816582476c06ead24bc76c1ba75b8641a2f1ef4d48bb9d764c6f916
import type { InstallatronError, ListLogsAnswer, ListLogsParameters } from '@installatron-openapi/client';

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
 * @summary List log entries
 */
const useListLogsHook = () => {
  const listLogs = useRequest<ListLogsAnswer>();

  return useCallback(
    (params?: ListLogsParameters, signal?: AbortSignal) => {
      return listLogs(
        { url: `/listLogs`, method: 'GET', params, ...(signal ? { signal } : {}) },
        { id: 'listLogs', method: 'GET', path: '/logs' },
      );
    },
    [listLogs],
  );
};

export const getListLogsQueryKey = (params?: ListLogsParameters) => {
  return ['listLogs', ...(params ? [params] : [])] as const;
};

export const useListLogsQueryOptions = <
  TData = Awaited<ReturnType<ReturnType<typeof useListLogsHook>>>,
  TError = InstallatronError,
>(
  params?: ListLogsParameters,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<ReturnType<typeof useListLogsHook>>>, TError, TData>>;
  },
) => {
  const { query: queryOptions } = options ?? {};

  const queryKey = queryOptions?.queryKey ?? getListLogsQueryKey(params);

  const listLogs = useListLogsHook();

  const queryFn: QueryFunction<Awaited<ReturnType<ReturnType<typeof useListLogsHook>>>> = ({ signal }) =>
    listLogs(params, signal);

  const customOptions = useScopedOptions({ queryKey, queryFn, ...queryOptions });

  return customOptions as UseQueryOptions<
    Awaited<ReturnType<ReturnType<typeof useListLogsHook>>>,
    TError,
    TData
  > & { queryKey: DataTag<QueryKey, TData, TError> };
};

export type ListLogsQueryResult = NonNullable<Awaited<ReturnType<ReturnType<typeof useListLogsHook>>>>;
export type ListLogsQueryError = InstallatronError;

export function useListLogs<
  TData = Awaited<ReturnType<ReturnType<typeof useListLogsHook>>>,
  TError = InstallatronError,
>(
  params: undefined | ListLogsParameters,
  options: {
    query: Partial<UseQueryOptions<Awaited<ReturnType<ReturnType<typeof useListLogsHook>>>, TError, TData>> &
      Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<ReturnType<typeof useListLogsHook>>>,
          TError,
          Awaited<ReturnType<ReturnType<typeof useListLogsHook>>>
        >,
        'initialData'
      >;
  },
  queryClient?: QueryClient,
): DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
export function useListLogs<
  TData = Awaited<ReturnType<ReturnType<typeof useListLogsHook>>>,
  TError = InstallatronError,
>(
  params?: ListLogsParameters,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<ReturnType<typeof useListLogsHook>>>, TError, TData>> &
      Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<ReturnType<typeof useListLogsHook>>>,
          TError,
          Awaited<ReturnType<ReturnType<typeof useListLogsHook>>>
        >,
        'initialData'
      >;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
export function useListLogs<
  TData = Awaited<ReturnType<ReturnType<typeof useListLogsHook>>>,
  TError = InstallatronError,
>(
  params?: ListLogsParameters,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<ReturnType<typeof useListLogsHook>>>, TError, TData>>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
/**
 * @summary List log entries
 */

export function useListLogs<
  TData = Awaited<ReturnType<ReturnType<typeof useListLogsHook>>>,
  TError = InstallatronError,
>(
  params?: ListLogsParameters,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<ReturnType<typeof useListLogsHook>>>, TError, TData>>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {
  const queryOptions = useListLogsQueryOptions(params, options);

  const query = useQuery(queryOptions, queryClient) as UseQueryResult<TData, TError> & {
    queryKey: DataTag<QueryKey, TData, TError>;
  };

  return withQueryKey(query, queryOptions.queryKey);
}
