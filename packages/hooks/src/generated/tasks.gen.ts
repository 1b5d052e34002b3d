// @generated from spec/ by `pnpm generate`. Do not edit: change the spec or the generator.
// content: sha256-fb66f4898d819f6a95e093bda4b835aeb72567025c5bfd305ee7b65ff666ccab
import type { InstallatronError, ListTasksAnswer, ListTasksParameters } from '@installatron-openapi/client';

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
 * @summary List tasks
 */
const useListTasksHook = () => {
  const listTasks = useRequest<ListTasksAnswer>();

  return useCallback(
    (params?: ListTasksParameters, signal?: AbortSignal) => {
      return listTasks(
        { url: `/listTasks`, method: 'GET', params, ...(signal ? { signal } : {}) },
        { id: 'listTasks', method: 'GET', path: '/tasks' },
      );
    },
    [listTasks],
  );
};

export const getListTasksQueryKey = (params?: ListTasksParameters) => {
  return ['listTasks', ...(params ? [params] : [])] as const;
};

export const useListTasksQueryOptions = <
  TData = Awaited<ReturnType<ReturnType<typeof useListTasksHook>>>,
  TError = InstallatronError,
>(
  params?: ListTasksParameters,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<ReturnType<typeof useListTasksHook>>>, TError, TData>>;
  },
) => {
  const { query: queryOptions } = options ?? {};

  const queryKey = queryOptions?.queryKey ?? getListTasksQueryKey(params);

  const listTasks = useListTasksHook();

  const queryFn: QueryFunction<Awaited<ReturnType<ReturnType<typeof useListTasksHook>>>> = ({ signal }) =>
    listTasks(params, signal);

  const customOptions = useScopedOptions({ queryKey, queryFn, ...queryOptions });

  return customOptions as UseQueryOptions<
    Awaited<ReturnType<ReturnType<typeof useListTasksHook>>>,
    TError,
    TData
  > & { queryKey: DataTag<QueryKey, TData, TError> };
};

export type ListTasksQueryResult = NonNullable<Awaited<ReturnType<ReturnType<typeof useListTasksHook>>>>;
export type ListTasksQueryError = InstallatronError;

export function useListTasks<
  TData = Awaited<ReturnType<ReturnType<typeof useListTasksHook>>>,
  TError = InstallatronError,
>(
  params: undefined | ListTasksParameters,
  options: {
    query: Partial<UseQueryOptions<Awaited<ReturnType<ReturnType<typeof useListTasksHook>>>, TError, TData>> &
      Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<ReturnType<typeof useListTasksHook>>>,
          TError,
          Awaited<ReturnType<ReturnType<typeof useListTasksHook>>>
        >,
        'initialData'
      >;
  },
  queryClient?: QueryClient,
): DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
export function useListTasks<
  TData = Awaited<ReturnType<ReturnType<typeof useListTasksHook>>>,
  TError = InstallatronError,
>(
  params?: ListTasksParameters,
  options?: {
    query?: Partial<
      UseQueryOptions<Awaited<ReturnType<ReturnType<typeof useListTasksHook>>>, TError, TData>
    > &
      Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<ReturnType<typeof useListTasksHook>>>,
          TError,
          Awaited<ReturnType<ReturnType<typeof useListTasksHook>>>
        >,
        'initialData'
      >;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
export function useListTasks<
  TData = Awaited<ReturnType<ReturnType<typeof useListTasksHook>>>,
  TError = InstallatronError,
>(
  params?: ListTasksParameters,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<ReturnType<typeof useListTasksHook>>>, TError, TData>>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
/**
 * @summary List tasks
 */

export function useListTasks<
  TData = Awaited<ReturnType<ReturnType<typeof useListTasksHook>>>,
  TError = InstallatronError,
>(
  params?: ListTasksParameters,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<ReturnType<typeof useListTasksHook>>>, TError, TData>>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {
  const queryOptions = useListTasksQueryOptions(params, options);

  const query = useQuery(queryOptions, queryClient) as UseQueryResult<TData, TError> & {
    queryKey: DataTag<QueryKey, TData, TError>;
  };

  return withQueryKey(query, queryOptions.queryKey);
}
