import type { Pagination } from '../operation/descriptor.ts';

/**
 * Where the page after this one begins; undefined when this is the last: it is empty, or `total_count` says so.
 *
 * @param offset where this page began.
 */
export function nextOffset(pagination: Pagination, answer: unknown, offset: number): number | undefined {
  const { length } = listIn(answer, pagination.items);
  const next = offset + length;
  return length === 0 || next >= numberIn(answer, pagination.total) ? undefined : next;
}

/** A number of an answer, which comes as digits in version 1; NaN where there is none. */
export function numberIn(answer: unknown, name: string): number {
  return Number.parseFloat(`${memberOf(answer, name)}`);
}

/** The items of an answer. Takes the spec's word for what they are. */
export function listIn<Item>(answer: unknown, name: string): readonly Item[] {
  const list = memberOf(answer, name);
  return Array.isArray(list) ? list : [];
}

/** A member of whatever it is; undefined where there is none. */
export function memberOf(value: unknown, name: string): unknown {
  return Object(value)[name];
}
