// @generated from spec/ by `pnpm generate`. Do not edit: change the spec or the generator.
// content: sha256-cfb3d8938db1583c68cede35c6b5039f07a70d841c9e8c2e85c068cd5d3c91e8
import type {
  CreateTemplateAnswer,
  CreateTemplateParameters,
  DeleteTemplateAnswer,
  DeleteTemplateParameters,
  EditTemplateAnswer,
  EditTemplateParameters,
  InstallatronError,
  ListTemplatesAnswer,
  ListTemplatesParameters,
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
 * @summary Make a template of an install
 */
const useCreateTemplateHook = () => {
  const createTemplate = useRequest<CreateTemplateAnswer>();

  return useCallback(
    (params: CreateTemplateParameters, signal?: AbortSignal) => {
      return createTemplate(
        { url: `/createTemplate`, method: 'POST', params, ...(signal ? { signal } : {}) },
        { id: 'createTemplate', method: 'POST', path: '/installs/{id}/template' },
      );
    },
    [createTemplate],
  );
};

export const getCreateTemplateMutationKey = () => ['createTemplate'] as const;

export const useCreateTemplateMutationOptions = <TError = InstallatronError, TContext = unknown>(options?: {
  mutation?: UseMutationOptions<
    Awaited<ReturnType<ReturnType<typeof useCreateTemplateHook>>>,
    TError,
    CreateTemplateMutationVariables,
    TContext
  >;
}): UseMutationOptions<
  Awaited<ReturnType<ReturnType<typeof useCreateTemplateHook>>>,
  TError,
  CreateTemplateMutationVariables,
  TContext
> => {
  const mutationKey = getCreateTemplateMutationKey();
  const { mutation: mutationOptions } = options
    ? options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey
      ? options
      : { ...options, mutation: { ...options.mutation, mutationKey } }
    : { mutation: { mutationKey } };

  const createTemplate = useCreateTemplateHook();

  const mutationFn: MutationFunction<
    Awaited<ReturnType<ReturnType<typeof useCreateTemplateHook>>>,
    CreateTemplateMutationVariables
  > = (props) => {
    const { params } = props ?? {};

    return createTemplate(params);
  };

  return { mutationFn, ...mutationOptions };
};

export type CreateTemplateMutationResult = NonNullable<
  Awaited<ReturnType<ReturnType<typeof useCreateTemplateHook>>>
>;

export type CreateTemplateMutationError = InstallatronError;
export type CreateTemplateMutationVariables = { params: CreateTemplateParameters };

/**
 * @summary Make a template of an install
 */
export const useCreateTemplate = <TError = InstallatronError, TContext = unknown>(
  options?: {
    mutation?: UseMutationOptions<
      Awaited<ReturnType<ReturnType<typeof useCreateTemplateHook>>>,
      TError,
      CreateTemplateMutationVariables,
      TContext
    >;
  },
  queryClient?: QueryClient,
): UseMutationResult<
  Awaited<ReturnType<ReturnType<typeof useCreateTemplateHook>>>,
  TError,
  CreateTemplateMutationVariables,
  TContext
> => {
  return useMutation(useCreateTemplateMutationOptions(options), queryClient);
};
/**
 * @summary List templates
 */
const useListTemplatesHook = () => {
  const listTemplates = useRequest<ListTemplatesAnswer>();

  return useCallback(
    (params?: ListTemplatesParameters, signal?: AbortSignal) => {
      return listTemplates(
        { url: `/listTemplates`, method: 'GET', params, ...(signal ? { signal } : {}) },
        { id: 'listTemplates', method: 'GET', path: '/templates' },
      );
    },
    [listTemplates],
  );
};

export const getListTemplatesQueryKey = (params?: ListTemplatesParameters) => {
  return ['listTemplates', ...(params ? [params] : [])] as const;
};

export const useListTemplatesQueryOptions = <
  TData = Awaited<ReturnType<ReturnType<typeof useListTemplatesHook>>>,
  TError = InstallatronError,
>(
  params?: ListTemplatesParameters,
  options?: {
    query?: Partial<
      UseQueryOptions<Awaited<ReturnType<ReturnType<typeof useListTemplatesHook>>>, TError, TData>
    >;
  },
) => {
  const { query: queryOptions } = options ?? {};

  const queryKey = queryOptions?.queryKey ?? getListTemplatesQueryKey(params);

  const listTemplates = useListTemplatesHook();

  const queryFn: QueryFunction<Awaited<ReturnType<ReturnType<typeof useListTemplatesHook>>>> = ({ signal }) =>
    listTemplates(params, signal);

  const customOptions = useScopedOptions({ queryKey, queryFn, ...queryOptions });

  return customOptions as UseQueryOptions<
    Awaited<ReturnType<ReturnType<typeof useListTemplatesHook>>>,
    TError,
    TData
  > & { queryKey: DataTag<QueryKey, TData, TError> };
};

export type ListTemplatesQueryResult = NonNullable<
  Awaited<ReturnType<ReturnType<typeof useListTemplatesHook>>>
>;
export type ListTemplatesQueryError = InstallatronError;

export function useListTemplates<
  TData = Awaited<ReturnType<ReturnType<typeof useListTemplatesHook>>>,
  TError = InstallatronError,
>(
  params: undefined | ListTemplatesParameters,
  options: {
    query: Partial<
      UseQueryOptions<Awaited<ReturnType<ReturnType<typeof useListTemplatesHook>>>, TError, TData>
    > &
      Pick<
        DefinedInitialDataOptions<
          Awaited<ReturnType<ReturnType<typeof useListTemplatesHook>>>,
          TError,
          Awaited<ReturnType<ReturnType<typeof useListTemplatesHook>>>
        >,
        'initialData'
      >;
  },
  queryClient?: QueryClient,
): DefinedUseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
export function useListTemplates<
  TData = Awaited<ReturnType<ReturnType<typeof useListTemplatesHook>>>,
  TError = InstallatronError,
>(
  params?: ListTemplatesParameters,
  options?: {
    query?: Partial<
      UseQueryOptions<Awaited<ReturnType<ReturnType<typeof useListTemplatesHook>>>, TError, TData>
    > &
      Pick<
        UndefinedInitialDataOptions<
          Awaited<ReturnType<ReturnType<typeof useListTemplatesHook>>>,
          TError,
          Awaited<ReturnType<ReturnType<typeof useListTemplatesHook>>>
        >,
        'initialData'
      >;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
export function useListTemplates<
  TData = Awaited<ReturnType<ReturnType<typeof useListTemplatesHook>>>,
  TError = InstallatronError,
>(
  params?: ListTemplatesParameters,
  options?: {
    query?: Partial<
      UseQueryOptions<Awaited<ReturnType<ReturnType<typeof useListTemplatesHook>>>, TError, TData>
    >;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> };
/**
 * @summary List templates
 */

export function useListTemplates<
  TData = Awaited<ReturnType<ReturnType<typeof useListTemplatesHook>>>,
  TError = InstallatronError,
>(
  params?: ListTemplatesParameters,
  options?: {
    query?: Partial<
      UseQueryOptions<Awaited<ReturnType<ReturnType<typeof useListTemplatesHook>>>, TError, TData>
    >;
  },
  queryClient?: QueryClient,
): UseQueryResult<TData, TError> & { queryKey: DataTag<QueryKey, TData, TError> } {
  const queryOptions = useListTemplatesQueryOptions(params, options);

  const query = useQuery(queryOptions, queryClient) as UseQueryResult<TData, TError> & {
    queryKey: DataTag<QueryKey, TData, TError>;
  };

  return withQueryKey(query, queryOptions.queryKey);
}

/**
 * @summary Edit a template
 */
const useEditTemplateHook = () => {
  const editTemplate = useRequest<EditTemplateAnswer>();

  return useCallback(
    (params: EditTemplateParameters, signal?: AbortSignal) => {
      return editTemplate(
        { url: `/editTemplate`, method: 'POST', params, ...(signal ? { signal } : {}) },
        { id: 'editTemplate', method: 'POST', path: '/templates/{id}' },
      );
    },
    [editTemplate],
  );
};

export const getEditTemplateMutationKey = () => ['editTemplate'] as const;

export const useEditTemplateMutationOptions = <TError = InstallatronError, TContext = unknown>(options?: {
  mutation?: UseMutationOptions<
    Awaited<ReturnType<ReturnType<typeof useEditTemplateHook>>>,
    TError,
    EditTemplateMutationVariables,
    TContext
  >;
}): UseMutationOptions<
  Awaited<ReturnType<ReturnType<typeof useEditTemplateHook>>>,
  TError,
  EditTemplateMutationVariables,
  TContext
> => {
  const mutationKey = getEditTemplateMutationKey();
  const { mutation: mutationOptions } = options
    ? options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey
      ? options
      : { ...options, mutation: { ...options.mutation, mutationKey } }
    : { mutation: { mutationKey } };

  const editTemplate = useEditTemplateHook();

  const mutationFn: MutationFunction<
    Awaited<ReturnType<ReturnType<typeof useEditTemplateHook>>>,
    EditTemplateMutationVariables
  > = (props) => {
    const { params } = props ?? {};

    return editTemplate(params);
  };

  return { mutationFn, ...mutationOptions };
};

export type EditTemplateMutationResult = NonNullable<
  Awaited<ReturnType<ReturnType<typeof useEditTemplateHook>>>
>;

export type EditTemplateMutationError = InstallatronError;
export type EditTemplateMutationVariables = { params: EditTemplateParameters };

/**
 * @summary Edit a template
 */
export const useEditTemplate = <TError = InstallatronError, TContext = unknown>(
  options?: {
    mutation?: UseMutationOptions<
      Awaited<ReturnType<ReturnType<typeof useEditTemplateHook>>>,
      TError,
      EditTemplateMutationVariables,
      TContext
    >;
  },
  queryClient?: QueryClient,
): UseMutationResult<
  Awaited<ReturnType<ReturnType<typeof useEditTemplateHook>>>,
  TError,
  EditTemplateMutationVariables,
  TContext
> => {
  return useMutation(useEditTemplateMutationOptions(options), queryClient);
};
/**
 * @summary Delete a template
 */
const useDeleteTemplateHook = () => {
  const deleteTemplate = useRequest<DeleteTemplateAnswer>();

  return useCallback(
    (params: DeleteTemplateParameters, signal?: AbortSignal) => {
      return deleteTemplate(
        { url: `/deleteTemplate`, method: 'DELETE', params, ...(signal ? { signal } : {}) },
        { id: 'deleteTemplate', method: 'DELETE', path: '/templates/{id}' },
      );
    },
    [deleteTemplate],
  );
};

export const getDeleteTemplateMutationKey = () => ['deleteTemplate'] as const;

export const useDeleteTemplateMutationOptions = <TError = InstallatronError, TContext = unknown>(options?: {
  mutation?: UseMutationOptions<
    Awaited<ReturnType<ReturnType<typeof useDeleteTemplateHook>>>,
    TError,
    DeleteTemplateMutationVariables,
    TContext
  >;
}): UseMutationOptions<
  Awaited<ReturnType<ReturnType<typeof useDeleteTemplateHook>>>,
  TError,
  DeleteTemplateMutationVariables,
  TContext
> => {
  const mutationKey = getDeleteTemplateMutationKey();
  const { mutation: mutationOptions } = options
    ? options.mutation && 'mutationKey' in options.mutation && options.mutation.mutationKey
      ? options
      : { ...options, mutation: { ...options.mutation, mutationKey } }
    : { mutation: { mutationKey } };

  const deleteTemplate = useDeleteTemplateHook();

  const mutationFn: MutationFunction<
    Awaited<ReturnType<ReturnType<typeof useDeleteTemplateHook>>>,
    DeleteTemplateMutationVariables
  > = (props) => {
    const { params } = props ?? {};

    return deleteTemplate(params);
  };

  return { mutationFn, ...mutationOptions };
};

export type DeleteTemplateMutationResult = NonNullable<
  Awaited<ReturnType<ReturnType<typeof useDeleteTemplateHook>>>
>;

export type DeleteTemplateMutationError = InstallatronError;
export type DeleteTemplateMutationVariables = { params: DeleteTemplateParameters };

/**
 * @summary Delete a template
 */
export const useDeleteTemplate = <TError = InstallatronError, TContext = unknown>(
  options?: {
    mutation?: UseMutationOptions<
      Awaited<ReturnType<ReturnType<typeof useDeleteTemplateHook>>>,
      TError,
      DeleteTemplateMutationVariables,
      TContext
    >;
  },
  queryClient?: QueryClient,
): UseMutationResult<
  Awaited<ReturnType<ReturnType<typeof useDeleteTemplateHook>>>,
  TError,
  DeleteTemplateMutationVariables,
  TContext
> => {
  return useMutation(useDeleteTemplateMutationOptions(options), queryClient);
};
