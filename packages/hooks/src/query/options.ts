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
  queryOptions,
  type SkipToken,
  skipToken,
  type UseQueryOptions,
} from '@tanstack/react-query';
import { type OperationQueryKey, queryKeyOf } from './key.ts';
import type { Given, TypesOf } from './types.ts';

/** Options for `useQuery`, `prefetchQuery`, `useQueries` and the like. */
export type AnswerQueryOptions<Answer, Failed> = Omit<
  UseQueryOptions<Answer, Failed, Answer, OperationQueryKey>,
  'queryKey' | 'select'
> & { readonly queryKey: DataTag<OperationQueryKey, Answer, Failed> };

/** Makes the options of a query. Its parameters may be `skipToken`, for a query that is not to be asked yet. */
export type QueryOptionsMaker<Parameters extends object, Answer extends Answers, Code extends string> = <
  Version extends ApiVersion = '2.0',
>(
  client: Client<Version>,
  ...given: Given<Parameters, SkipToken, [scope?: string | undefined]>
) => AnswerQueryOptions<Answer[Version], Failure<Code>>;

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
}: Described<Parameters, Answer, Code>): QueryOptionsMaker<Parameters, Answer, Code> {
  function make<Version extends ApiVersion = '2.0'>(
    client: Client<Version>,
    ...given: Given<Parameters, SkipToken, [scope?: string | undefined]>
  ): AnswerQueryOptions<Answer[Version], Failure<Code>>;
  function make<Version extends ApiVersion>(
    client: Client<Version>,
    parameters?: object | SkipToken,
    scope?: string,
  ): AnswerQueryOptions<Answer[Version], Failure<Code>> {
    const asked = parameters === skipToken ? undefined : parameters;
    return queryOptions<Answer[Version], Failure<Code>, Answer[Version], OperationQueryKey>({
      queryKey: queryKeyOf(operation, 'answer', { client, scope }, asked),
      queryFn:
        parameters === skipToken ? skipToken : ({ signal }) => send(client, operation, asked, { signal }),
      retry: false,
    });
  }
  return make;
}
