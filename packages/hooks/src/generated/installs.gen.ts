// @generated from spec/ by `pnpm generate`. Do not edit: change the spec or the generator.
// content: sha256-3199b97c3fc41e5e3417824169311a692977dd51a4d4f68b06b98063541c0d48
import type {
  BackupInstallAnswer,
  BackupInstallParameters,
  CloneInstallAnswer,
  CloneInstallParameters,
  DeleteInstallAnswer,
  DeleteInstallParameters,
  DetachInstallAnswer,
  DetachInstallParameters,
  EditInstallAnswer,
  EditInstallParameters,
  GetInstallAnswer,
  GetInstallParameters,
  InstallatronError,
  ListInstallsAnswer,
  ListInstallsParameters,
  LoginInstallAnswer,
  LoginInstallParameters,
  SyncInstallAnswer,
  SyncInstallParameters,
  UpdateInstallAnswer,
  UpdateInstallParameters,
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
 * @summary List installs
 */
const useListInstallsHook = () => {
  const listInstalls = useRequest<ListInstallsAnswer>();

  return useCallback(
    (params?: ListInstallsParameters, signal?: AbortSignal) => {
      return listInstalls(
        { url: `/listInstalls`, method: 'GET', params, ...(signal ? { signal } : {}) },
        { id: 'listInstalls', method: 'GET', path: '/installs' },
      );
    },
    [listInstalls],
  );
};

export const getListInstallsQueryKey = (params?: ListInstallsParameters) => {
  return ['listInstalls', ...(params ? [params] : [])] as const;
};

export const useListInstallsQueryOptions = <
  TData = Awaited<ReturnType<ReturnType<typeof useListInstallsHook>>>,
  TError = InstallatronError,
>(
  params?: ListInstallsParameters,
  options?: {
    query?: Partial<
      UseQueryOptions<Awaited<ReturnType<ReturnType<typeof useListInstallsHook>>>, TError, TData>
    >;
  },
) => {
  const { query: queryOptions } = options ?? {};

  const queryKey = queryOptions?.queryKey ?? getListInstallsQueryKey(params);

  const listInstalls = useListInstallsHook();

  const queryFn: QueryFunction<Awaited<ReturnType<ReturnType<typeof useListInstallsHook>>>> = ({ signal }) =>
    listInstalls(params, signal);

  const customOptions = useScopedOptions({ queryKey, queryFn, ...queryOptions });

  return customOptions as UseQueryOptions<
    Awaited<ReturnType<ReturnType<typeof useListInstallsHook>>>,
    TError,
    TData
  > & { queryKey: DataTag<QueryKey, TData, TError> };
};

export type ListInstallsQueryResult = NonNullable<
  Awaited<ReturnType<ReturnType<typeof useListInstallsHook>>>
>;
export type ListInstallsQueryError = InstallatronError;

export function useListInstalls<
  TData = Awaited<ReturnType<ReturnType<typeof useListInstallsHook>>>,
  TError = InstallatronError,
>(
  params: undefined | ListInstallsParameters,
  options: {
    query: Partial<
      UseQueryOptions<Awaited<ReturnType<ReturnType<typeof useListInstallsHook>>>, TError, TData>
    > &
      Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<ReturnType<typeof useListInstallsHook>>>,
          TError,
          Awaited<ReturnType<ReturnType<typeof useListInstallsHook>>>
        >,
        'initialData'
      >;
  },
  queryClient?: QueryClient,
): DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
export function useListInstalls<
  TData = Awaited<ReturnType<ReturnType<typeof useListInstallsHook>>>,
  TError = InstallatronError,
>(
  params?: ListInstallsParameters,
  options?: {
    query?: Partial<
      UseQueryOptions<Awaited<ReturnType<ReturnType<typeof useListInstallsHook>>>, TError, TData>
    > &
      Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<ReturnType<typeof useListInstallsHook>>>,
          TError,
          Awaited<ReturnType<ReturnType<typeof useListInstallsHook>>>
        >,
        'initialData'
      >;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
export function useListInstalls<
  TData = Awaited<ReturnType<ReturnType<typeof useListInstallsHook>>>,
  TError = InstallatronError,
>(
  params?: ListInstallsParameters,
  options?: {
    query?: Partial<
      UseQueryOptions<Awaited<ReturnType<ReturnType<typeof useListInstallsHook>>>, TError, TData>
    >;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
/**
 * @summary List installs
 */

export function useListInstalls<
  TData = Awaited<ReturnType<ReturnType<typeof useListInstallsHook>>>,
  TError = InstallatronError,
>(
  params?: ListInstallsParameters,
  options?: {
    query?: Partial<
      UseQueryOptions<Awaited<ReturnType<ReturnType<typeof useListInstallsHook>>>, TError, TData>
    >;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {
  const queryOptions = useListInstallsQueryOptions(params, options);

  const query = useQuery(queryOptions, queryClient) as UseQueryResult<TData, TError> & {
    queryKey: DataTag<QueryKey, TData, TError>;
  };

  return withQueryKey(query, queryOptions.queryKey);
}

/**
 * @summary Get an install
 */
const useGetInstallHook = () => {
  const getInstall = useRequest<GetInstallAnswer>();

  return useCallback(
    (params: GetInstallParameters, signal?: AbortSignal) => {
      return getInstall(
        { url: `/getInstall`, method: 'GET', params, ...(signal ? { signal } : {}) },
        { id: 'getInstall', method: 'GET', path: '/installs/{id}' },
      );
    },
    [getInstall],
  );
};

export const getGetInstallQueryKey = (params?: GetInstallParameters) => {
  return ['getInstall', ...(params ? [params] : [])] as const;
};

export const useGetInstallQueryOptions = <
  TData = Awaited<ReturnType<ReturnType<typeof useGetInstallHook>>>,
  TError = InstallatronError,
>(
  params: GetInstallParameters,
  options?: {
    query?: Partial<
      UseQueryOptions<Awaited<ReturnType<ReturnType<typeof useGetInstallHook>>>, TError, TData>
    >;
  },
) => {
  const { query: queryOptions } = options ?? {};

  const queryKey = queryOptions?.queryKey ?? getGetInstallQueryKey(params);

  const getInstall = useGetInstallHook();

  const queryFn: QueryFunction<Awaited<ReturnType<ReturnType<typeof useGetInstallHook>>>> = ({ signal }) =>
    getInstall(params, signal);

  const customOptions = useScopedOptions({ queryKey, queryFn, ...queryOptions });

  return customOptions as UseQueryOptions<
    Awaited<ReturnType<ReturnType<typeof useGetInstallHook>>>,
    TError,
    TData
  > & { queryKey: DataTag<QueryKey, TData, TError> };
};

export type GetInstallQueryResult = NonNullable<Awaited<ReturnType<ReturnType<typeof useGetInstallHook>>>>;
export type GetInstallQueryError = InstallatronError;

export function useGetInstall<
  TData = Awaited<ReturnType<ReturnType<typeof useGetInstallHook>>>,
  TError = InstallatronError,
>(
  params: GetInstallParameters,
  options: {
    query: Partial<
      UseQueryOptions<Awaited<ReturnType<ReturnType<typeof useGetInstallHook>>>, TError, TData>
    > &
      Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<ReturnType<typeof useGetInstallHook>>>,
          TError,
          Awaited<ReturnType<ReturnType<typeof useGetInstallHook>>>
        >,
        'initialData'
      >;
  },
  queryClient?: QueryClient,
): DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
export function useGetInstall<
  TData = Awaited<ReturnType<ReturnType<typeof useGetInstallHook>>>,
  TError = InstallatronError,
>(
  params: GetInstallParameters,
  options?: {
    query?: Partial<
      UseQueryOptions<Awaited<ReturnType<ReturnType<typeof useGetInstallHook>>>, TError, TData>
    > &
      Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<ReturnType<typeof useGetInstallHook>>>,
          TError,
          Awaited<ReturnType<ReturnType<typeof useGetInstallHook>>>
        >,
        'initialData'
      >;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
export function useGetInstall<
  TData = Awaited<ReturnType<ReturnType<typeof useGetInstallHook>>>,
  TError = InstallatronError,
>(
  params: GetInstallParameters,
  options?: {
    query?: Partial<
      UseQueryOptions<Awaited<ReturnType<ReturnType<typeof useGetInstallHook>>>, TError, TData>
    >;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
/**
 * @summary Get an install
 */

export function useGetInstall<
  TData = Awaited<ReturnType<ReturnType<typeof useGetInstallHook>>>,
  TError = InstallatronError,
>(
  params: GetInstallParameters,
  options?: {
    query?: Partial<
      UseQueryOptions<Awaited<ReturnType<ReturnType<typeof useGetInstallHook>>>, TError, TData>
    >;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {
  const queryOptions = useGetInstallQueryOptions(params, options);

  const query = useQuery(queryOptions, queryClient) as UseQueryResult<TData, TError> & {
    queryKey: DataTag<QueryKey, TData, TError>;
  };

  return withQueryKey(query, queryOptions.queryKey);
}

/**
 * @summary Edit an install
 */
const useEditInstallHook = () => {
  const editInstall = useRequest<EditInstallAnswer>();

  return useCallback(
    (params: EditInstallParameters, signal?: AbortSignal) => {
      return editInstall(
        { url: `/editInstall`, method: 'POST', params, ...(signal ? { signal } : {}) },
        { id: 'editInstall', method: 'POST', path: '/installs/{id}' },
      );
    },
    [editInstall],
  );
};

export const getEditInstallMutationKey = () => ['editInstall'] as const;

export const useEditInstallMutationOptions = <TError = InstallatronError, TContext = unknown>(options?: {
  mutation?: UseMutationOptions<
    Awaited<ReturnType<ReturnType<typeof useEditInstallHook>>>,
    TError,
    EditInstallMutationVariables,
    TContext
  >;
}): UseMutationOptions<
  Awaited<ReturnType<ReturnType<typeof useEditInstallHook>>>,
  TError,
  EditInstallMutationVariables,
  TContext
> => {
  const mutationKey = getEditInstallMutationKey();
  const { mutation: mutationOptions } = options
    ? options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey
      ? options
      : { ...options, mutation: { ...options.mutation, mutationKey } }
    : { mutation: { mutationKey } };

  const editInstall = useEditInstallHook();

  const mutationFn: MutationFunction<
    Awaited<ReturnType<ReturnType<typeof useEditInstallHook>>>,
    EditInstallMutationVariables
  > = (props) => {
    const { params } = props ?? {};

    return editInstall(params);
  };

  return { mutationFn, ...mutationOptions };
};

export type EditInstallMutationResult = NonNullable<
  Awaited<ReturnType<ReturnType<typeof useEditInstallHook>>>
>;

export type EditInstallMutationError = InstallatronError;
export type EditInstallMutationVariables = { params: EditInstallParameters };

/**
 * @summary Edit an install
 */
export const useEditInstall = <TError = InstallatronError, TContext = unknown>(
  options?: {
    mutation?: UseMutationOptions<
      Awaited<ReturnType<ReturnType<typeof useEditInstallHook>>>,
      TError,
      EditInstallMutationVariables,
      TContext
    >;
  },
  queryClient?: QueryClient,
): UseMutationResult<
  Awaited<ReturnType<ReturnType<typeof useEditInstallHook>>>,
  TError,
  EditInstallMutationVariables,
  TContext
> => {
  return useMutation(useEditInstallMutationOptions(options), queryClient);
};
/**
 * @summary Uninstall an application
 */
const useDeleteInstallHook = () => {
  const deleteInstall = useRequest<DeleteInstallAnswer>();

  return useCallback(
    (params: DeleteInstallParameters, signal?: AbortSignal) => {
      return deleteInstall(
        { url: `/deleteInstall`, method: 'DELETE', params, ...(signal ? { signal } : {}) },
        { id: 'deleteInstall', method: 'DELETE', path: '/installs/{id}' },
      );
    },
    [deleteInstall],
  );
};

export const getDeleteInstallMutationKey = () => ['deleteInstall'] as const;

export const useDeleteInstallMutationOptions = <TError = InstallatronError, TContext = unknown>(options?: {
  mutation?: UseMutationOptions<
    Awaited<ReturnType<ReturnType<typeof useDeleteInstallHook>>>,
    TError,
    DeleteInstallMutationVariables,
    TContext
  >;
}): UseMutationOptions<
  Awaited<ReturnType<ReturnType<typeof useDeleteInstallHook>>>,
  TError,
  DeleteInstallMutationVariables,
  TContext
> => {
  const mutationKey = getDeleteInstallMutationKey();
  const { mutation: mutationOptions } = options
    ? options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey
      ? options
      : { ...options, mutation: { ...options.mutation, mutationKey } }
    : { mutation: { mutationKey } };

  const deleteInstall = useDeleteInstallHook();

  const mutationFn: MutationFunction<
    Awaited<ReturnType<ReturnType<typeof useDeleteInstallHook>>>,
    DeleteInstallMutationVariables
  > = (props) => {
    const { params } = props ?? {};

    return deleteInstall(params);
  };

  return { mutationFn, ...mutationOptions };
};

export type DeleteInstallMutationResult = NonNullable<
  Awaited<ReturnType<ReturnType<typeof useDeleteInstallHook>>>
>;

export type DeleteInstallMutationError = InstallatronError;
export type DeleteInstallMutationVariables = { params: DeleteInstallParameters };

/**
 * @summary Uninstall an application
 */
export const useDeleteInstall = <TError = InstallatronError, TContext = unknown>(
  options?: {
    mutation?: UseMutationOptions<
      Awaited<ReturnType<ReturnType<typeof useDeleteInstallHook>>>,
      TError,
      DeleteInstallMutationVariables,
      TContext
    >;
  },
  queryClient?: QueryClient,
): UseMutationResult<
  Awaited<ReturnType<ReturnType<typeof useDeleteInstallHook>>>,
  TError,
  DeleteInstallMutationVariables,
  TContext
> => {
  return useMutation(useDeleteInstallMutationOptions(options), queryClient);
};
/**
 * @summary Back up an install
 */
const useBackupInstallHook = () => {
  const backupInstall = useRequest<BackupInstallAnswer>();

  return useCallback(
    (params: BackupInstallParameters, signal?: AbortSignal) => {
      return backupInstall(
        { url: `/backupInstall`, method: 'POST', params, ...(signal ? { signal } : {}) },
        { id: 'backupInstall', method: 'POST', path: '/installs/{id}/backup' },
      );
    },
    [backupInstall],
  );
};

export const getBackupInstallMutationKey = () => ['backupInstall'] as const;

export const useBackupInstallMutationOptions = <TError = InstallatronError, TContext = unknown>(options?: {
  mutation?: UseMutationOptions<
    Awaited<ReturnType<ReturnType<typeof useBackupInstallHook>>>,
    TError,
    BackupInstallMutationVariables,
    TContext
  >;
}): UseMutationOptions<
  Awaited<ReturnType<ReturnType<typeof useBackupInstallHook>>>,
  TError,
  BackupInstallMutationVariables,
  TContext
> => {
  const mutationKey = getBackupInstallMutationKey();
  const { mutation: mutationOptions } = options
    ? options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey
      ? options
      : { ...options, mutation: { ...options.mutation, mutationKey } }
    : { mutation: { mutationKey } };

  const backupInstall = useBackupInstallHook();

  const mutationFn: MutationFunction<
    Awaited<ReturnType<ReturnType<typeof useBackupInstallHook>>>,
    BackupInstallMutationVariables
  > = (props) => {
    const { params } = props ?? {};

    return backupInstall(params);
  };

  return { mutationFn, ...mutationOptions };
};

export type BackupInstallMutationResult = NonNullable<
  Awaited<ReturnType<ReturnType<typeof useBackupInstallHook>>>
>;

export type BackupInstallMutationError = InstallatronError;
export type BackupInstallMutationVariables = { params: BackupInstallParameters };

/**
 * @summary Back up an install
 */
export const useBackupInstall = <TError = InstallatronError, TContext = unknown>(
  options?: {
    mutation?: UseMutationOptions<
      Awaited<ReturnType<ReturnType<typeof useBackupInstallHook>>>,
      TError,
      BackupInstallMutationVariables,
      TContext
    >;
  },
  queryClient?: QueryClient,
): UseMutationResult<
  Awaited<ReturnType<ReturnType<typeof useBackupInstallHook>>>,
  TError,
  BackupInstallMutationVariables,
  TContext
> => {
  return useMutation(useBackupInstallMutationOptions(options), queryClient);
};
/**
 * @summary Clone an install
 */
const useCloneInstallHook = () => {
  const cloneInstall = useRequest<CloneInstallAnswer>();

  return useCallback(
    (params: CloneInstallParameters, signal?: AbortSignal) => {
      return cloneInstall(
        { url: `/cloneInstall`, method: 'POST', params, ...(signal ? { signal } : {}) },
        { id: 'cloneInstall', method: 'POST', path: '/installs/{id}/clone' },
      );
    },
    [cloneInstall],
  );
};

export const getCloneInstallMutationKey = () => ['cloneInstall'] as const;

export const useCloneInstallMutationOptions = <TError = InstallatronError, TContext = unknown>(options?: {
  mutation?: UseMutationOptions<
    Awaited<ReturnType<ReturnType<typeof useCloneInstallHook>>>,
    TError,
    CloneInstallMutationVariables,
    TContext
  >;
}): UseMutationOptions<
  Awaited<ReturnType<ReturnType<typeof useCloneInstallHook>>>,
  TError,
  CloneInstallMutationVariables,
  TContext
> => {
  const mutationKey = getCloneInstallMutationKey();
  const { mutation: mutationOptions } = options
    ? options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey
      ? options
      : { ...options, mutation: { ...options.mutation, mutationKey } }
    : { mutation: { mutationKey } };

  const cloneInstall = useCloneInstallHook();

  const mutationFn: MutationFunction<
    Awaited<ReturnType<ReturnType<typeof useCloneInstallHook>>>,
    CloneInstallMutationVariables
  > = (props) => {
    const { params } = props ?? {};

    return cloneInstall(params);
  };

  return { mutationFn, ...mutationOptions };
};

export type CloneInstallMutationResult = NonNullable<
  Awaited<ReturnType<ReturnType<typeof useCloneInstallHook>>>
>;

export type CloneInstallMutationError = InstallatronError;
export type CloneInstallMutationVariables = { params: CloneInstallParameters };

/**
 * @summary Clone an install
 */
export const useCloneInstall = <TError = InstallatronError, TContext = unknown>(
  options?: {
    mutation?: UseMutationOptions<
      Awaited<ReturnType<ReturnType<typeof useCloneInstallHook>>>,
      TError,
      CloneInstallMutationVariables,
      TContext
    >;
  },
  queryClient?: QueryClient,
): UseMutationResult<
  Awaited<ReturnType<ReturnType<typeof useCloneInstallHook>>>,
  TError,
  CloneInstallMutationVariables,
  TContext
> => {
  return useMutation(useCloneInstallMutationOptions(options), queryClient);
};
/**
 * @summary Detach an install
 */
const useDetachInstallHook = () => {
  const detachInstall = useRequest<DetachInstallAnswer>();

  return useCallback(
    (params: DetachInstallParameters, signal?: AbortSignal) => {
      return detachInstall(
        { url: `/detachInstall`, method: 'POST', params, ...(signal ? { signal } : {}) },
        { id: 'detachInstall', method: 'POST', path: '/installs/{id}/detach' },
      );
    },
    [detachInstall],
  );
};

export const getDetachInstallMutationKey = () => ['detachInstall'] as const;

export const useDetachInstallMutationOptions = <TError = InstallatronError, TContext = unknown>(options?: {
  mutation?: UseMutationOptions<
    Awaited<ReturnType<ReturnType<typeof useDetachInstallHook>>>,
    TError,
    DetachInstallMutationVariables,
    TContext
  >;
}): UseMutationOptions<
  Awaited<ReturnType<ReturnType<typeof useDetachInstallHook>>>,
  TError,
  DetachInstallMutationVariables,
  TContext
> => {
  const mutationKey = getDetachInstallMutationKey();
  const { mutation: mutationOptions } = options
    ? options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey
      ? options
      : { ...options, mutation: { ...options.mutation, mutationKey } }
    : { mutation: { mutationKey } };

  const detachInstall = useDetachInstallHook();

  const mutationFn: MutationFunction<
    Awaited<ReturnType<ReturnType<typeof useDetachInstallHook>>>,
    DetachInstallMutationVariables
  > = (props) => {
    const { params } = props ?? {};

    return detachInstall(params);
  };

  return { mutationFn, ...mutationOptions };
};

export type DetachInstallMutationResult = NonNullable<
  Awaited<ReturnType<ReturnType<typeof useDetachInstallHook>>>
>;

export type DetachInstallMutationError = InstallatronError;
export type DetachInstallMutationVariables = { params: DetachInstallParameters };

/**
 * @summary Detach an install
 */
export const useDetachInstall = <TError = InstallatronError, TContext = unknown>(
  options?: {
    mutation?: UseMutationOptions<
      Awaited<ReturnType<ReturnType<typeof useDetachInstallHook>>>,
      TError,
      DetachInstallMutationVariables,
      TContext
    >;
  },
  queryClient?: QueryClient,
): UseMutationResult<
  Awaited<ReturnType<ReturnType<typeof useDetachInstallHook>>>,
  TError,
  DetachInstallMutationVariables,
  TContext
> => {
  return useMutation(useDetachInstallMutationOptions(options), queryClient);
};
/**
 * @summary Log in to an install
 */
const useLoginInstallHook = () => {
  const loginInstall = useRequest<LoginInstallAnswer>();

  return useCallback(
    (params: LoginInstallParameters, signal?: AbortSignal) => {
      return loginInstall(
        { url: `/loginInstall`, method: 'POST', params, ...(signal ? { signal } : {}) },
        { id: 'loginInstall', method: 'POST', path: '/installs/{id}/login' },
      );
    },
    [loginInstall],
  );
};

export const getLoginInstallMutationKey = () => ['loginInstall'] as const;

export const useLoginInstallMutationOptions = <TError = InstallatronError, TContext = unknown>(options?: {
  mutation?: UseMutationOptions<
    Awaited<ReturnType<ReturnType<typeof useLoginInstallHook>>>,
    TError,
    LoginInstallMutationVariables,
    TContext
  >;
}): UseMutationOptions<
  Awaited<ReturnType<ReturnType<typeof useLoginInstallHook>>>,
  TError,
  LoginInstallMutationVariables,
  TContext
> => {
  const mutationKey = getLoginInstallMutationKey();
  const { mutation: mutationOptions } = options
    ? options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey
      ? options
      : { ...options, mutation: { ...options.mutation, mutationKey } }
    : { mutation: { mutationKey } };

  const loginInstall = useLoginInstallHook();

  const mutationFn: MutationFunction<
    Awaited<ReturnType<ReturnType<typeof useLoginInstallHook>>>,
    LoginInstallMutationVariables
  > = (props) => {
    const { params } = props ?? {};

    return loginInstall(params);
  };

  return { mutationFn, ...mutationOptions };
};

export type LoginInstallMutationResult = NonNullable<
  Awaited<ReturnType<ReturnType<typeof useLoginInstallHook>>>
>;

export type LoginInstallMutationError = InstallatronError;
export type LoginInstallMutationVariables = { params: LoginInstallParameters };

/**
 * @summary Log in to an install
 */
export const useLoginInstall = <TError = InstallatronError, TContext = unknown>(
  options?: {
    mutation?: UseMutationOptions<
      Awaited<ReturnType<ReturnType<typeof useLoginInstallHook>>>,
      TError,
      LoginInstallMutationVariables,
      TContext
    >;
  },
  queryClient?: QueryClient,
): UseMutationResult<
  Awaited<ReturnType<ReturnType<typeof useLoginInstallHook>>>,
  TError,
  LoginInstallMutationVariables,
  TContext
> => {
  return useMutation(useLoginInstallMutationOptions(options), queryClient);
};
/**
 * @summary Pull content from another install
 */
const useSyncInstallHook = () => {
  const syncInstall = useRequest<SyncInstallAnswer>();

  return useCallback(
    (params: SyncInstallParameters, signal?: AbortSignal) => {
      return syncInstall(
        { url: `/syncInstall`, method: 'POST', params, ...(signal ? { signal } : {}) },
        { id: 'syncInstall', method: 'POST', path: '/installs/{id}/sync' },
      );
    },
    [syncInstall],
  );
};

export const getSyncInstallMutationKey = () => ['syncInstall'] as const;

export const useSyncInstallMutationOptions = <TError = InstallatronError, TContext = unknown>(options?: {
  mutation?: UseMutationOptions<
    Awaited<ReturnType<ReturnType<typeof useSyncInstallHook>>>,
    TError,
    SyncInstallMutationVariables,
    TContext
  >;
}): UseMutationOptions<
  Awaited<ReturnType<ReturnType<typeof useSyncInstallHook>>>,
  TError,
  SyncInstallMutationVariables,
  TContext
> => {
  const mutationKey = getSyncInstallMutationKey();
  const { mutation: mutationOptions } = options
    ? options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey
      ? options
      : { ...options, mutation: { ...options.mutation, mutationKey } }
    : { mutation: { mutationKey } };

  const syncInstall = useSyncInstallHook();

  const mutationFn: MutationFunction<
    Awaited<ReturnType<ReturnType<typeof useSyncInstallHook>>>,
    SyncInstallMutationVariables
  > = (props) => {
    const { params } = props ?? {};

    return syncInstall(params);
  };

  return { mutationFn, ...mutationOptions };
};

export type SyncInstallMutationResult = NonNullable<
  Awaited<ReturnType<ReturnType<typeof useSyncInstallHook>>>
>;

export type SyncInstallMutationError = InstallatronError;
export type SyncInstallMutationVariables = { params: SyncInstallParameters };

/**
 * @summary Pull content from another install
 */
export const useSyncInstall = <TError = InstallatronError, TContext = unknown>(
  options?: {
    mutation?: UseMutationOptions<
      Awaited<ReturnType<ReturnType<typeof useSyncInstallHook>>>,
      TError,
      SyncInstallMutationVariables,
      TContext
    >;
  },
  queryClient?: QueryClient,
): UseMutationResult<
  Awaited<ReturnType<ReturnType<typeof useSyncInstallHook>>>,
  TError,
  SyncInstallMutationVariables,
  TContext
> => {
  return useMutation(useSyncInstallMutationOptions(options), queryClient);
};
/**
 * @summary Update an install
 */
const useUpdateInstallHook = () => {
  const updateInstall = useRequest<UpdateInstallAnswer>();

  return useCallback(
    (params: UpdateInstallParameters, signal?: AbortSignal) => {
      return updateInstall(
        { url: `/updateInstall`, method: 'POST', params, ...(signal ? { signal } : {}) },
        { id: 'updateInstall', method: 'POST', path: '/installs/{id}/update' },
      );
    },
    [updateInstall],
  );
};

export const getUpdateInstallMutationKey = () => ['updateInstall'] as const;

export const useUpdateInstallMutationOptions = <TError = InstallatronError, TContext = unknown>(options?: {
  mutation?: UseMutationOptions<
    Awaited<ReturnType<ReturnType<typeof useUpdateInstallHook>>>,
    TError,
    UpdateInstallMutationVariables,
    TContext
  >;
}): UseMutationOptions<
  Awaited<ReturnType<ReturnType<typeof useUpdateInstallHook>>>,
  TError,
  UpdateInstallMutationVariables,
  TContext
> => {
  const mutationKey = getUpdateInstallMutationKey();
  const { mutation: mutationOptions } = options
    ? options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey
      ? options
      : { ...options, mutation: { ...options.mutation, mutationKey } }
    : { mutation: { mutationKey } };

  const updateInstall = useUpdateInstallHook();

  const mutationFn: MutationFunction<
    Awaited<ReturnType<ReturnType<typeof useUpdateInstallHook>>>,
    UpdateInstallMutationVariables
  > = (props) => {
    const { params } = props ?? {};

    return updateInstall(params);
  };

  return { mutationFn, ...mutationOptions };
};

export type UpdateInstallMutationResult = NonNullable<
  Awaited<ReturnType<ReturnType<typeof useUpdateInstallHook>>>
>;

export type UpdateInstallMutationError = InstallatronError;
export type UpdateInstallMutationVariables = { params: UpdateInstallParameters };

/**
 * @summary Update an install
 */
export const useUpdateInstall = <TError = InstallatronError, TContext = unknown>(
  options?: {
    mutation?: UseMutationOptions<
      Awaited<ReturnType<ReturnType<typeof useUpdateInstallHook>>>,
      TError,
      UpdateInstallMutationVariables,
      TContext
    >;
  },
  queryClient?: QueryClient,
): UseMutationResult<
  Awaited<ReturnType<ReturnType<typeof useUpdateInstallHook>>>,
  TError,
  UpdateInstallMutationVariables,
  TContext
> => {
  return useMutation(useUpdateInstallMutationOptions(options), queryClient);
};
