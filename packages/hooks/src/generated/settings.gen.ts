// @generated from spec/ by `pnpm generate`. Do not edit: change the spec or the generator.
// content: sha256-0780010951e494ac0b81705509bd4459803c64e1ce4a1bfcd0c961cb24323ea3
import type {
  InstallatronError,
  ListBackupLocationsAnswer,
  ListBackupLocationsParameters,
  ListBackupSchedulesAnswer,
  ListBackupSchedulesParameters,
} from '@installatron-openapi/client';

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
 * @summary List backup locations
 */
const useListBackupLocationsHook = () => {
  const listBackupLocations = useRequest<ListBackupLocationsAnswer>();

  return useCallback(
    (params?: ListBackupLocationsParameters, signal?: AbortSignal) => {
      return listBackupLocations(
        { url: `/listBackupLocations`, method: 'GET', params, ...(signal ? { signal } : {}) },
        { id: 'listBackupLocations', method: 'GET', path: '/set/backup_locations' },
      );
    },
    [listBackupLocations],
  );
};

export const getListBackupLocationsQueryKey = (params?: ListBackupLocationsParameters) => {
  return ['listBackupLocations', ...(params ? [params] : [])] as const;
};

export const useListBackupLocationsQueryOptions = <
  TData = Awaited<ReturnType<ReturnType<typeof useListBackupLocationsHook>>>,
  TError = InstallatronError,
>(
  params?: ListBackupLocationsParameters,
  options?: {
    query?: Partial<
      UseQueryOptions<Awaited<ReturnType<ReturnType<typeof useListBackupLocationsHook>>>, TError, TData>
    >;
  },
) => {
  const { query: queryOptions } = options ?? {};

  const queryKey = queryOptions?.queryKey ?? getListBackupLocationsQueryKey(params);

  const listBackupLocations = useListBackupLocationsHook();

  const queryFn: QueryFunction<Awaited<ReturnType<ReturnType<typeof useListBackupLocationsHook>>>> = ({
    signal,
  }) => listBackupLocations(params, signal);

  const customOptions = useScopedOptions({ queryKey, queryFn, ...queryOptions });

  return customOptions as UseQueryOptions<
    Awaited<ReturnType<ReturnType<typeof useListBackupLocationsHook>>>,
    TError,
    TData
  > & { queryKey: DataTag<QueryKey, TData, TError> };
};

export type ListBackupLocationsQueryResult = NonNullable<
  Awaited<ReturnType<ReturnType<typeof useListBackupLocationsHook>>>
>;
export type ListBackupLocationsQueryError = InstallatronError;

export function useListBackupLocations<
  TData = Awaited<ReturnType<ReturnType<typeof useListBackupLocationsHook>>>,
  TError = InstallatronError,
>(
  params: undefined | ListBackupLocationsParameters,
  options: {
    query: Partial<
      UseQueryOptions<Awaited<ReturnType<ReturnType<typeof useListBackupLocationsHook>>>, TError, TData>
    > &
      Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<ReturnType<typeof useListBackupLocationsHook>>>,
          TError,
          Awaited<ReturnType<ReturnType<typeof useListBackupLocationsHook>>>
        >,
        'initialData'
      >;
  },
  queryClient?: QueryClient,
): DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
export function useListBackupLocations<
  TData = Awaited<ReturnType<ReturnType<typeof useListBackupLocationsHook>>>,
  TError = InstallatronError,
