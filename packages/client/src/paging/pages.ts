import type { CallOptions } from '../call/options.ts';
import { send } from '../call/send.ts';
import type { ApiVersion, Client } from '../client/client.ts';
import type { OperationDescriptor, Pagination } from '../operation/descriptor.ts';
import { listIn, memberOf, nextOffset } from './next-offset.ts';

/** One page as it came, and those of its items that were on no page before. */
export type Page<Answer, Item> = { readonly answer: Answer; readonly fresh: readonly Item[] };

/** What is needed of an operation to turn its pages. */
export type Paged = { readonly operation: OperationDescriptor; readonly pagination: Pagination };

/**
 * How many pages in a row may bring nothing new: items that were added at the front meanwhile push known ones there. A
 * server that does not look at the offset sends them for ever.
 */
const patience = 2;

/** The pages of a list: the first one, and others that bring something new. */
export async function* turnPages<Answer, Item>(
  { operation, pagination }: Paged,
  client: Client<ApiVersion>,
  parameters: object = {},
  options?: CallOptions,
): AsyncGenerator<Page<Answer, Item>, void, undefined> {
  const isNew = newcomers(pagination.key);
  let offset: number | undefined = Number(memberOf(parameters, pagination.offset) ?? 0);
  for (let isFirst = true, stale = 0; offset !== undefined && stale < patience; isFirst = false) {
    const asked = { ...parameters, [pagination.offset]: offset };
    const answer = await send<Answer>(client, operation, asked, options);
    const fresh = listIn<Item>(answer, pagination.items).filter(isNew);
    if (isFirst || fresh.length > 0) yield { answer, fresh };
    stale = fresh.length > 0 ? 0 : stale + 1;
    offset = nextOffset(pagination, answer, offset);
  }
}

/** Tells items that were not there before, by their key; those without one by all that they hold. */
function newcomers(key: string): (item: unknown) => boolean {
  const known = new Set<unknown>();
  return (item) => known.size < known.add(memberOf(item, key) ?? JSON.stringify(item)).size;
}
