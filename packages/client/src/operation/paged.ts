import type { OperationDescriptor, Pagination } from './descriptor.ts';
import { type Answers, type Operation, operation } from './operation.ts';

/**
 * An operation that answers page by page.
 *
 * @typeParam Items the member of its answers that holds the items.
 */
export type PagedOperation<
  Parameters extends object,
  Answer extends Answers,
  Code extends string,
  Items extends string,
> = Operation<Parameters, Answer, Code> & {
  readonly pagination: Pagination & { readonly items: Items };
};

/** One item of an answer that holds a list. */
export type ItemOf<Answer, Items extends string> = Answer extends {
  readonly [Name in Items]?: readonly (infer Item)[];
}
  ? Item
  : unknown;

/** Makes the function of an operation that answers page by page. Generated code calls it. */
export function pagedOperation<
  Parameters extends object,
  Answer extends Answers,
  Code extends string,
  Items extends string,
>(
  descriptor: OperationDescriptor,
  pagination: Pagination & { readonly items: Items },
): PagedOperation<Parameters, Answer, Code, Items> {
  return Object.assign(operation<Parameters, Answer, Code>(descriptor), { pagination });
}