>(
  params?: ListBackupLocationsParameters,
  options?: {
    query?: Partial<
      UseQueryOptions<Awaited<ReturnType<ReturnType<typeof useListBackupLocationsHook>>>, TError, TData>
    > &
      Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<ReturnType<typeof useListBackupLocationsHook>>>,
          TError,
          Awaited<ReturnType<ReturnType<typeof useListBackupLocationsHook>>>
        >,
        'initialData'
      >;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
export function useListBackupLocations<
  TData = Awaited<ReturnType<ReturnType<typeof useListBackupLocationsHook>>>,
  TError = InstallatronError,
>(
  params?: ListBackupLocationsParameters,
  options?: {
    query?: Partial<
      UseQueryOptions<Awaited<ReturnType<ReturnType<typeof useListBackupLocationsHook>>>, TError, TData>
    >;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
/**
 * @summary List backup locations
 */

export function useListBackupLocations<
  TData = Awaited<ReturnType<ReturnType<typeof useListBackupLocationsHook>>>,
  TError = InstallatronError,
>(
  params?: ListBackupLocationsParameters,
  options?: {
    query?: Partial<
      UseQueryOptions<Awaited<ReturnType<ReturnType<typeof useListBackupLocationsHook>>>, TError, TData>
    >;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {
  const queryOptions = useListBackupLocationsQueryOptions(params, options);

  const query = useQuery(queryOptions, queryClient) as UseQueryResult<TData, TError> & {
    queryKey: DataTag<QueryKey, TData, TError>;
  };

  return withQueryKey(query, queryOptions.queryKey);
}

/**
 * @summary List backup schedules
 */
const useListBackupSchedulesHook = () => {
  const listBackupSchedules = useRequest<ListBackupSchedulesAnswer>();

  return useCallback(
    (params?: ListBackupSchedulesParameters, signal?: AbortSignal) => {
      return listBackupSchedules(
        { url: `/listBackupSchedules`, method: 'GET', params, ...(signal ? { signal } : {}) },
        { id: 'listBackupSchedules', method: 'GET', path: '/set/backup_schedules' },
      );
    },
    [listBackupSchedules],
  );
};

export const getListBackupSchedulesQueryKey = (params?: ListBackupSchedulesParameters) => {
  return ['listBackupSchedules', ...(params ? [params] : [])] as const;
};

export const useListBackupSchedulesQueryOptions = <
  TData = Awaited<ReturnType<ReturnType<typeof useListBackupSchedulesHook>>>,
  TError = InstallatronError,
>(
  params?: ListBackupSchedulesParameters,
  options?: {
    query?: Partial<
      UseQueryOptions<Awaited<ReturnType<ReturnType<typeof useListBackupSchedulesHook>>>, TError, TData>
    >;
  },
) => {
  const { query: queryOptions } = options ?? {};

  const queryKey = queryOptions?.queryKey ?? getListBackupSchedulesQueryKey(params);

  const listBackupSchedules = useListBackupSchedulesHook();

  const queryFn: QueryFunction<Awaited<ReturnType<ReturnType<typeof useListBackupSchedulesHook>>>> = ({
    signal,
  }) => listBackupSchedules(params, signal);

  const customOptions = useScopedOptions({ queryKey, queryFn, ...queryOptions });

  return customOptions as UseQueryOptions<
    Awaited<ReturnType<ReturnType<typeof useListBackupSchedulesHook>>>,
    TError,
    TData
  > & { queryKey: DataTag<QueryKey, TData, TError> };
};

export type ListBackupSchedulesQueryResult = NonNullable<
  Awaited<ReturnType<ReturnType<typeof useListBackupSchedulesHook>>>
>;
export type ListBackupSchedulesQueryError = InstallatronError;

export function useListBackupSchedules<
  TData = Awaited<ReturnType<ReturnType<typeof useListBackupSchedulesHook>>>,
  TError = InstallatronError,
>(
  params: undefined | ListBackupSchedulesParameters,
  options: {
    query: Partial<
      UseQueryOptions<Awaited<ReturnType<ReturnType<typeof useListBackupSchedulesHook>>>, TError, TData>
    > &
      Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<ReturnType<typeof useListBackupSchedulesHook>>>,
          TError,
          Awaited<ReturnType<ReturnType<typeof useListBackupSchedulesHook>>>
        >,
        'initialData'
      >;
  },
  queryClient?: QueryClient,
): DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
export function useListBackupSchedules<
  TData = Awaited<ReturnType<ReturnType<typeof useListBackupSchedulesHook>>>,
  TError = InstallatronError,
>(
  params?: ListBackupSchedulesParameters,
  options?: {
    query?: Partial<
      UseQueryOptions<Awaited<ReturnType<ReturnType<typeof useListBackupSchedulesHook>>>, TError, TData>
    > &
      Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<ReturnType<typeof useListBackupSchedulesHook>>>,
          TError,
          Awaited<ReturnType<ReturnType<typeof useListBackupSchedulesHook>>>
        >,
        'initialData'
      >;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
export function useListBackupSchedules<
  TData = Awaited<ReturnType<ReturnType<typeof useListBackupSchedulesHook>>>,
  TError = InstallatronError,
>(
  params?: ListBackupSchedulesParameters,
  options?: {
    query?: Partial<
      UseQueryOptions<Awaited<ReturnType<ReturnType<typeof useListBackupSchedulesHook>>>, TError, TData>
    >;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
/**
 * @summary List backup schedules
 */

export function useListBackupSchedules<
  TData = Awaited<ReturnType<ReturnType<typeof useListBackupSchedulesHook>>>,
  TError = InstallatronError,
>(
  params?: ListBackupSchedulesParameters,
  options?: {
    query?: Partial<
      UseQueryOptions<Awaited<ReturnType<ReturnType<typeof useListBackupSchedulesHook>>>, TError, TData>
    >;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {
  const queryOptions = useListBackupSchedulesQueryOptions(params, options);

  const query = useQuery(queryOptions, queryClient) as UseQueryResult<TData, TError> & {
    queryKey: DataTag<QueryKey, TData, TError>;
  };

  return withQueryKey(query, queryOptions.queryKey);
}
