import type { ApiVersion, Client } from '../client/client.ts';
import type { Answers, Given } from '../operation/operation.ts';
import type { ItemOf, PagedOperation } from '../operation/paged.ts';
import { type Page, turnPages } from './pages.ts';

/** All items of a list, one after the other, however many pages they take. */
export type Paginated<Answer, Item> = AsyncIterable<Item> & {
  /** The answers they come in, as the server sends them. */
  readonly pages: () => AsyncIterable<Answer>;
};

/**
 * All items of a list, fetched page by page as they are asked for.
 *
 * `offset` among the parameters is where to begin, `limit` the size of a page; leaving the loop fetches no more. It ends where
 * `total_count` says so or nothing new comes. Items that are added or removed meanwhile shift the pages: none is given twice, but
 * some may be passed over, as the API has no cursor.
 *
 * @throws what a call throws, in the iteration.
 * @example
 * for await (const install of paginate(listInstalls, client, { q: 'blog' })) console.log(install.url);
 */
export function paginate<
  Version extends ApiVersion,
  Parameters extends object,
  Answer extends Answers,
  Code extends string,
  Items extends string,
>(
  operation: PagedOperation<Parameters, Answer, Code, Items>,
  client: Client<Version>,
  ...[parameters, options]: Given<Parameters>
): Paginated<Answer[Version], ItemOf<Answer[Version], Items>> {
  const pages = () =>
    turnPages<Answer[Version], ItemOf<Answer[Version], Items>>(operation, client, parameters, options);
  return {
    pages: () => answersOf(pages()),
    async *[Symbol.asyncIterator]() {
      for await (const { fresh } of pages()) yield* fresh;
    },
  };
}

async function* answersOf<Answer>(pages: AsyncIterable<Page<Answer, unknown>>): AsyncIterable<Answer> {
  for await (const { answer } of pages) yield answer;
}
