// @generated from spec/ by `pnpm generate`. Do not edit: change the spec or the generator.
// content: sha256-8e021273f8c07031fa44d9bf5308c2f4b79d6ff25756fb95e983a5642e54e7a3
import type {
  DeleteBackupAnswer,
  DeleteBackupParameters,
  EditBackupAnswer,
  EditBackupParameters,
  GetBackupAnswer,
  GetBackupParameters,
  ImportBackupAnswer,
  ImportBackupParameters,
  InstallatronError,
  ListBackupsAnswer,
  ListBackupsParameters,
  RestoreBackupAnswer,
  RestoreBackupParameters,
  RestoreBackupToAnswer,
  RestoreBackupToParameters,
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
 * @summary List backups
 */
const useListBackupsHook = () => {
  const listBackups = useRequest<ListBackupsAnswer>();

  return useCallback(
    (params?: ListBackupsParameters, signal?: AbortSignal) => {
      return listBackups(
        { url: `/listBackups`, method: 'GET', params, ...(signal ? { signal } : {}) },
        { id: 'listBackups', method: 'GET', path: '/backups' },
      );
    },
    [listBackups],
  );
};

export const getListBackupsQueryKey = (params?: ListBackupsParameters) => {
  return ['listBackups', ...(params ? [params] : [])] as const;
};

export const useListBackupsQueryOptions = <
  TData = Awaited<ReturnType<ReturnType<typeof useListBackupsHook>>>,
  TError = InstallatronError,
>(
  params?: ListBackupsParameters,
  options?: {
    query?: Partial<
      UseQueryOptions<Awaited<ReturnType<ReturnType<typeof useListBackupsHook>>>, TError, TData>
    >;
  },
) => {
  const { query: queryOptions } = options ?? {};

  const queryKey = queryOptions?.queryKey ?? getListBackupsQueryKey(params);

  const listBackups = useListBackupsHook();

  const queryFn: QueryFunction<Awaited<ReturnType<ReturnType<typeof useListBackupsHook>>>> = ({ signal }) =>
    listBackups(params, signal);

  const customOptions = useScopedOptions({ queryKey, queryFn, ...queryOptions });

  return customOptions as UseQueryOptions<
    Awaited<ReturnType<ReturnType<typeof useListBackupsHook>>>,
    TError,
    TData
  > & { queryKey: DataTag<QueryKey, TData, TError> };
};

export type ListBackupsQueryResult = NonNullable<Awaited<ReturnType<ReturnType<typeof useListBackupsHook>>>>;
export type ListBackupsQueryError = InstallatronError;

export function useListBackups<
  TData = Awaited<ReturnType<ReturnType<typeof useListBackupsHook>>>,
  TError = InstallatronError,
>(
  params: undefined | ListBackupsParameters,
  options: {
    query: Partial<
      UseQueryOptions<Awaited<ReturnType<ReturnType<typeof useListBackupsHook>>>, TError, TData>
    > &
      Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<ReturnType<typeof useListBackupsHook>>>,
          TError,
          Awaited<ReturnType<ReturnType<typeof useListBackupsHook>>>
        >,
        'initialData'
      >;
  },
  queryClient?: QueryClient,
): DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
export function useListBackups<
  TData = Awaited<ReturnType<ReturnType<typeof useListBackupsHook>>>,
  TError = InstallatronError,
>(
  params?: ListBackupsParameters,
  options?: {
    query?: Partial<
      UseQueryOptions<Awaited<ReturnType<ReturnType<typeof useListBackupsHook>>>, TError, TData>
    > &
      Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<ReturnType<typeof useListBackupsHook>>>,
          TError,
          Awaited<ReturnType<ReturnType<typeof useListBackupsHook>>>
        >,
        'initialData'
      >;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
export function useListBackups<
  TData = Awaited<ReturnType<ReturnType<typeof useListBackupsHook>>>,
  TError = InstallatronError,
>(
  params?: ListBackupsParameters,
  options?: {
    query?: Partial<
      UseQueryOptions<Awaited<ReturnType<ReturnType<typeof useListBackupsHook>>>, TError, TData>
    >;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
/**
 * @summary List backups
 */

export function useListBackups<
  TData = Awaited<ReturnType<ReturnType<typeof useListBackupsHook>>>,
  TError = InstallatronError,
>(
  params?: ListBackupsParameters,
  options?: {
    query?: Partial<
      UseQueryOptions<Awaited<ReturnType<ReturnType<typeof useListBackupsHook>>>, TError, TData>
    >;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {
  const queryOptions = useListBackupsQueryOptions(params, options);

  const query = useQuery(queryOptions, queryClient) as UseQueryResult<TData, TError> & {
    queryKey: DataTag<QueryKey, TData, TError>;
  };

  return withQueryKey(query, queryOptions.queryKey);
}

/**
 * @summary Register a backup archive
 */
const useImportBackupHook = () => {
  const importBackup = useRequest<ImportBackupAnswer>();

  return useCallback(
    (params?: ImportBackupParameters, signal?: AbortSignal) => {
      return importBackup(
        { url: `/importBackup`, method: 'POST', params, ...(signal ? { signal } : {}) },
        { id: 'importBackup', method: 'POST', path: '/backups/import' },
      );
    },
    [importBackup],
  );
};

export const getImportBackupMutationKey = () => ['importBackup'] as const;

export const useImportBackupMutationOptions = <TError = InstallatronError, TContext = unknown>(options?: {
  mutation?: UseMutationOptions<
    Awaited<ReturnType<ReturnType<typeof useImportBackupHook>>>,
    TError,
    ImportBackupMutationVariables,
    TContext
  >;
}): UseMutationOptions<
  Awaited<ReturnType<ReturnType<typeof useImportBackupHook>>>,
  TError,
  ImportBackupMutationVariables,
  TContext
> => {
  const mutationKey = getImportBackupMutationKey();
  const { mutation: mutationOptions } = options
    ? options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey
      ? options
      : { ...options, mutation: { ...options.mutation, mutationKey } }
    : { mutation: { mutationKey } };

  const importBackup = useImportBackupHook();

  const mutationFn: MutationFunction<
    Awaited<ReturnType<ReturnType<typeof useImportBackupHook>>>,
    ImportBackupMutationVariables
  > = (props) => {
    const { params } = props ?? {};

    return importBackup(params);
  };

  return { mutationFn, ...mutationOptions };
};

export type ImportBackupMutationResult = NonNullable<
  Awaited<ReturnType<ReturnType<typeof useImportBackupHook>>>
>;

export type ImportBackupMutationError = InstallatronError;
export type ImportBackupMutationVariables = { params?: ImportBackupParameters };

/**
 * @summary Register a backup archive
 */
export const useImportBackup = <TError = InstallatronError, TContext = unknown>(
  options?: {
    mutation?: UseMutationOptions<
      Awaited<ReturnType<ReturnType<typeof useImportBackupHook>>>,
      TError,
      ImportBackupMutationVariables,
      TContext
    >;
  },
  queryClient?: QueryClient,
): UseMutationResult<
  Awaited<ReturnType<ReturnType<typeof useImportBackupHook>>>,
  TError,
  ImportBackupMutationVariables,
  TContext
> => {
  return useMutation(useImportBackupMutationOptions(options), queryClient);
};
/**
 * @summary Get a backup
 */
const useGetBackupHook = () => {
  const getBackup = useRequest<GetBackupAnswer>();

  return useCallback(
    (params: GetBackupParameters, signal?: AbortSignal) => {
      return getBackup(
        { url: `/getBackup`, method: 'GET', params, ...(signal ? { signal } : {}) },
        { id: 'getBackup', method: 'GET', path: '/backups/{id}' },
      );
    },
    [getBackup],
  );
};

export const getGetBackupQueryKey = (params?: GetBackupParameters) => {
  return ['getBackup', ...(params ? [params] : [])] as const;
};

export const useGetBackupQueryOptions = <
  TData = Awaited<ReturnType<ReturnType<typeof useGetBackupHook>>>,
  TError = InstallatronError,
>(
  params: GetBackupParameters,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<ReturnType<typeof useGetBackupHook>>>, TError, TData>>;
  },
) => {
  const { query: queryOptions } = options ?? {};

  const queryKey = queryOptions?.queryKey ?? getGetBackupQueryKey(params);

  const getBackup = useGetBackupHook();

  const queryFn: QueryFunction<Awaited<ReturnType<ReturnType<typeof useGetBackupHook>>>> = ({ signal }) =>
    getBackup(params, signal);

  const customOptions = useScopedOptions({ queryKey, queryFn, ...queryOptions });

  return customOptions as UseQueryOptions<
    Awaited<ReturnType<ReturnType<typeof useGetBackupHook>>>,
    TError,
    TData
  > & { queryKey: DataTag<QueryKey, TData, TError> };
};

export type GetBackupQueryResult = NonNullable<Awaited<ReturnType<ReturnType<typeof useGetBackupHook>>>>;
export type GetBackupQueryError = InstallatronError;

export function useGetBackup<
  TData = Awaited<ReturnType<ReturnType<typeof useGetBackupHook>>>,
  TError = InstallatronError,
>(
  params: GetBackupParameters,
  options: {
    query: Partial<UseQueryOptions<Awaited<ReturnType<ReturnType<typeof useGetBackupHook>>>, TError, TData>> &
      Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<ReturnType<typeof useGetBackupHook>>>,
          TError,
          Awaited<ReturnType<ReturnType<typeof useGetBackupHook>>>
        >,
        'initialData'
      >;
  },
  queryClient?: QueryClient,
): DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
export function useGetBackup<
  TData = Awaited<ReturnType<ReturnType<typeof useGetBackupHook>>>,
  TError = InstallatronError,
>(
  params: GetBackupParameters,
  options?: {
    query?: Partial<
      UseQueryOptions<Awaited<ReturnType<ReturnType<typeof useGetBackupHook>>>, TError, TData>
    > &
      Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<ReturnType<typeof useGetBackupHook>>>,
          TError,
          Awaited<ReturnType<ReturnType<typeof useGetBackupHook>>>
        >,
        'initialData'
      >;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
export function useGetBackup<
  TData = Awaited<ReturnType<ReturnType<typeof useGetBackupHook>>>,
  TError = InstallatronError,
>(
  params: GetBackupParameters,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<ReturnType<typeof useGetBackupHook>>>, TError, TData>>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
/**
 * @summary Get a backup
 */

export function useGetBackup<
  TData = Awaited<ReturnType<ReturnType<typeof useGetBackupHook>>>,
  TError = InstallatronError,
>(
  params: GetBackupParameters,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<ReturnType<typeof useGetBackupHook>>>, TError, TData>>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {
  const queryOptions = useGetBackupQueryOptions(params, options);

  const query = useQuery(queryOptions, queryClient) as UseQueryResult<TData, TError> & {
    queryKey: DataTag<QueryKey, TData, TError>;
  };

  return withQueryKey(query, queryOptions.queryKey);
}

/**
 * @summary Edit a backup
 */
const useEditBackupHook = () => {
  const editBackup = useRequest<EditBackupAnswer>();

  return useCallback(
    (params: EditBackupParameters, signal?: AbortSignal) => {
      return editBackup(
        { url: `/editBackup`, method: 'POST', params, ...(signal ? { signal } : {}) },
        { id: 'editBackup', method: 'POST', path: '/backups/{id}' },
      );
    },
    [editBackup],
  );
};

export const getEditBackupMutationKey = () => ['editBackup'] as const;

export const useEditBackupMutationOptions = <TError = InstallatronError, TContext = unknown>(options?: {
  mutation?: UseMutationOptions<
    Awaited<ReturnType<ReturnType<typeof useEditBackupHook>>>,
    TError,
    EditBackupMutationVariables,
    TContext
  >;
}): UseMutationOptions<
  Awaited<ReturnType<ReturnType<typeof useEditBackupHook>>>,
  TError,
  EditBackupMutationVariables,
  TContext
> => {
  const mutationKey = getEditBackupMutationKey();
  const { mutation: mutationOptions } = options
    ? options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey
      ? options
      : { ...options, mutation: { ...options.mutation, mutationKey } }
    : { mutation: { mutationKey } };

  const editBackup = useEditBackupHook();

  const mutationFn: MutationFunction<
    Awaited<ReturnType<ReturnType<typeof useEditBackupHook>>>,
    EditBackupMutationVariables
  > = (props) => {
    const { params } = props ?? {};

    return editBackup(params);
  };

  return { mutationFn, ...mutationOptions };
};

export type EditBackupMutationResult = NonNullable<Awaited<ReturnType<ReturnType<typeof useEditBackupHook>>>>;

export type EditBackupMutationError = InstallatronError;
export type EditBackupMutationVariables = { params: EditBackupParameters };

/**
 * @summary Edit a backup
 */
export const useEditBackup = <TError = InstallatronError, TContext = unknown>(
  options?: {
    mutation?: UseMutationOptions<
      Awaited<ReturnType<ReturnType<typeof useEditBackupHook>>>,
      TError,
      EditBackupMutationVariables,
      TContext
    >;
  },
  queryClient?: QueryClient,
): UseMutationResult<
  Awaited<ReturnType<ReturnType<typeof useEditBackupHook>>>,
  TError,
  EditBackupMutationVariables,
  TContext
> => {
  return useMutation(useEditBackupMutationOptions(options), queryClient);
};
/**
 * @summary Delete a backup
 */
const useDeleteBackupHook = () => {
  const deleteBackup = useRequest<DeleteBackupAnswer>();

  return useCallback(
    (params: DeleteBackupParameters, signal?: AbortSignal) => {
      return deleteBackup(
        { url: `/deleteBackup`, method: 'DELETE', params, ...(signal ? { signal } : {}) },
        { id: 'deleteBackup', method: 'DELETE', path: '/backups/{id}' },
      );
    },
    [deleteBackup],
  );
};

export const getDeleteBackupMutationKey = () => ['deleteBackup'] as const;

export const useDeleteBackupMutationOptions = <TError = InstallatronError, TContext = unknown>(options?: {
  mutation?: UseMutationOptions<
    Awaited<ReturnType<ReturnType<typeof useDeleteBackupHook>>>,
    TError,
    DeleteBackupMutationVariables,
    TContext
  >;
}): UseMutationOptions<
  Awaited<ReturnType<ReturnType<typeof useDeleteBackupHook>>>,
  TError,
  DeleteBackupMutationVariables,
  TContext
> => {
  const mutationKey = getDeleteBackupMutationKey();
  const { mutation: mutationOptions } = options
    ? options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey
      ? options
      : { ...options, mutation: { ...options.mutation, mutationKey } }
    : { mutation: { mutationKey } };

  const deleteBackup = useDeleteBackupHook();

  const mutationFn: MutationFunction<
    Awaited<ReturnType<ReturnType<typeof useDeleteBackupHook>>>,
    DeleteBackupMutationVariables
  > = (props) => {
    const { params } = props ?? {};

    return deleteBackup(params);
  };

  return { mutationFn, ...mutationOptions };
};

export type DeleteBackupMutationResult = NonNullable<
  Awaited<ReturnType<ReturnType<typeof useDeleteBackupHook>>>
>;

export type DeleteBackupMutationError = InstallatronError;
export type DeleteBackupMutationVariables = { params: DeleteBackupParameters };

/**
 * @summary Delete a backup
 */
export const useDeleteBackup = <TError = InstallatronError, TContext = unknown>(
  options?: {
    mutation?: UseMutationOptions<
      Awaited<ReturnType<ReturnType<typeof useDeleteBackupHook>>>,
      TError,
      DeleteBackupMutationVariables,
      TContext
    >;
  },
  queryClient?: QueryClient,
): UseMutationResult<
  Awaited<ReturnType<ReturnType<typeof useDeleteBackupHook>>>,
  TError,
  DeleteBackupMutationVariables,
  TContext
> => {
  return useMutation(useDeleteBackupMutationOptions(options), queryClient);
};
/**
 * @summary Restore a backup in place
 */
const useRestoreBackupHook = () => {
  const restoreBackup = useRequest<RestoreBackupAnswer>();

  return useCallback(
    (params: RestoreBackupParameters, signal?: AbortSignal) => {
      return restoreBackup(
        { url: `/restoreBackup`, method: 'POST', params, ...(signal ? { signal } : {}) },
        { id: 'restoreBackup', method: 'POST', path: '/backups/{id}/restore' },
      );
    },
    [restoreBackup],
  );
};

export const getRestoreBackupMutationKey = () => ['restoreBackup'] as const;

export const useRestoreBackupMutationOptions = <TError = InstallatronError, TContext = unknown>(options?: {
  mutation?: UseMutationOptions<
    Awaited<ReturnType<ReturnType<typeof useRestoreBackupHook>>>,
    TError,
    RestoreBackupMutationVariables,
    TContext
  >;
}): UseMutationOptions<
  Awaited<ReturnType<ReturnType<typeof useRestoreBackupHook>>>,
  TError,
  RestoreBackupMutationVariables,
  TContext
> => {
  const mutationKey = getRestoreBackupMutationKey();
  const { mutation: mutationOptions } = options
    ? options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey
      ? options
      : { ...options, mutation: { ...options.mutation, mutationKey } }
    : { mutation: { mutationKey } };

  const restoreBackup = useRestoreBackupHook();

  const mutationFn: MutationFunction<
    Awaited<ReturnType<ReturnType<typeof useRestoreBackupHook>>>,
    RestoreBackupMutationVariables
  > = (props) => {
    const { params } = props ?? {};

    return restoreBackup(params);
  };

  return { mutationFn, ...mutationOptions };
};

export type RestoreBackupMutationResult = NonNullable<
  Awaited<ReturnType<ReturnType<typeof useRestoreBackupHook>>>
>;

export type RestoreBackupMutationError = InstallatronError;
export type RestoreBackupMutationVariables = { params: RestoreBackupParameters };

/**
 * @summary Restore a backup in place
 */
export const useRestoreBackup = <TError = InstallatronError, TContext = unknown>(
  options?: {
    mutation?: UseMutationOptions<
      Awaited<ReturnType<ReturnType<typeof useRestoreBackupHook>>>,
      TError,
      RestoreBackupMutationVariables,
      TContext
    >;
  },
  queryClient?: QueryClient,
): UseMutationResult<
  Awaited<ReturnType<ReturnType<typeof useRestoreBackupHook>>>,
  TError,
  RestoreBackupMutationVariables,
  TContext
> => {
  return useMutation(useRestoreBackupMutationOptions(options), queryClient);
};
/**
 * @summary Restore a backup elsewhere
 */
const useRestoreBackupToHook = () => {
  const restoreBackupTo = useRequest<RestoreBackupToAnswer>();

  return useCallback(
    (params: RestoreBackupToParameters, signal?: AbortSignal) => {
      return restoreBackupTo(
        { url: `/restoreBackupTo`, method: 'POST', params, ...(signal ? { signal } : {}) },
        { id: 'restoreBackupTo', method: 'POST', path: '/backups/{id}/restoreto' },
      );
    },
    [restoreBackupTo],
  );
};

export const getRestoreBackupToMutationKey = () => ['restoreBackupTo'] as const;

export const useRestoreBackupToMutationOptions = <TError = InstallatronError, TContext = unknown>(options?: {
  mutation?: UseMutationOptions<
    Awaited<ReturnType<ReturnType<typeof useRestoreBackupToHook>>>,
    TError,
    RestoreBackupToMutationVariables,
    TContext
  >;
}): UseMutationOptions<
  Awaited<ReturnType<ReturnType<typeof useRestoreBackupToHook>>>,
  TError,
  RestoreBackupToMutationVariables,
  TContext
> => {
  const mutationKey = getRestoreBackupToMutationKey();
  const { mutation: mutationOptions } = options
    ? options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey
      ? options
      : { ...options, mutation: { ...options.mutation, mutationKey } }
    : { mutation: { mutationKey } };

  const restoreBackupTo = useRestoreBackupToHook();

  const mutationFn: MutationFunction<
    Awaited<ReturnType<ReturnType<typeof useRestoreBackupToHook>>>,
    RestoreBackupToMutationVariables
  > = (props) => {
    const { params } = props ?? {};

    return restoreBackupTo(params);
  };

  return { mutationFn, ...mutationOptions };
};

export type RestoreBackupToMutationResult = NonNullable<
  Awaited<ReturnType<ReturnType<typeof useRestoreBackupToHook>>>
>;

export type RestoreBackupToMutationError = InstallatronError;
export type RestoreBackupToMutationVariables = { params: RestoreBackupToParameters };

/**
 * @summary Restore a backup elsewhere
 */
export const useRestoreBackupTo = <TError = InstallatronError, TContext = unknown>(
  options?: {
    mutation?: UseMutationOptions<
      Awaited<ReturnType<ReturnType<typeof useRestoreBackupToHook>>>,
      TError,
      RestoreBackupToMutationVariables,
      TContext
    >;
  },
  queryClient?: QueryClient,
): UseMutationResult<
  Awaited<ReturnType<ReturnType<typeof useRestoreBackupToHook>>>,
  TError,
  RestoreBackupToMutationVariables,
  TContext
> => {
  return useMutation(useRestoreBackupToMutationOptions(options), queryClient);
};
