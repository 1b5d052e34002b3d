// @generated from spec/ by `pnpm generate`. Do not edit: change the spec or the generator.
// content: sha256-1944077b45517fbd3808fb44fff37c049aaa98dee7f07ad77dba2f0599f2e8c5
import type {
  DeletePluginAnswer,
  DeletePluginParameters,
  GetPluginAnswer,
  GetPluginParameters,
  InstallatronError,
  ListPluginsAnswer,
  ListPluginsParameters,
  UpdatePluginAnswer,
  UpdatePluginParameters,
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
 * @summary List plugins of an install
 */
const useListPluginsHook = () => {
  const listPlugins = useRequest<ListPluginsAnswer>();

  return useCallback(
    (params: ListPluginsParameters, signal?: AbortSignal) => {
      return listPlugins(
        { url: `/listPlugins`, method: 'GET', params, ...(signal ? { signal } : {}) },
        { id: 'listPlugins', method: 'GET', path: '/installs/{id}/plugins' },
      );
    },
    [listPlugins],
  );
};

export const getListPluginsQueryKey = (params?: ListPluginsParameters) => {
  return ['listPlugins', ...(params ? [params] : [])] as const;
};

export const useListPluginsQueryOptions = <
  TData = Awaited<ReturnType<ReturnType<typeof useListPluginsHook>>>,
  TError = InstallatronError,
>(
  params: ListPluginsParameters,
  options?: {
    query?: Partial<
      UseQueryOptions<Awaited<ReturnType<ReturnType<typeof useListPluginsHook>>>, TError, TData>
    >;
  },
) => {
  const { query: queryOptions } = options ?? {};

  const queryKey = queryOptions?.queryKey ?? getListPluginsQueryKey(params);

  const listPlugins = useListPluginsHook();

  const queryFn: QueryFunction<Awaited<ReturnType<ReturnType<typeof useListPluginsHook>>>> = ({ signal }) =>
    listPlugins(params, signal);

  const customOptions = useScopedOptions({ queryKey, queryFn, ...queryOptions });

  return customOptions as UseQueryOptions<
    Awaited<ReturnType<ReturnType<typeof useListPluginsHook>>>,
    TError,
    TData
  > & { queryKey: DataTag<QueryKey, TData, TError> };
};

export type ListPluginsQueryResult = NonNullable<Awaited<ReturnType<ReturnType<typeof useListPluginsHook>>>>;
export type ListPluginsQueryError = InstallatronError;

export function useListPlugins<
  TData = Awaited<ReturnType<ReturnType<typeof useListPluginsHook>>>,
  TError = InstallatronError,
>(
  params: ListPluginsParameters,
  options: {
    query: Partial<
      UseQueryOptions<Awaited<ReturnType<ReturnType<typeof useListPluginsHook>>>, TError, TData>
    > &
      Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<ReturnType<typeof useListPluginsHook>>>,
          TError,
          Awaited<ReturnType<ReturnType<typeof useListPluginsHook>>>
        >,
        'initialData'
      >;
  },
  queryClient?: QueryClient,
): DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
export function useListPlugins<
  TData = Awaited<ReturnType<ReturnType<typeof useListPluginsHook>>>,
  TError = InstallatronError,
>(
  params: ListPluginsParameters,
  options?: {
    query?: Partial<
      UseQueryOptions<Awaited<ReturnType<ReturnType<typeof useListPluginsHook>>>, TError, TData>
    > &
      Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<ReturnType<typeof useListPluginsHook>>>,
          TError,
          Awaited<ReturnType<ReturnType<typeof useListPluginsHook>>>
        >,
        'initialData'
      >;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
export function useListPlugins<
  TData = Awaited<ReturnType<ReturnType<typeof useListPluginsHook>>>,
  TError = InstallatronError,
>(
  params: ListPluginsParameters,
  options?: {
    query?: Partial<
      UseQueryOptions<Awaited<ReturnType<ReturnType<typeof useListPluginsHook>>>, TError, TData>
    >;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
/**
 * @summary List plugins of an install
 */

export function useListPlugins<
  TData = Awaited<ReturnType<ReturnType<typeof useListPluginsHook>>>,
  TError = InstallatronError,
>(
  params: ListPluginsParameters,
  options?: {
    query?: Partial<
      UseQueryOptions<Awaited<ReturnType<ReturnType<typeof useListPluginsHook>>>, TError, TData>
    >;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {
  const queryOptions = useListPluginsQueryOptions(params, options);

  const query = useQuery(queryOptions, queryClient) as UseQueryResult<TData, TError> & {
    queryKey: DataTag<QueryKey, TData, TError>;
  };

  return withQueryKey(query, queryOptions.queryKey);
}

/**
 * @summary Get a plugin
 */
const useGetPluginHook = () => {
  const getPlugin = useRequest<GetPluginAnswer>();

  return useCallback(
    (params: GetPluginParameters, signal?: AbortSignal) => {
      return getPlugin(
        { url: `/getPlugin`, method: 'GET', params, ...(signal ? { signal } : {}) },
        { id: 'getPlugin', method: 'GET', path: '/installs/{id}/plugins/{slug}' },
      );
    },
    [getPlugin],
  );
};

export const getGetPluginQueryKey = (params?: GetPluginParameters) => {
  return ['getPlugin', ...(params ? [params] : [])] as const;
};

export const useGetPluginQueryOptions = <
  TData = Awaited<ReturnType<ReturnType<typeof useGetPluginHook>>>,
  TError = InstallatronError,
>(
  params: GetPluginParameters,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<ReturnType<typeof useGetPluginHook>>>, TError, TData>>;
  },
) => {
  const { query: queryOptions } = options ?? {};

  const queryKey = queryOptions?.queryKey ?? getGetPluginQueryKey(params);

  const getPlugin = useGetPluginHook();

  const queryFn: QueryFunction<Awaited<ReturnType<ReturnType<typeof useGetPluginHook>>>> = ({ signal }) =>
    getPlugin(params, signal);

  const customOptions = useScopedOptions({ queryKey, queryFn, ...queryOptions });

  return customOptions as UseQueryOptions<
    Awaited<ReturnType<ReturnType<typeof useGetPluginHook>>>,
    TError,
    TData
  > & { queryKey: DataTag<QueryKey, TData, TError> };
};

export type GetPluginQueryResult = NonNullable<Awaited<ReturnType<ReturnType<typeof useGetPluginHook>>>>;
export type GetPluginQueryError = InstallatronError;

export function useGetPlugin<
  TData = Awaited<ReturnType<ReturnType<typeof useGetPluginHook>>>,
  TError = InstallatronError,
>(
  params: GetPluginParameters,
  options: {
    query: Partial<UseQueryOptions<Awaited<ReturnType<ReturnType<typeof useGetPluginHook>>>, TError, TData>> &
      Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<ReturnType<typeof useGetPluginHook>>>,
          TError,
          Awaited<ReturnType<ReturnType<typeof useGetPluginHook>>>
        >,
        'initialData'
      >;
  },
  queryClient?: QueryClient,
): DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
export function useGetPlugin<
  TData = Awaited<ReturnType<ReturnType<typeof useGetPluginHook>>>,
  TError = InstallatronError,
>(
  params: GetPluginParameters,
  options?: {
    query?: Partial<
      UseQueryOptions<Awaited<ReturnType<ReturnType<typeof useGetPluginHook>>>, TError, TData>
    > &
      Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<ReturnType<typeof useGetPluginHook>>>,
          TError,
          Awaited<ReturnType<ReturnType<typeof useGetPluginHook>>>
        >,
        'initialData'
      >;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
export function useGetPlugin<
  TData = Awaited<ReturnType<ReturnType<typeof useGetPluginHook>>>,
  TError = InstallatronError,
>(
  params: GetPluginParameters,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<ReturnType<typeof useGetPluginHook>>>, TError, TData>>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
/**
 * @summary Get a plugin
 */

export function useGetPlugin<
  TData = Awaited<ReturnType<ReturnType<typeof useGetPluginHook>>>,
  TError = InstallatronError,
>(
  params: GetPluginParameters,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<ReturnType<typeof useGetPluginHook>>>, TError, TData>>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {
  const queryOptions = useGetPluginQueryOptions(params, options);

  const query = useQuery(queryOptions, queryClient) as UseQueryResult<TData, TError> & {
    queryKey: DataTag<QueryKey, TData, TError>;
  };

  return withQueryKey(query, queryOptions.queryKey);
}

/**
 * @summary Install or edit a plugin
 */
const useUpdatePluginHook = () => {
  const updatePlugin = useRequest<UpdatePluginAnswer>();

  return useCallback(
    (params: UpdatePluginParameters, signal?: AbortSignal) => {
      return updatePlugin(
        { url: `/updatePlugin`, method: 'POST', params, ...(signal ? { signal } : {}) },
        { id: 'updatePlugin', method: 'POST', path: '/installs/{id}/plugins/{slug}' },
      );
    },
    [updatePlugin],
  );
};

export const getUpdatePluginMutationKey = () => ['updatePlugin'] as const;

export const useUpdatePluginMutationOptions = <TError = InstallatronError, TContext = unknown>(options?: {
  mutation?: UseMutationOptions<
    Awaited<ReturnType<ReturnType<typeof useUpdatePluginHook>>>,
    TError,
    UpdatePluginMutationVariables,
    TContext
  >;
}): UseMutationOptions<
  Awaited<ReturnType<ReturnType<typeof useUpdatePluginHook>>>,
  TError,
  UpdatePluginMutationVariables,
  TContext
> => {
  const mutationKey = getUpdatePluginMutationKey();
  const { mutation: mutationOptions } = options
    ? options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey
      ? options
      : { ...options, mutation: { ...options.mutation, mutationKey } }
    : { mutation: { mutationKey } };

  const updatePlugin = useUpdatePluginHook();

  const mutationFn: MutationFunction<
    Awaited<ReturnType<ReturnType<typeof useUpdatePluginHook>>>,
    UpdatePluginMutationVariables
  > = (props) => {
    const { params } = props ?? {};

    return updatePlugin(params);
  };

  return { mutationFn, ...mutationOptions };
};

export type UpdatePluginMutationResult = NonNullable<
  Awaited<ReturnType<ReturnType<typeof useUpdatePluginHook>>>
>;

export type UpdatePluginMutationError = InstallatronError;
export type UpdatePluginMutationVariables = { params: UpdatePluginParameters };

/**
 * @summary Install or edit a plugin
 */
export const useUpdatePlugin = <TError = InstallatronError, TContext = unknown>(
  options?: {
    mutation?: UseMutationOptions<
      Awaited<ReturnType<ReturnType<typeof useUpdatePluginHook>>>,
      TError,
      UpdatePluginMutationVariables,
      TContext
    >;
  },
  queryClient?: QueryClient,
): UseMutationResult<
  Awaited<ReturnType<ReturnType<typeof useUpdatePluginHook>>>,
  TError,
  UpdatePluginMutationVariables,
  TContext
> => {
  return useMutation(useUpdatePluginMutationOptions(options), queryClient);
};
/**
 * @summary Delete a plugin
 */
const useDeletePluginHook = () => {
  const deletePlugin = useRequest<DeletePluginAnswer>();

  return useCallback(
    (params: DeletePluginParameters, signal?: AbortSignal) => {
      return deletePlugin(
        { url: `/deletePlugin`, method: 'DELETE', params, ...(signal ? { signal } : {}) },
        { id: 'deletePlugin', method: 'DELETE', path: '/installs/{id}/plugins/{slug}' },
      );
    },
    [deletePlugin],
  );
};

export const getDeletePluginMutationKey = () => ['deletePlugin'] as const;

export const useDeletePluginMutationOptions = <TError = InstallatronError, TContext = unknown>(options?: {
  mutation?: UseMutationOptions<
    Awaited<ReturnType<ReturnType<typeof useDeletePluginHook>>>,
    TError,
    DeletePluginMutationVariables,
    TContext
  >;
}): UseMutationOptions<
  Awaited<ReturnType<ReturnType<typeof useDeletePluginHook>>>,
  TError,
  DeletePluginMutationVariables,
  TContext
> => {
  const mutationKey = getDeletePluginMutationKey();
  const { mutation: mutationOptions } = options
    ? options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey
      ? options
      : { ...options, mutation: { ...options.mutation, mutationKey } }
    : { mutation: { mutationKey } };

  const deletePlugin = useDeletePluginHook();

  const mutationFn: MutationFunction<
    Awaited<ReturnType<ReturnType<typeof useDeletePluginHook>>>,
    DeletePluginMutationVariables
  > = (props) => {
    const { params } = props ?? {};

    return deletePlugin(params);
  };

  return { mutationFn, ...mutationOptions };
};

export type DeletePluginMutationResult = NonNullable<
  Awaited<ReturnType<ReturnType<typeof useDeletePluginHook>>>
>;

export type DeletePluginMutationError = InstallatronError;
export type DeletePluginMutationVariables = { params: DeletePluginParameters };

/**
 * @summary Delete a plugin
 */
export const useDeletePlugin = <TError = InstallatronError, TContext = unknown>(
  options?: {
    mutation?: UseMutationOptions<
      Awaited<ReturnType<ReturnType<typeof useDeletePluginHook>>>,
      TError,
      DeletePluginMutationVariables,
      TContext
    >;
  },
  queryClient?: QueryClient,
): UseMutationResult<
  Awaited<ReturnType<ReturnType<typeof useDeletePluginHook>>>,
  TError,
  DeletePluginMutationVariables,
  TContext
> => {
  return useMutation(useDeletePluginMutationOptions(options), queryClient);
};
