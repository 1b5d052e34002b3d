// @generated from spec/ by `pnpm generate`. Do not edit: change the spec or the generator.
// content: sha256-6ccc2fe4d7d09f5f7fda56c88b5ae8b4ba6c58341bbc20a190edacf3c76085ad
import type {
  CreateUserAnswer,
  CreateUserParameters,
  DeleteUserAnswer,
  DeleteUserParameters,
  EditUserAnswer,
  EditUserParameters,
  GetUserAnswer,
  GetUserParameters,
  InstallatronError,
  ListUsersAnswer,
  ListUsersParameters,
  LoginUserAnswer,
  LoginUserParameters,
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
 * @summary List users
 */
const useListUsersHook = () => {
  const listUsers = useRequest<ListUsersAnswer>();

  return useCallback(
    (params?: ListUsersParameters, signal?: AbortSignal) => {
      return listUsers(
        { url: `/listUsers`, method: 'GET', params, ...(signal ? { signal } : {}) },
        { id: 'listUsers', method: 'GET', path: '/users' },
      );
    },
    [listUsers],
  );
};

export const getListUsersQueryKey = (params?: ListUsersParameters) => {
  return ['listUsers', ...(params ? [params] : [])] as const;
};

export const useListUsersQueryOptions = <
  TData = Awaited<ReturnType<ReturnType<typeof useListUsersHook>>>,
  TError = InstallatronError,
>(
  params?: ListUsersParameters,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<ReturnType<typeof useListUsersHook>>>, TError, TData>>;
  },
) => {
  const { query: queryOptions } = options ?? {};

  const queryKey = queryOptions?.queryKey ?? getListUsersQueryKey(params);

  const listUsers = useListUsersHook();

  const queryFn: QueryFunction<Awaited<ReturnType<ReturnType<typeof useListUsersHook>>>> = ({ signal }) =>
    listUsers(params, signal);

  const customOptions = useScopedOptions({ queryKey, queryFn, ...queryOptions });

  return customOptions as UseQueryOptions<
    Awaited<ReturnType<ReturnType<typeof useListUsersHook>>>,
    TError,
    TData
  > & { queryKey: DataTag<QueryKey, TData, TError> };
};

export type ListUsersQueryResult = NonNullable<Awaited<ReturnType<ReturnType<typeof useListUsersHook>>>>;
export type ListUsersQueryError = InstallatronError;

export function useListUsers<
  TData = Awaited<ReturnType<ReturnType<typeof useListUsersHook>>>,
  TError = InstallatronError,
>(
  params: undefined | ListUsersParameters,
  options: {
    query: Partial<UseQueryOptions<Awaited<ReturnType<ReturnType<typeof useListUsersHook>>>, TError, TData>> &
      Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<ReturnType<typeof useListUsersHook>>>,
          TError,
          Awaited<ReturnType<ReturnType<typeof useListUsersHook>>>
        >,
        'initialData'
      >;
  },
  queryClient?: QueryClient,
): DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
export function useListUsers<
  TData = Awaited<ReturnType<ReturnType<typeof useListUsersHook>>>,
  TError = InstallatronError,
