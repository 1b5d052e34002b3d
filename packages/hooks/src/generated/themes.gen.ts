// @generated from spec/ by `pnpm generate`. Do not edit: change the spec or the generator.
// content: sha256-3ee6b845fe02bb87c85ac9ee2651a79e90cb4edf35568e044c46c59064ca369f
import type {
  DeleteThemeAnswer,
  DeleteThemeParameters,
  GetThemeAnswer,
  GetThemeParameters,
  InstallatronError,
  ListThemesAnswer,
  ListThemesParameters,
  UpdateThemeAnswer,
  UpdateThemeParameters,
} from '@installatron-openapi/client';

import { useMutation, useQuery } from '@tanstack/react-query';
import type {
  DataTag,
  DefinedInitialDataOptions,
  DefinedUseQueryResult,
  MutationFunction,
  QueryClient,
  QueryFunction,
  QueryKey,
  UndefinedInitialDataOptions,
  UseMutationOptions,
  UseMutationResult,
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
 * @summary List themes of an install
 */
const useListThemesHook = () => {
  const listThemes = useRequest<ListThemesAnswer>();

  return useCallback(
    (params: ListThemesParameters, signal?: AbortSignal) => {
      return listThemes(
        { url: `/listThemes`, method: 'GET', params, ...(signal ? { signal } : {}) },
        { id: 'listThemes', method: 'GET', path: '/installs/{id}/themes' },
      );
    },
    [listThemes],
  );
};

export const getListThemesQueryKey = (params?: ListThemesParameters) => {
  return ['listThemes', ...(params ? [params] : [])] as const;
};

export const useListThemesQueryOptions = <
  TData = Awaited<ReturnType<ReturnType<typeof useListThemesHook>>>,
  TError = InstallatronError,
>(
  params: ListThemesParameters,
  options?: {
    query?: Partial<
      UseQueryOptions<Awaited<ReturnType<ReturnType<typeof useListThemesHook>>>, TError, TData>
    >;
  },
) => {
  const { query: queryOptions } = options ?? {};

  const queryKey = queryOptions?.queryKey ?? getListThemesQueryKey(params);

  const listThemes = useListThemesHook();

  const queryFn: QueryFunction<Awaited<ReturnType<ReturnType<typeof useListThemesHook>>>> = ({ signal }) =>
    listThemes(params, signal);

  const customOptions = useScopedOptions({ queryKey, queryFn, ...queryOptions });

  return customOptions as UseQueryOptions<
    Awaited<ReturnType<ReturnType<typeof useListThemesHook>>>,
    TError,
    TData
  > & { queryKey: DataTag<QueryKey, TData, TError> };
};

export type ListThemesQueryResult = NonNullable<Awaited<ReturnType<ReturnType<typeof useListThemesHook>>>>;
export type ListThemesQueryError = InstallatronError;

export function useListThemes<
  TData = Awaited<ReturnType<ReturnType<typeof useListThemesHook>>>,
  TError = InstallatronError,
>(
  params: ListThemesParameters,
  options: {
    query: Partial<
      UseQueryOptions<Awaited<ReturnType<ReturnType<typeof useListThemesHook>>>, TError, TData>
    > &
      Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<ReturnType<typeof useListThemesHook>>>,
          TError,
          Awaited<ReturnType<ReturnType<typeof useListThemesHook>>>
        >,
        'initialData'
      >;
  },
  queryClient?: QueryClient,
): DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
export function useListThemes<
  TData = Awaited<ReturnType<ReturnType<typeof useListThemesHook>>>,
  TError = InstallatronError,
>(
  params: ListThemesParameters,
  options?: {
    query?: Partial<
      UseQueryOptions<Awaited<ReturnType<ReturnType<typeof useListThemesHook>>>, TError, TData>
    > &
      Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<ReturnType<typeof useListThemesHook>>>,
          TError,
          Awaited<ReturnType<ReturnType<typeof useListThemesHook>>>
        >,
        'initialData'
      >;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
export function useListThemes<
  TData = Awaited<ReturnType<ReturnType<typeof useListThemesHook>>>,
  TError = InstallatronError,
>(
  params: ListThemesParameters,
  options?: {
    query?: Partial<
      UseQueryOptions<Awaited<ReturnType<ReturnType<typeof useListThemesHook>>>, TError, TData>
    >;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
/**
 * @summary List themes of an install
 */

export function useListThemes<
  TData = Awaited<ReturnType<ReturnType<typeof useListThemesHook>>>,
  TError = InstallatronError,
>(
  params: ListThemesParameters,
  options?: {
    query?: Partial<
      UseQueryOptions<Awaited<ReturnType<ReturnType<typeof useListThemesHook>>>, TError, TData>
    >;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {
  const queryOptions = useListThemesQueryOptions(params, options);

  const query = useQuery(queryOptions, queryClient) as UseQueryResult<TData, TError> & {
    queryKey: DataTag<QueryKey, TData, TError>;
  };

  return withQueryKey(query, queryOptions.queryKey);
}

/**
 * @summary Get a theme
 */
const useGetThemeHook = () => {
  const getTheme = useRequest<GetThemeAnswer>();

  return useCallback(
    (params: GetThemeParameters, signal?: AbortSignal) => {
      return getTheme(
        { url: `/getTheme`, method: 'GET', params, ...(signal ? { signal } : {}) },
        { id: 'getTheme', method: 'GET', path: '/installs/{id}/themes/{slug}' },
      );
    },
    [getTheme],
  );
};

export const getGetThemeQueryKey = (params?: GetThemeParameters) => {
  return ['getTheme', ...(params ? [params] : [])] as const;
};

export const useGetThemeQueryOptions = <
  TData = Awaited<ReturnType<ReturnType<typeof useGetThemeHook>>>,
  TError = InstallatronError,
>(
  params: GetThemeParameters,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<ReturnType<typeof useGetThemeHook>>>, TError, TData>>;
  },
) => {
  const { query: queryOptions } = options ?? {};

  const queryKey = queryOptions?.queryKey ?? getGetThemeQueryKey(params);

  const getTheme = useGetThemeHook();

  const queryFn: QueryFunction<Awaited<ReturnType<ReturnType<typeof useGetThemeHook>>>> = ({ signal }) =>
    getTheme(params, signal);

  const customOptions = useScopedOptions({ queryKey, queryFn, ...queryOptions });

  return customOptions as UseQueryOptions<
    Awaited<ReturnType<ReturnType<typeof useGetThemeHook>>>,
    TError,
    TData
  > & { queryKey: DataTag<QueryKey, TData, TError> };
};

export type GetThemeQueryResult = NonNullable<Awaited<ReturnType<ReturnType<typeof useGetThemeHook>>>>;
export type GetThemeQueryError = InstallatronError;

export function useGetTheme<
  TData = Awaited<ReturnType<ReturnType<typeof useGetThemeHook>>>,
  TError = InstallatronError,
>(
  params: GetThemeParameters,
  options: {
    query: Partial<UseQueryOptions<Awaited<ReturnType<ReturnType<typeof useGetThemeHook>>>, TError, TData>> &
      Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<ReturnType<typeof useGetThemeHook>>>,
          TError,
          Awaited<ReturnType<ReturnType<typeof useGetThemeHook>>>
        >,
        'initialData'
      >;
  },
  queryClient?: QueryClient,
): DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
export function useGetTheme<
  TData = Awaited<ReturnType<ReturnType<typeof useGetThemeHook>>>,
  TError = InstallatronError,
>(
  params: GetThemeParameters,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<ReturnType<typeof useGetThemeHook>>>, TError, TData>> &
      Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<ReturnType<typeof useGetThemeHook>>>,
          TError,
          Awaited<ReturnType<ReturnType<typeof useGetThemeHook>>>
        >,
        'initialData'
      >;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
export function useGetTheme<
  TData = Awaited<ReturnType<ReturnType<typeof useGetThemeHook>>>,
  TError = InstallatronError,
>(
  params: GetThemeParameters,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<ReturnType<typeof useGetThemeHook>>>, TError, TData>>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
/**
 * @summary Get a theme
 */

export function useGetTheme<
  TData = Awaited<ReturnType<ReturnType<typeof useGetThemeHook>>>,
  TError = InstallatronError,
>(
  params: GetThemeParameters,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<ReturnType<typeof useGetThemeHook>>>, TError, TData>>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {
  const queryOptions = useGetThemeQueryOptions(params, options);

  const query = useQuery(queryOptions, queryClient) as UseQueryResult<TData, TError> & {
    queryKey: DataTag<QueryKey, TData, TError>;
  };

  return withQueryKey(query, queryOptions.queryKey);
}

/**
 * @summary Install or edit a theme
 */
const useUpdateThemeHook = () => {
  const updateTheme = useRequest<UpdateThemeAnswer>();

  return useCallback(
    (params: UpdateThemeParameters, signal?: AbortSignal) => {
      return updateTheme(
        { url: `/updateTheme`, method: 'POST', params, ...(signal ? { signal } : {}) },
        { id: 'updateTheme', method: 'POST', path: '/installs/{id}/themes/{slug}' },
      );
    },
    [updateTheme],
  );
};

export const getUpdateThemeMutationKey = () => ['updateTheme'] as const;

export const useUpdateThemeMutationOptions = <TError = InstallatronError, TContext = unknown>(options?: {
  mutation?: UseMutationOptions<
    Awaited<ReturnType<ReturnType<typeof useUpdateThemeHook>>>,
    TError,
    UpdateThemeMutationVariables,
    TContext
  >;
}): UseMutationOptions<
  Awaited<ReturnType<ReturnType<typeof useUpdateThemeHook>>>,
  TError,
  UpdateThemeMutationVariables,
  TContext
> => {
  const mutationKey = getUpdateThemeMutationKey();
  const { mutation: mutationOptions } = options
    ? options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey
      ? options
      : { ...options, mutation: { ...options.mutation, mutationKey } }
    : { mutation: { mutationKey } };

  const updateTheme = useUpdateThemeHook();

  const mutationFn: MutationFunction<
    Awaited<ReturnType<ReturnType<typeof useUpdateThemeHook>>>,
    UpdateThemeMutationVariables
  > = (props) => {
    const { params } = props ?? {};

    return updateTheme(params);
  };

  return { mutationFn, ...mutationOptions };
};

export type UpdateThemeMutationResult = NonNullable<
  Awaited<ReturnType<ReturnType<typeof useUpdateThemeHook>>>
>;

export type UpdateThemeMutationError = InstallatronError;
export type UpdateThemeMutationVariables = { params: UpdateThemeParameters };

/**
 * @summary Install or edit a theme
 */
export const useUpdateTheme = <TError = InstallatronError, TContext = unknown>(
  options?: {
    mutation?: UseMutationOptions<
      Awaited<ReturnType<ReturnType<typeof useUpdateThemeHook>>>,
      TError,
      UpdateThemeMutationVariables,
      TContext
    >;
  },
  queryClient?: QueryClient,
): UseMutationResult<
  Awaited<ReturnType<ReturnType<typeof useUpdateThemeHook>>>,
  TError,
  UpdateThemeMutationVariables,
  TContext
> => {
  return useMutation(useUpdateThemeMutationOptions(options), queryClient);
};
/**
 * @summary Delete a theme
 */
const useDeleteThemeHook = () => {
  const deleteTheme = useRequest<DeleteThemeAnswer>();

  return useCallback(
    (params: DeleteThemeParameters, signal?: AbortSignal) => {
      return deleteTheme(
        { url: `/deleteTheme`, method: 'DELETE', params, ...(signal ? { signal } : {}) },
        { id: 'deleteTheme', method: 'DELETE', path: '/installs/{id}/themes/{slug}' },
      );
    },
    [deleteTheme],
  );
};

export const getDeleteThemeMutationKey = () => ['deleteTheme'] as const;

export const useDeleteThemeMutationOptions = <TError = InstallatronError, TContext = unknown>(options?: {
  mutation?: UseMutationOptions<
    Awaited<ReturnType<ReturnType<typeof useDeleteThemeHook>>>,
    TError,
    DeleteThemeMutationVariables,
    TContext
  >;
}): UseMutationOptions<
  Awaited<ReturnType<ReturnType<typeof useDeleteThemeHook>>>,
  TError,
  DeleteThemeMutationVariables,
  TContext
> => {
  const mutationKey = getDeleteThemeMutationKey();
  const { mutation: mutationOptions } = options
    ? options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey
      ? options
      : { ...options, mutation: { ...options.mutation, mutationKey } }
    : { mutation: { mutationKey } };

  const deleteTheme = useDeleteThemeHook();

  const mutationFn: MutationFunction<
    Awaited<ReturnType<ReturnType<typeof useDeleteThemeHook>>>,
    DeleteThemeMutationVariables
  > = (props) => {
    const { params } = props ?? {};

    return deleteTheme(params);
  };

  return { mutationFn, ...mutationOptions };
};

export type DeleteThemeMutationResult = NonNullable<
  Awaited<ReturnType<ReturnType<typeof useDeleteThemeHook>>>
>;

export type DeleteThemeMutationError = InstallatronError;
export type DeleteThemeMutationVariables = { params: DeleteThemeParameters };

/**
 * @summary Delete a theme
 */
export const useDeleteTheme = <TError = InstallatronError, TContext = unknown>(
  options?: {
    mutation?: UseMutationOptions<
      Awaited<ReturnType<ReturnType<typeof useDeleteThemeHook>>>,
      TError,
      DeleteThemeMutationVariables,
      TContext
    >;
  },
  queryClient?: QueryClient,
): UseMutationResult<
  Awaited<ReturnType<ReturnType<typeof useDeleteThemeHook>>>,
  TError,
  DeleteThemeMutationVariables,
  TContext
> => {
  return useMutation(useDeleteThemeMutationOptions(options), queryClient);
};
