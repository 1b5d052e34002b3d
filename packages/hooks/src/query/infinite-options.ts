import {
  type Answers,
  type ApiVersion,
  type Client,
  type Described,
  type Failure,
  nextOffset,
  type Pagination,
  send,
} from '@installatron-openapi/client';
import {
  type DataTag,
  type InfiniteData,
  type QueryFunction,
  type SkipToken,
  skipToken,
  type UseInfiniteQueryOptions,
} from '@tanstack/react-query';
import { type OperationQueryKey, queryKeyOf } from './key.ts';
import type { Given, TypesOf } from './types.ts';

/** All pages that were fetched, in order. */
export type Pages<Answer> = InfiniteData<Answer, number>;

/**
 * Options for `useInfiniteQuery`, `useSuspenseInfiniteQuery`, `prefetchInfiniteQuery` and the like.
 *
 * @typeParam Skipped `SkipToken` where the query may be one that is not to be asked yet, which not all of them take.
 */
export type PagesQueryOptions<Answer, Failed, Skipped = never> = Omit<
  UseInfiniteQueryOptions<Answer, Failed, Pages<Answer>, OperationQueryKey, number>,
  'queryKey' | 'queryFn' | 'select'
> & {
  readonly queryKey: DataTag<OperationQueryKey, Pages<Answer>, Failed>;
  readonly queryFn: QueryFunction<Answer, OperationQueryKey, number> | Skipped;
};

/**
 * Makes the options of an infinite query. `offset` among the parameters is where the first page begins. They may be
 * `skipToken`, for a query that is not to be asked yet.
 */
export type PagesOptionsMaker<Parameters extends object, Answer extends Answers, Code extends string> = {
  <Version extends ApiVersion = '2.0'>(
    client: Client<Version>,
    ...given: Given<Parameters, never, [scope?: string | undefined]>
  ): PagesQueryOptions<Answer[Version], Failure<Code>>;
  <Version extends ApiVersion = '2.0'>(
    client: Client<Version>,
    parameters: Parameters | SkipToken,
    scope?: string | undefined,
  ): PagesQueryOptions<Answer[Version], Failure<Code>, SkipToken>;
};

/** The maker of the options of an operation's infinite query. */
export type InfiniteQueryOptionsOf<Operation> = PagesOptionsMaker<
  TypesOf<Operation>['parameters'],
  TypesOf<Operation>['answers'],
  TypesOf<Operation>['code']
>;

/** An operation that answers page by page. */
export type Paged<Parameters extends object, Answer extends Answers, Code extends string> = Described<
  Parameters,
  Answer,
  Code
> & { readonly pagination: Pagination };

/** Makes the maker of the options of an operation's infinite query. It needs no React. */
export function infiniteQueryOptionsOf<
  Parameters extends object,
  Answer extends Answers,
  Code extends string,
>({ operation, pagination }: Paged<Parameters, Answer, Code>): PagesOptionsMaker<Parameters, Answer, Code> {
  function make<Version extends ApiVersion = '2.0'>(
    client: Client<Version>,
    ...given: Given<Parameters, never, [scope?: string | undefined]>
  ): PagesQueryOptions<Answer[Version], Failure<Code>>;
  function make<Version extends ApiVersion = '2.0'>(
    client: Client<Version>,
    parameters: Parameters | SkipToken,
    scope?: string | undefined,
  ): PagesQueryOptions<Answer[Version], Failure<Code>, SkipToken>;
  function make<Version extends ApiVersion>(
    client: Client<Version>,
    parameters: object | SkipToken = {},
    scope?: string,
  ): UseInfiniteQueryOptions<
    Answer[Version],
    Failure<Code>,
    Pages<Answer[Version]>,
    OperationQueryKey,
    number
  > {
    // As with a query of one answer, a key of its own where nothing is to be asked.
    const asked = parameters === skipToken ? null : parameters;
    const { [pagination.offset]: first = 0 }: Record<string, unknown> = { ...asked };
    return {
      queryKey: queryKeyOf(operation, 'pages', { client, scope }, asked),
      queryFn:
        asked === null
          ? skipToken
          : ({ signal, pageParam }) =>
              send(client, operation, { ...asked, [pagination.offset]: pageParam }, { signal }),
      initialPageParam: Number(first),
      getNextPageParam: (last, _pages, offset) => nextOffset(pagination, last, offset),
      retry: false,
    };
  }
  return make;
}
