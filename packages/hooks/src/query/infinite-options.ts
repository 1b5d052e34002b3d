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
  infiniteQueryOptions,
  type UseInfiniteQueryOptions,
} from '@tanstack/react-query';
import { type OperationQueryKey, queryKeyOf } from './key.ts';
import type { Given, TypesOf } from './types.ts';

/** All pages that were fetched, in order. */
export type Pages<Answer> = InfiniteData<Answer, number>;

/** Options for `useInfiniteQuery`, `prefetchInfiniteQuery` and the like. */
export type PagesQueryOptions<Answer, Failed> = Omit<
  UseInfiniteQueryOptions<Answer, Failed, Pages<Answer>, OperationQueryKey, number>,
  'queryKey' | 'select'
> & { readonly queryKey: DataTag<OperationQueryKey, InfiniteData<Answer>, Failed> };

/** Makes the options of an infinite query. `offset` among the parameters is where the first page begins. */
export type PagesOptionsMaker<Parameters extends object, Answer extends Answers, Code extends string> = <
  Version extends ApiVersion = '2.0',
>(
  client: Client<Version>,
  ...given: Given<Parameters, never, [scope?: string | undefined]>
) => PagesQueryOptions<Answer[Version], Failure<Code>>;

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
  function make<Version extends ApiVersion>(
    client: Client<Version>,
    parameters: object = {},
    scope?: string,
  ): PagesQueryOptions<Answer[Version], Failure<Code>> {
    const { [pagination.offset]: first = 0 }: Record<string, unknown> = { ...parameters };
    type Answered = Answer[Version];
    return infiniteQueryOptions<Answered, Failure<Code>, Pages<Answered>, OperationQueryKey, number>({
      queryKey: queryKeyOf(operation, 'pages', { client, scope }, parameters),
      queryFn: ({ signal, pageParam }) =>
        send(client, operation, { ...parameters, [pagination.offset]: pageParam }, { signal }),
      initialPageParam: Number(first),
      getNextPageParam: (last, _pages, offset) => nextOffset(pagination, last, offset),
      retry: false,
    });
  }
  return make;
}