>(
  params?: ListUsersParameters,
  options?: {
    query?: Partial<
      UseQueryOptions<Awaited<ReturnType<ReturnType<typeof useListUsersHook>>>, TError, TData>
    > &
      Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<ReturnType<typeof useListUsersHook>>>,
          TError,
          Awaited<ReturnType<ReturnType<typeof useListUsersHook>>>
        >,
        'initialData'
      >;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
export function useListUsers<
  TData = Awaited<ReturnType<ReturnType<typeof useListUsersHook>>>,
  TError = InstallatronError,
>(
  params?: ListUsersParameters,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<ReturnType<typeof useListUsersHook>>>, TError, TData>>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
/**
 * @summary List users
 */

export function useListUsers<
  TData = Awaited<ReturnType<ReturnType<typeof useListUsersHook>>>,
  TError = InstallatronError,
>(
  params?: ListUsersParameters,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<ReturnType<typeof useListUsersHook>>>, TError, TData>>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {
  const queryOptions = useListUsersQueryOptions(params, options);

  const query = useQuery(queryOptions, queryClient) as UseQueryResult<TData, TError> & {
    queryKey: DataTag<QueryKey, TData, TError>;
  };

  return withQueryKey(query, queryOptions.queryKey);
}

/**
 * @summary Create a user
 */
const useCreateUserHook = () => {
  const createUser = useRequest<CreateUserAnswer>();

  return useCallback(
    (params: CreateUserParameters, signal?: AbortSignal) => {
      return createUser(
        { url: `/createUser`, method: 'POST', params, ...(signal ? { signal } : {}) },
        { id: 'createUser', method: 'POST', path: '/users' },
      );
    },
    [createUser],
  );
};

export const getCreateUserMutationKey = () => ['createUser'] as const;

export const useCreateUserMutationOptions = <TError = InstallatronError, TContext = unknown>(options?: {
  mutation?: UseMutationOptions<
    Awaited<ReturnType<ReturnType<typeof useCreateUserHook>>>,
    TError,
    CreateUserMutationVariables,
    TContext
  >;
}): UseMutationOptions<
  Awaited<ReturnType<ReturnType<typeof useCreateUserHook>>>,
  TError,
  CreateUserMutationVariables,
  TContext
> => {
  const mutationKey = getCreateUserMutationKey();
  const { mutation: mutationOptions } = options
    ? options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey
      ? options
      : { ...options, mutation: { ...options.mutation, mutationKey } }
    : { mutation: { mutationKey } };

  const createUser = useCreateUserHook();

  const mutationFn: MutationFunction<
    Awaited<ReturnType<ReturnType<typeof useCreateUserHook>>>,
    CreateUserMutationVariables
  > = (props) => {
    const { params } = props ?? {};

    return createUser(params);
  };

  return { mutationFn, ...mutationOptions };
};

export type CreateUserMutationResult = NonNullable<Awaited<ReturnType<ReturnType<typeof useCreateUserHook>>>>;

export type CreateUserMutationError = InstallatronError;
export type CreateUserMutationVariables = { params: CreateUserParameters };

/**
 * @summary Create a user
 */
export const useCreateUser = <TError = InstallatronError, TContext = unknown>(
  options?: {
    mutation?: UseMutationOptions<
      Awaited<ReturnType<ReturnType<typeof useCreateUserHook>>>,
      TError,
      CreateUserMutationVariables,
      TContext
    >;
  },
  queryClient?: QueryClient,
): UseMutationResult<
  Awaited<ReturnType<ReturnType<typeof useCreateUserHook>>>,
  TError,
  CreateUserMutationVariables,
  TContext
> => {
  return useMutation(useCreateUserMutationOptions(options), queryClient);
};
/**
 * @summary Get a user
 */
const useGetUserHook = () => {
  const getUser = useRequest<GetUserAnswer>();

  return useCallback(
    (params: GetUserParameters, signal?: AbortSignal) => {
      return getUser(
        { url: `/getUser`, method: 'GET', params, ...(signal ? { signal } : {}) },
        { id: 'getUser', method: 'GET', path: '/users/{id}' },
      );
    },
    [getUser],
  );
};

export const getGetUserQueryKey = (params?: GetUserParameters) => {
  return ['getUser', ...(params ? [params] : [])] as const;
};

export const useGetUserQueryOptions = <
  TData = Awaited<ReturnType<ReturnType<typeof useGetUserHook>>>,
  TError = InstallatronError,
>(
  params: GetUserParameters,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<ReturnType<typeof useGetUserHook>>>, TError, TData>>;
  },
) => {
  const { query: queryOptions } = options ?? {};

  const queryKey = queryOptions?.queryKey ?? getGetUserQueryKey(params);

  const getUser = useGetUserHook();

  const queryFn: QueryFunction<Awaited<ReturnType<ReturnType<typeof useGetUserHook>>>> = ({ signal }) =>
    getUser(params, signal);

  const customOptions = useScopedOptions({ queryKey, queryFn, ...queryOptions });

  return customOptions as UseQueryOptions<
    Awaited<ReturnType<ReturnType<typeof useGetUserHook>>>,
    TError,
    TData
  > & { queryKey: DataTag<QueryKey, TData, TError> };
};

export type GetUserQueryResult = NonNullable<Awaited<ReturnType<ReturnType<typeof useGetUserHook>>>>;
export type GetUserQueryError = InstallatronError;

export function useGetUser<
  TData = Awaited<ReturnType<ReturnType<typeof useGetUserHook>>>,
  TError = InstallatronError,
>(
  params: GetUserParameters,
  options: {
    query: Partial<UseQueryOptions<Awaited<ReturnType<ReturnType<typeof useGetUserHook>>>, TError, TData>> &
      Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<ReturnType<typeof useGetUserHook>>>,
          TError,
          Awaited<ReturnType<ReturnType<typeof useGetUserHook>>>
        >,
        'initialData'
      >;
  },
  queryClient?: QueryClient,
): DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
export function useGetUser<
  TData = Awaited<ReturnType<ReturnType<typeof useGetUserHook>>>,
  TError = InstallatronError,
>(
  params: GetUserParameters,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<ReturnType<typeof useGetUserHook>>>, TError, TData>> &
      Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<ReturnType<typeof useGetUserHook>>>,
          TError,
          Awaited<ReturnType<ReturnType<typeof useGetUserHook>>>
        >,
        'initialData'
      >;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
export function useGetUser<
  TData = Awaited<ReturnType<ReturnType<typeof useGetUserHook>>>,
  TError = InstallatronError,
>(
  params: GetUserParameters,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<ReturnType<typeof useGetUserHook>>>, TError, TData>>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
/**
 * @summary Get a user
 */

export function useGetUser<
  TData = Awaited<ReturnType<ReturnType<typeof useGetUserHook>>>,
  TError = InstallatronError,
>(
  params: GetUserParameters,
  options?: {
    query?: Partial<UseQueryOptions<Awaited<ReturnType<ReturnType<typeof useGetUserHook>>>, TError, TData>>;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {
  const queryOptions = useGetUserQueryOptions(params, options);

  const query = useQuery(queryOptions, queryClient) as UseQueryResult<TData, TError> & {
    queryKey: DataTag<QueryKey, TData, TError>;
  };

  return withQueryKey(query, queryOptions.queryKey);
}

/**
 * @summary Edit a user
 */
const useEditUserHook = () => {
  const editUser = useRequest<EditUserAnswer>();

  return useCallback(
    (params: EditUserParameters, signal?: AbortSignal) => {
      return editUser(
        { url: `/editUser`, method: 'POST', params, ...(signal ? { signal } : {}) },
        { id: 'editUser', method: 'POST', path: '/users/{id}' },
      );
    },
    [editUser],
  );
};

export const getEditUserMutationKey = () => ['editUser'] as const;

export const useEditUserMutationOptions = <TError = InstallatronError, TContext = unknown>(options?: {
  mutation?: UseMutationOptions<
    Awaited<ReturnType<ReturnType<typeof useEditUserHook>>>,
    TError,
    EditUserMutationVariables,
    TContext
  >;
}): UseMutationOptions<
  Awaited<ReturnType<ReturnType<typeof useEditUserHook>>>,
  TError,
  EditUserMutationVariables,
  TContext
> => {
  const mutationKey = getEditUserMutationKey();
  const { mutation: mutationOptions } = options
    ? options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey
      ? options
      : { ...options, mutation: { ...options.mutation, mutationKey } }
    : { mutation: { mutationKey } };

  const editUser = useEditUserHook();

  const mutationFn: MutationFunction<
    Awaited<ReturnType<ReturnType<typeof useEditUserHook>>>,
    EditUserMutationVariables
  > = (props) => {
    const { params } = props ?? {};

    return editUser(params);
  };

  return { mutationFn, ...mutationOptions };
};

export type EditUserMutationResult = NonNullable<Awaited<ReturnType<ReturnType<typeof useEditUserHook>>>>;

export type EditUserMutationError = InstallatronError;
export type EditUserMutationVariables = { params: EditUserParameters };

/**
 * @summary Edit a user
 */
export const useEditUser = <TError = InstallatronError, TContext = unknown>(
  options?: {
    mutation?: UseMutationOptions<
      Awaited<ReturnType<ReturnType<typeof useEditUserHook>>>,
      TError,
      EditUserMutationVariables,
      TContext
    >;
  },
  queryClient?: QueryClient,
): UseMutationResult<
  Awaited<ReturnType<ReturnType<typeof useEditUserHook>>>,
  TError,
  EditUserMutationVariables,
  TContext
> => {
  return useMutation(useEditUserMutationOptions(options), queryClient);
};
/**
 * @summary Delete a user
 */
const useDeleteUserHook = () => {
  const deleteUser = useRequest<DeleteUserAnswer>();

  return useCallback(
    (params: DeleteUserParameters, signal?: AbortSignal) => {
      return deleteUser(
        { url: `/deleteUser`, method: 'DELETE', params, ...(signal ? { signal } : {}) },
        { id: 'deleteUser', method: 'DELETE', path: '/users/{id}' },
      );
    },
    [deleteUser],
  );
};

export const getDeleteUserMutationKey = () => ['deleteUser'] as const;

export const useDeleteUserMutationOptions = <TError = InstallatronError, TContext = unknown>(options?: {
  mutation?: UseMutationOptions<
    Awaited<ReturnType<ReturnType<typeof useDeleteUserHook>>>,
    TError,
    DeleteUserMutationVariables,
    TContext
  >;
}): UseMutationOptions<
  Awaited<ReturnType<ReturnType<typeof useDeleteUserHook>>>,
  TError,
  DeleteUserMutationVariables,
  TContext
> => {
  const mutationKey = getDeleteUserMutationKey();
  const { mutation: mutationOptions } = options
    ? options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey
      ? options
      : { ...options, mutation: { ...options.mutation, mutationKey } }
    : { mutation: { mutationKey } };

  const deleteUser = useDeleteUserHook();

  const mutationFn: MutationFunction<
    Awaited<ReturnType<ReturnType<typeof useDeleteUserHook>>>,
    DeleteUserMutationVariables
  > = (props) => {
    const { params } = props ?? {};

    return deleteUser(params);
  };

  return { mutationFn, ...mutationOptions };
};

export type DeleteUserMutationResult = NonNullable<Awaited<ReturnType<ReturnType<typeof useDeleteUserHook>>>>;

export type DeleteUserMutationError = InstallatronError;
export type DeleteUserMutationVariables = { params: DeleteUserParameters };

/**
 * @summary Delete a user
 */
export const useDeleteUser = <TError = InstallatronError, TContext = unknown>(
  options?: {
    mutation?: UseMutationOptions<
      Awaited<ReturnType<ReturnType<typeof useDeleteUserHook>>>,
      TError,
      DeleteUserMutationVariables,
      TContext
    >;
  },
  queryClient?: QueryClient,
): UseMutationResult<
  Awaited<ReturnType<ReturnType<typeof useDeleteUserHook>>>,
  TError,
  DeleteUserMutationVariables,
  TContext
> => {
  return useMutation(useDeleteUserMutationOptions(options), queryClient);
};
/**
 * @summary Log a user in
 */
const useLoginUserHook = () => {
  const loginUser = useRequest<LoginUserAnswer>();

  return useCallback(
    (params: LoginUserParameters, signal?: AbortSignal) => {
      return loginUser(
        { url: `/loginUser`, method: 'POST', params, ...(signal ? { signal } : {}) },
        { id: 'loginUser', method: 'POST', path: '/users/{id}/login' },
      );
    },
    [loginUser],
  );
};

export const getLoginUserMutationKey = () => ['loginUser'] as const;

export const useLoginUserMutationOptions = <TError = InstallatronError, TContext = unknown>(options?: {
  mutation?: UseMutationOptions<
    Awaited<ReturnType<ReturnType<typeof useLoginUserHook>>>,
    TError,
    LoginUserMutationVariables,
    TContext
  >;
}): UseMutationOptions<
  Awaited<ReturnType<ReturnType<typeof useLoginUserHook>>>,
  TError,
  LoginUserMutationVariables,
  TContext
> => {
  const mutationKey = getLoginUserMutationKey();
  const { mutation: mutationOptions } = options
    ? options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey
      ? options
      : { ...options, mutation: { ...options.mutation, mutationKey } }
    : { mutation: { mutationKey } };

  const loginUser = useLoginUserHook();

  const mutationFn: MutationFunction<
    Awaited<ReturnType<ReturnType<typeof useLoginUserHook>>>,
    LoginUserMutationVariables
  > = (props) => {
    const { params } = props ?? {};

    return loginUser(params);
  };

  return { mutationFn, ...mutationOptions };
};

export type LoginUserMutationResult = NonNullable<Awaited<ReturnType<ReturnType<typeof useLoginUserHook>>>>;

export type LoginUserMutationError = InstallatronError;
export type LoginUserMutationVariables = { params: LoginUserParameters };

/**
 * @summary Log a user in
 */
export const useLoginUser = <TError = InstallatronError, TContext = unknown>(
  options?: {
    mutation?: UseMutationOptions<
      Awaited<ReturnType<ReturnType<typeof useLoginUserHook>>>,
      TError,
      LoginUserMutationVariables,
      TContext
    >;
  },
  queryClient?: QueryClient,
): UseMutationResult<
  Awaited<ReturnType<ReturnType<typeof useLoginUserHook>>>,
  TError,
  LoginUserMutationVariables,
  TContext
> => {
  return useMutation(useLoginUserMutationOptions(options), queryClient);
};
