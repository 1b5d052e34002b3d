import {
  type Answers,
  type ApiVersion,
  type Client,
  type Described,
  type Failure,
  send,
} from '@installatron-openapi/client';
import {
  type DataTag,
  type QueryFunction,
  type SkipToken,
  skipToken,
  type UseQueryOptions,
} from '@tanstack/react-query';
import { type OperationQueryKey, queryKeyOf } from './key.ts';
import type { Given, TypesOf } from './types.ts';

/**
 * Options for `useQuery`, `useSuspenseQuery`, `prefetchQuery` and the like.
 *
 * @typeParam Skipped `SkipToken` where the query may be one that is not to be asked yet, which not all of them take.
 */
export type AnswerQueryOptions<Answer, Failed, Skipped = never> = Omit<
  UseQueryOptions<Answer, Failed, Answer, OperationQueryKey>,
  'queryKey' | 'queryFn' | 'select'
> & {
  readonly queryKey: DataTag<OperationQueryKey, Answer, Failed>;
  readonly queryFn: QueryFunction<Answer, OperationQueryKey> | Skipped;
};

/** Makes the options of a query. Its parameters may be `skipToken`, for a query that is not to be asked yet. */
export type QueryOptionsMaker<Parameters extends object, Answer extends Answers, Code extends string> = {
  <Version extends ApiVersion = '2.0'>(
    client: Client<Version>,
    ...given: Given<Parameters, never, [scope?: string | undefined]>
  ): AnswerQueryOptions<Answer[Version], Failure<Code>>;
  <Version extends ApiVersion = '2.0'>(
    client: Client<Version>,
    parameters: Parameters | SkipToken,
    scope?: string | undefined,
  ): AnswerQueryOptions<Answer[Version], Failure<Code>, SkipToken>;
};

/** The maker of the options of an operation's query. */
export type QueryOptionsOf<Operation> = QueryOptionsMaker<
  TypesOf<Operation>['parameters'],
  TypesOf<Operation>['answers'],
  TypesOf<Operation>['code']
>;

/**
 * Makes the maker of the options of an operation's query. It needs no React, so that loaders and servers can use it.
 *
 * TanStack Query repeats nothing: the client does already, where it is safe and may help.
 */
export function queryOptionsOf<Parameters extends object, Answer extends Answers, Code extends string>({
  operation,
}: Described<Parameters, Answer, Code, unknown>): QueryOptionsMaker<Parameters, Answer, Code> {
  function make<Version extends ApiVersion = '2.0'>(
    client: Client<Version>,
    ...given: Given<Parameters, never, [scope?: string | undefined]>
  ): AnswerQueryOptions<Answer[Version], Failure<Code>>;
  function make<Version extends ApiVersion = '2.0'>(
    client: Client<Version>,
    parameters: Parameters | SkipToken,
    scope?: string | undefined,
  ): AnswerQueryOptions<Answer[Version], Failure<Code>, SkipToken>;
  function make<Version extends ApiVersion>(
    client: Client<Version>,
    parameters: object | SkipToken = {},
    scope?: string,
  ): UseQueryOptions<Answer[Version], Failure<Code>, Answer[Version], OperationQueryKey> {
    // A query that is not to be asked has a key of its own: under that of another, it would show and stop what others ask for.
    const asked = parameters === skipToken ? null : parameters;
    return {
      queryKey: queryKeyOf(operation, 'answer', { client, scope }, asked),
      queryFn: asked === null ? skipToken : ({ signal }) => send(client, operation, asked, { signal }),
      retry: false,
    };
  }
  return make;
}
