import type { Answers, Failure } from '@installatron-openapi/client';
import {
  type DefinedUseInfiniteQueryResult,
  type QueryClient,
  type SkipToken,
  type UseInfiniteQueryOptions,
  type UseInfiniteQueryResult,
  useInfiniteQuery,
} from '@tanstack/react-query';
import { type SourceOptions, useSource } from '../provider/source.ts';
import { infiniteQueryOptionsOf, type Paged, type Pages } from './infinite-options.ts';
import type { OperationQueryKey } from './key.ts';
import type { Given, TypesOf } from './types.ts';

/** Options of an infinite query hook: TanStack Query's own, and where to ask. */
export type InfiniteQueryHookOptions<Answer, Failed, Selected> = Omit<
  UseInfiniteQueryOptions<Answer, Failed, Selected, OperationQueryKey, number>,
  'queryKey' | 'queryFn' | 'initialPageParam' | 'getNextPageParam'
> &
  SourceOptions & {
    /** In place of the nearest provider's. */
    readonly queryClient?: QueryClient | undefined;
  };

/** Options of an infinite query hook that has pages from the beginning. */
export type DefinedInfiniteQueryHookOptions<Answer, Failed, Selected> = InfiniteQueryHookOptions<
  Answer,
  Failed,
  Selected
> & { readonly initialData: Pages<Answer> | (() => Pages<Answer>) };

/** A hook that gives the pages of an operation. */
export type PagesHook<Parameters extends object, Answer, Failed> = {
  <Selected = Pages<Answer>>(
    parameters: Parameters | SkipToken,
    options: DefinedInfiniteQueryHookOptions<Answer, Failed, Selected>,
  ): DefinedUseInfiniteQueryResult<Selected, Failed>;
  <Selected = Pages<Answer>>(
    ...given: Given<Parameters, SkipToken, [options?: InfiniteQueryHookOptions<Answer, Failed, Selected>]>
  ): UseInfiniteQueryResult<Selected, Failed>;
};

/** The infinite query hook of an operation. */
export type InfiniteQueryHook<Operation> = PagesHook<
  TypesOf<Operation>['parameters'],
  TypesOf<Operation>['answers']['2.0'],
  Failure<TypesOf<Operation>['code']>
>;

/** Makes the infinite query hook of an operation that answers page by page. */
export function infiniteQueryHook<Parameters extends object, Answer extends Answers, Code extends string>(
  operation: Paged<Parameters, Answer, Code>,
): PagesHook<Parameters, Answer['2.0'], Failure<Code>> {
  const optionsOf = infiniteQueryOptionsOf<object, Answer, Code>(operation);
  function usePages<Selected = Pages<Answer['2.0']>>(
    parameters: Parameters | SkipToken,
    options: DefinedInfiniteQueryHookOptions<Answer['2.0'], Failure<Code>, Selected>,
  ): DefinedUseInfiniteQueryResult<Selected, Failure<Code>>;
  function usePages<Selected = Pages<Answer['2.0']>>(
    ...given: Given<
      Parameters,
      SkipToken,
      [options?: InfiniteQueryHookOptions<Answer['2.0'], Failure<Code>, Selected>]
    >
  ): UseInfiniteQueryResult<Selected, Failure<Code>>;
  // biome-ignore lint/correctness/noComponentHookFactories: called once for each operation, by generated modules.
  function usePages<Selected>(
    parameters: object | SkipToken = {},
    options: InfiniteQueryHookOptions<Answer['2.0'], Failure<Code>, Selected> = {},
  ) {
    const { client, scope, queryClient, ...own } = options;
    const source = useSource({ client, scope });
    return useInfiniteQuery({ ...optionsOf(source.client, parameters, source.scope), ...own }, queryClient);
  }
  return usePages;
}
