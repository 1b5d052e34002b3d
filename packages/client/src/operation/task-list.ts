import type { OperationDescriptor, Pagination, TaskFollowing } from './descriptor.ts';
import type { Answers } from './operation.ts';
import { type PagedOperation, pagedOperation } from './paged.ts';

/** The operation that lists tasks. Others are followed with it. */
export type TaskListOperation<
  Parameters extends object,
  Answer extends Answers,
  Code extends string,
  Items extends string,
> = PagedOperation<Parameters, Answer, Code, Items> & { readonly task: TaskFollowing };

/** Makes the function of the operation that lists tasks. Generated code calls it. */
export function taskListOperation<
  Parameters extends object,
  Answer extends Answers,
  Code extends string,
  Items extends string,
>(
  descriptor: OperationDescriptor,
  pagination: Pagination & { readonly items: Items },
  task: TaskFollowing,
): TaskListOperation<Parameters, Answer, Code, Items> {
  return Object.assign(pagedOperation<Parameters, Answer, Code, Items>(descriptor, pagination), { task });
}
