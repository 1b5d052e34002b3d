import type { Answers, Failure } from '@installatron-openapi/client';
import {
  type QueryClient,
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
  SourceOptions & { readonly queryClient?: QueryClient | undefined };

/** A hook that gives the pages of an operation. */
export type PagesHook<Parameters extends object, Answer, Failed> = <Selected = Pages<Answer>>(
  ...given: Given<Parameters, never, [options?: InfiniteQueryHookOptions<Answer, Failed, Selected>]>
) => UseInfiniteQueryResult<Selected, Failed>;

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
    ...given: Given<
      Parameters,
      never,
      [options?: InfiniteQueryHookOptions<Answer['2.0'], Failure<Code>, Selected>]
    >
  ): UseInfiniteQueryResult<Selected, Failure<Code>>;
  // biome-ignore lint/correctness/noComponentHookFactories: called once for each operation, by generated modules.
  function usePages<Selected>(
    parameters?: object,
    options: InfiniteQueryHookOptions<Answer['2.0'], Failure<Code>, Selected> = {},
  ) {
    const { client, scope, queryClient, ...own } = options;
    const source = useSource({ client, scope });
    return useInfiniteQuery({ ...optionsOf(source.client, parameters, source.scope), ...own }, queryClient);
  }
  return usePages;
}
