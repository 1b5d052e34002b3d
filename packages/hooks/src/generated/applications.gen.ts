// @generated from spec/ by `pnpm generate`. Do not edit: change the spec or the generator.
// content: sha256-43d1f04250a5945d28d972891a8bf5f7624da66cd36b6d4919e13723ae1d5791
import type {
  GetApplicationAnswer,
  GetApplicationParameters,
  ImportApplicationAnswer,
  ImportApplicationParameters,
  InstallApplicationAnswer,
  InstallApplicationParameters,
  InstallatronError,
  ListApplicationsAnswer,
  ListApplicationsParameters,
  MigrateApplicationAnswer,
  MigrateApplicationParameters,
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
 * @summary List the catalogue of applications
 */
const useListApplicationsHook = () => {
  const listApplications = useRequest<ListApplicationsAnswer>();

  return useCallback(
    (params?: ListApplicationsParameters, signal?: AbortSignal) => {
      return listApplications(
        { url: `/listApplications`, method: 'GET', params, ...(signal ? { signal } : {}) },
        { id: 'listApplications', method: 'GET', path: '/browser' },
      );
    },
    [listApplications],
  );
};

export const getListApplicationsQueryKey = (params?: ListApplicationsParameters) => {
  return ['listApplications', ...(params ? [params] : [])] as const;
};

export const useListApplicationsQueryOptions = <
  TData = Awaited<ReturnType<ReturnType<typeof useListApplicationsHook>>>,
  TError = InstallatronError,
>(
  params?: ListApplicationsParameters,
  options?: {
    query?: Partial<
      UseQueryOptions<Awaited<ReturnType<ReturnType<typeof useListApplicationsHook>>>, TError, TData>
    >;
  },
) => {
  const { query: queryOptions } = options ?? {};

  const queryKey = queryOptions?.queryKey ?? getListApplicationsQueryKey(params);

  const listApplications = useListApplicationsHook();

  const queryFn: QueryFunction<Awaited<ReturnType<ReturnType<typeof useListApplicationsHook>>>> = ({
    signal,
  }) => listApplications(params, signal);

  const customOptions = useScopedOptions({ queryKey, queryFn, ...queryOptions });

  return customOptions as UseQueryOptions<
    Awaited<ReturnType<ReturnType<typeof useListApplicationsHook>>>,
    TError,
    TData
  > & { queryKey: DataTag<QueryKey, TData, TError> };
};

export type ListApplicationsQueryResult = NonNullable<
  Awaited<ReturnType<ReturnType<typeof useListApplicationsHook>>>
>;
export type ListApplicationsQueryError = InstallatronError;

export function useListApplications<
  TData = Awaited<ReturnType<ReturnType<typeof useListApplicationsHook>>>,
  TError = InstallatronError,
>(
  params: undefined | ListApplicationsParameters,
  options: {
    query: Partial<
      UseQueryOptions<Awaited<ReturnType<ReturnType<typeof useListApplicationsHook>>>, TError, TData>
    > &
      Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<ReturnType<typeof useListApplicationsHook>>>,
          TError,
          Awaited<ReturnType<ReturnType<typeof useListApplicationsHook>>>
        >,
        'initialData'
      >;
  },
  queryClient?: QueryClient,
): DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
export function useListApplications<
  TData = Awaited<ReturnType<ReturnType<typeof useListApplicationsHook>>>,
  TError = InstallatronError,
>(
  params?: ListApplicationsParameters,
  options?: {
    query?: Partial<
      UseQueryOptions<Awaited<ReturnType<ReturnType<typeof useListApplicationsHook>>>, TError, TData>
    > &
      Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<ReturnType<typeof useListApplicationsHook>>>,
          TError,
          Awaited<ReturnType<ReturnType<typeof useListApplicationsHook>>>
        >,
        'initialData'
      >;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
export function useListApplications<
  TData = Awaited<ReturnType<ReturnType<typeof useListApplicationsHook>>>,
  TError = InstallatronError,
>(
  params?: ListApplicationsParameters,
  options?: {
    query?: Partial<
      UseQueryOptions<Awaited<ReturnType<ReturnType<typeof useListApplicationsHook>>>, TError, TData>
    >;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
/**
 * @summary List the catalogue of applications
 */

export function useListApplications<
  TData = Awaited<ReturnType<ReturnType<typeof useListApplicationsHook>>>,
  TError = InstallatronError,
>(
  params?: ListApplicationsParameters,
  options?: {
    query?: Partial<
      UseQueryOptions<Awaited<ReturnType<ReturnType<typeof useListApplicationsHook>>>, TError, TData>
    >;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {
  const queryOptions = useListApplicationsQueryOptions(params, options);

  const query = useQuery(queryOptions, queryClient) as UseQueryResult<TData, TError> & {
    queryKey: DataTag<QueryKey, TData, TError>;
  };

  return withQueryKey(query, queryOptions.queryKey);
}

/**
 * @summary Get the versions of an application
 */
const useGetApplicationHook = () => {
  const getApplication = useRequest<GetApplicationAnswer>();

  return useCallback(
    (params: GetApplicationParameters, signal?: AbortSignal) => {
      return getApplication(
        { url: `/getApplication`, method: 'GET', params, ...(signal ? { signal } : {}) },
        { id: 'getApplication', method: 'GET', path: '/browser/{id}' },
      );
    },
    [getApplication],
  );
};

export const getGetApplicationQueryKey = (params?: GetApplicationParameters) => {
  return ['getApplication', ...(params ? [params] : [])] as const;
};

export const useGetApplicationQueryOptions = <
  TData = Awaited<ReturnType<ReturnType<typeof useGetApplicationHook>>>,
  TError = InstallatronError,
>(
  params: GetApplicationParameters,
  options?: {
    query?: Partial<
      UseQueryOptions<Awaited<ReturnType<ReturnType<typeof useGetApplicationHook>>>, TError, TData>
    >;
  },
) => {
  const { query: queryOptions } = options ?? {};

  const queryKey = queryOptions?.queryKey ?? getGetApplicationQueryKey(params);

  const getApplication = useGetApplicationHook();

  const queryFn: QueryFunction<Awaited<ReturnType<ReturnType<typeof useGetApplicationHook>>>> = ({
    signal,
  }) => getApplication(params, signal);

  const customOptions = useScopedOptions({ queryKey, queryFn, ...queryOptions });

  return customOptions as UseQueryOptions<
    Awaited<ReturnType<ReturnType<typeof useGetApplicationHook>>>,
    TError,
    TData
  > & { queryKey: DataTag<QueryKey, TData, TError> };
};

export type GetApplicationQueryResult = NonNullable<
  Awaited<ReturnType<ReturnType<typeof useGetApplicationHook>>>
>;
export type GetApplicationQueryError = InstallatronError;

export function useGetApplication<
  TData = Awaited<ReturnType<ReturnType<typeof useGetApplicationHook>>>,
  TError = InstallatronError,
>(
  params: GetApplicationParameters,
  options: {
    query: Partial<
      UseQueryOptions<Awaited<ReturnType<ReturnType<typeof useGetApplicationHook>>>, TError, TData>
    > &
      Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<ReturnType<typeof useGetApplicationHook>>>,
          TError,
          Awaited<ReturnType<ReturnType<typeof useGetApplicationHook>>>
        >,
        'initialData'
      >;
  },
  queryClient?: QueryClient,
): DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
export function useGetApplication<
  TData = Awaited<ReturnType<ReturnType<typeof useGetApplicationHook>>>,
  TError = InstallatronError,
>(
  params: GetApplicationParameters,
  options?: {
    query?: Partial<
      UseQueryOptions<Awaited<ReturnType<ReturnType<typeof useGetApplicationHook>>>, TError, TData>
    > &
      Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<ReturnType<typeof useGetApplicationHook>>>,
          TError,
          Awaited<ReturnType<ReturnType<typeof useGetApplicationHook>>>
        >,
        'initialData'
      >;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
export function useGetApplication<
  TData = Awaited<ReturnType<ReturnType<typeof useGetApplicationHook>>>,
  TError = InstallatronError,
>(
  params: GetApplicationParameters,
  options?: {
    query?: Partial<
      UseQueryOptions<Awaited<ReturnType<ReturnType<typeof useGetApplicationHook>>>, TError, TData>
    >;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
/**
 * @summary Get the versions of an application
 */

export function useGetApplication<
  TData = Awaited<ReturnType<ReturnType<typeof useGetApplicationHook>>>,
  TError = InstallatronError,
>(
  params: GetApplicationParameters,
  options?: {
    query?: Partial<
      UseQueryOptions<Awaited<ReturnType<ReturnType<typeof useGetApplicationHook>>>, TError, TData>
    >;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {
  const queryOptions = useGetApplicationQueryOptions(params, options);

  const query = useQuery(queryOptions, queryClient) as UseQueryResult<TData, TError> & {
    queryKey: DataTag<QueryKey, TData, TError>;
  };

  return withQueryKey(query, queryOptions.queryKey);
}

/**
 * @summary Import an existing application
 */
const useImportApplicationHook = () => {
  const importApplication = useRequest<ImportApplicationAnswer>();

  return useCallback(
    (params: ImportApplicationParameters, signal?: AbortSignal) => {
      return importApplication(
        { url: `/importApplication`, method: 'POST', params, ...(signal ? { signal } : {}) },
        { id: 'importApplication', method: 'POST', path: '/browser/{id}/import' },
      );
    },
    [importApplication],
  );
};

export const getImportApplicationMutationKey = () => ['importApplication'] as const;

export const useImportApplicationMutationOptions = <
  TError = InstallatronError,
  TContext = unknown,
>(options?: {
  mutation?: UseMutationOptions<
    Awaited<ReturnType<ReturnType<typeof useImportApplicationHook>>>,
    TError,
    ImportApplicationMutationVariables,
    TContext
  >;
}): UseMutationOptions<
  Awaited<ReturnType<ReturnType<typeof useImportApplicationHook>>>,
  TError,
  ImportApplicationMutationVariables,
  TContext
> => {
  const mutationKey = getImportApplicationMutationKey();
  const { mutation: mutationOptions } = options
    ? options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey
      ? options
      : { ...options, mutation: { ...options.mutation, mutationKey } }
    : { mutation: { mutationKey } };

  const importApplication = useImportApplicationHook();

  const mutationFn: MutationFunction<
    Awaited<ReturnType<ReturnType<typeof useImportApplicationHook>>>,
    ImportApplicationMutationVariables
  > = (props) => {
    const { params } = props ?? {};

    return importApplication(params);
  };

  return { mutationFn, ...mutationOptions };
};

export type ImportApplicationMutationResult = NonNullable<
  Awaited<ReturnType<ReturnType<typeof useImportApplicationHook>>>
>;

export type ImportApplicationMutationError = InstallatronError;
export type ImportApplicationMutationVariables = { params: ImportApplicationParameters };

/**
 * @summary Import an existing application
 */
export const useImportApplication = <TError = InstallatronError, TContext = unknown>(
  options?: {
    mutation?: UseMutationOptions<
      Awaited<ReturnType<ReturnType<typeof useImportApplicationHook>>>,
      TError,
      ImportApplicationMutationVariables,
      TContext
    >;
  },
  queryClient?: QueryClient,
): UseMutationResult<
  Awaited<ReturnType<ReturnType<typeof useImportApplicationHook>>>,
  TError,
  ImportApplicationMutationVariables,
  TContext
> => {
  return useMutation(useImportApplicationMutationOptions(options), queryClient);
};
/**
 * @summary Install an application
 */
const useInstallApplicationHook = () => {
  const installApplication = useRequest<InstallApplicationAnswer>();

  return useCallback(
    (params: InstallApplicationParameters, signal?: AbortSignal) => {
      return installApplication(
        { url: `/installApplication`, method: 'POST', params, ...(signal ? { signal } : {}) },
        { id: 'installApplication', method: 'POST', path: '/browser/{id}/install' },
      );
    },
    [installApplication],
  );
};

export const getInstallApplicationMutationKey = () => ['installApplication'] as const;

export const useInstallApplicationMutationOptions = <
  TError = InstallatronError,
  TContext = unknown,
>(options?: {
  mutation?: UseMutationOptions<
    Awaited<ReturnType<ReturnType<typeof useInstallApplicationHook>>>,
    TError,
    InstallApplicationMutationVariables,
    TContext
  >;
}): UseMutationOptions<
  Awaited<ReturnType<ReturnType<typeof useInstallApplicationHook>>>,
  TError,
  InstallApplicationMutationVariables,
  TContext
> => {
  const mutationKey = getInstallApplicationMutationKey();
  const { mutation: mutationOptions } = options
    ? options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey
      ? options
      : { ...options, mutation: { ...options.mutation, mutationKey } }
    : { mutation: { mutationKey } };

  const installApplication = useInstallApplicationHook();

  const mutationFn: MutationFunction<
    Awaited<ReturnType<ReturnType<typeof useInstallApplicationHook>>>,
    InstallApplicationMutationVariables
  > = (props) => {
    const { params } = props ?? {};

    return installApplication(params);
  };

  return { mutationFn, ...mutationOptions };
};

export type InstallApplicationMutationResult = NonNullable<
  Awaited<ReturnType<ReturnType<typeof useInstallApplicationHook>>>
>;

export type InstallApplicationMutationError = InstallatronError;
export type InstallApplicationMutationVariables = { params: InstallApplicationParameters };

/**
 * @summary Install an application
 */
export const useInstallApplication = <TError = InstallatronError, TContext = unknown>(
  options?: {
    mutation?: UseMutationOptions<
      Awaited<ReturnType<ReturnType<typeof useInstallApplicationHook>>>,
      TError,
      InstallApplicationMutationVariables,
      TContext
    >;
  },
  queryClient?: QueryClient,
): UseMutationResult<
  Awaited<ReturnType<ReturnType<typeof useInstallApplicationHook>>>,
  TError,
  InstallApplicationMutationVariables,
  TContext
> => {
  return useMutation(useInstallApplicationMutationOptions(options), queryClient);
};
/**
 * @summary Migrate an application from elsewhere
 */
const useMigrateApplicationHook = () => {
  const migrateApplication = useRequest<MigrateApplicationAnswer>();

  return useCallback(
    (params: MigrateApplicationParameters, signal?: AbortSignal) => {
      return migrateApplication(
        { url: `/migrateApplication`, method: 'POST', params, ...(signal ? { signal } : {}) },
        { id: 'migrateApplication', method: 'POST', path: '/browser/{id}/migrate' },
      );
    },
    [migrateApplication],
  );
};

export const getMigrateApplicationMutationKey = () => ['migrateApplication'] as const;

export const useMigrateApplicationMutationOptions = <
  TError = InstallatronError,
  TContext = unknown,
>(options?: {
  mutation?: UseMutationOptions<
    Awaited<ReturnType<ReturnType<typeof useMigrateApplicationHook>>>,
    TError,
    MigrateApplicationMutationVariables,
    TContext
  >;
}): UseMutationOptions<
  Awaited<ReturnType<ReturnType<typeof useMigrateApplicationHook>>>,
  TError,
  MigrateApplicationMutationVariables,
  TContext
> => {
  const mutationKey = getMigrateApplicationMutationKey();
  const { mutation: mutationOptions } = options
    ? options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey
      ? options
      : { ...options, mutation: { ...options.mutation, mutationKey } }
    : { mutation: { mutationKey } };

  const migrateApplication = useMigrateApplicationHook();

  const mutationFn: MutationFunction<
    Awaited<ReturnType<ReturnType<typeof useMigrateApplicationHook>>>,
    MigrateApplicationMutationVariables
  > = (props) => {
    const { params } = props ?? {};

    return migrateApplication(params);
  };

  return { mutationFn, ...mutationOptions };
};

export type MigrateApplicationMutationResult = NonNullable<
  Awaited<ReturnType<ReturnType<typeof useMigrateApplicationHook>>>
>;

export type MigrateApplicationMutationError = InstallatronError;
export type MigrateApplicationMutationVariables = { params: MigrateApplicationParameters };

/**
 * @summary Migrate an application from elsewhere
 */
export const useMigrateApplication = <TError = InstallatronError, TContext = unknown>(
  options?: {
    mutation?: UseMutationOptions<
      Awaited<ReturnType<ReturnType<typeof useMigrateApplicationHook>>>,
      TError,
      MigrateApplicationMutationVariables,
      TContext
    >;
  },
  queryClient?: QueryClient,
): UseMutationResult<
  Awaited<ReturnType<ReturnType<typeof useMigrateApplicationHook>>>,
  TError,
  MigrateApplicationMutationVariables,
  TContext
> => {
  return useMutation(useMigrateApplicationMutationOptions(options), queryClient);
};
