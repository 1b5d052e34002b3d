import type { CallOptions } from '../call/options.ts';
import { send } from '../call/send.ts';
import type { ApiVersion, Client } from '../client/client.ts';
import type { OperationDescriptor, Pagination } from '../operation/descriptor.ts';

/** One page as it came, and those of its items that were on no page before. */
export type Page<Answer, Item> = { readonly answer: Answer; readonly fresh: readonly Item[] };

/** What is needed of an operation to turn its pages. */
export type Paged = { readonly operation: OperationDescriptor; readonly pagination: Pagination };

/** The pages of a list: the first one, and others as long as they bring something new. */
export async function* turnPages<Answer, Item>(
  { operation, pagination }: Paged,
  client: Client<ApiVersion>,
  parameters: object = {},
  options?: CallOptions,
): AsyncGenerator<Page<Answer, Item>, void, undefined> {
  const isNew = newcomers(pagination.key);
  let offset = Number(memberOf(parameters, pagination.offset) ?? 0);
  for (let isFirst = true; ; isFirst = false) {
    const answer = await send<Answer>(client, operation, { ...parameters, [pagination.offset]: offset }, options);
    const items = listIn<Item>(answer, pagination.items);
    const fresh = items.filter(isNew);
    // A server that does not look at the offset would send its first page for ever.
    if (fresh.length === 0 && !isFirst) return;
    yield { answer, fresh };
    offset += items.length;
    const total = memberOf(answer, pagination.total);
    if (items.length === 0 || (typeof total === 'number' && offset >= total)) return;
  }
}

/** Takes the spec's word for what the items are. */
function listIn<Item>(answer: unknown, name: string): readonly Item[] {
  const list = memberOf(answer, name);
  return Array.isArray(list) ? list : [];
}

/** Tells items that were not there before, by their key; those without one by all that they hold. */
function newcomers(key: string): (item: unknown) => boolean {
  const known = new Set<unknown>();
  return (item) => known.size < known.add(memberOf(item, key) ?? JSON.stringify(item)).size;
}

/** A member of whatever it is; undefined where there is none. */
export function memberOf(value: unknown, name: string): unknown {
  return Object(value)[name];
}
