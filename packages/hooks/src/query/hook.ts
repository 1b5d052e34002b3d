import type { Answers, Described, Failure } from '@installatron-openapi/client';
import {
  type DefinedUseQueryResult,
  type QueryClient,
  type SkipToken,
  type UseQueryOptions,
  type UseQueryResult,
  useQuery,
} from '@tanstack/react-query';
import { type SourceOptions, useSource } from '../provider/source.ts';
import type { OperationQueryKey } from './key.ts';
import { queryOptionsOf } from './options.ts';
import type { Given, TypesOf } from './types.ts';

/** Options of a query hook: TanStack Query's own, and where to ask. */
export type QueryHookOptions<Answer, Failed, Selected> = Omit<
  UseQueryOptions<Answer, Failed, Selected, OperationQueryKey>,
  'queryKey' | 'queryFn'
> &
  SourceOptions & {
    /** In place of the nearest provider's. */
    readonly queryClient?: QueryClient | undefined;
  };

/** Options of a query hook that has data from the beginning. */
export type DefinedQueryHookOptions<Answer, Failed, Selected> = QueryHookOptions<Answer, Failed, Selected> & {
  readonly initialData: Answer | (() => Answer);
};

/** A hook that gives the answer of an operation. */
export type AnswerHook<Parameters extends object, Answer, Failed> = {
  <Selected = Answer>(
    parameters: Parameters | SkipToken,
    options: DefinedQueryHookOptions<Answer, Failed, Selected>,
  ): DefinedUseQueryResult<Selected, Failed>;
  <Selected = Answer>(
    ...given: Given<Parameters, SkipToken, [options?: QueryHookOptions<Answer, Failed, Selected>]>
  ): UseQueryResult<Selected, Failed>;
};

/** The query hook of an operation. */
export type QueryHook<Operation> = AnswerHook<
  TypesOf<Operation>['parameters'],
  TypesOf<Operation>['answers']['2.0'],
  Failure<TypesOf<Operation>['code']>
>;

/** Makes the query hook of an operation. */
export function queryHook<Parameters extends object, Answer extends Answers, Code extends string>(
  operation: Described<Parameters, Answer, Code, unknown>,
): AnswerHook<Parameters, Answer['2.0'], Failure<Code>> {
  const optionsOf = queryOptionsOf<object, Answer, Code>(operation);
  function useAnswer<Selected = Answer['2.0']>(
    parameters: Parameters | SkipToken,
    options: DefinedQueryHookOptions<Answer['2.0'], Failure<Code>, Selected>,
  ): DefinedUseQueryResult<Selected, Failure<Code>>;
  function useAnswer<Selected = Answer['2.0']>(
    ...given: Given<
      Parameters,
      SkipToken,
      [options?: QueryHookOptions<Answer['2.0'], Failure<Code>, Selected>]
    >
  ): UseQueryResult<Selected, Failure<Code>>;
  // biome-ignore lint/correctness/noComponentHookFactories: called once for each operation, by generated modules.
  function useAnswer<Selected>(
    parameters: object | SkipToken = {},
    options: QueryHookOptions<Answer['2.0'], Failure<Code>, Selected> = {},
  ) {
    const { client, scope, queryClient, ...own } = options;
    const source = useSource({ client, scope });
    return useQuery({ ...optionsOf(source.client, parameters, source.scope), ...own }, queryClient);
  }
  return useAnswer;
}
