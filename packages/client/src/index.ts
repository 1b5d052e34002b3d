/**
 * A client of the Installatron Server API: `createClient`, and one function per operation that takes the client first.
 *
 * @module
 */
export type { BackgroundOperation } from './background/operation.ts';
export type { BackgroundTask, DoneOptions, TaskProgress } from './background/task.ts';
export type { CallOptions } from './call/options.ts';
export type { AnswerWithResponse, ApiCall } from './call/promise.ts';
export type { RetryOptions } from './call/retry.ts';
export { send } from './call/send.ts';
export {
  type ApiVersion,
  type Attempt,
  type Client,
  type ClientOptions,
  createClient,
  type FetchedResponse,
  type FetchInit,
  type HeaderValues,
} from './client/client.ts';
export {
  AbortedError,
  ApiError,
  type ApiFailure,
  ConnectionError,
  type Failure,
  InstallatronError,
  type Malformation,
  MalformedAnswerError,
  type SentRequest,
  TaskError,
  TimeoutError,
} from './errors/errors.ts';
export { isErrorOf } from './errors/guard.ts';
export * from './generated/index.gen.ts';
export type { OperationDescriptor, Pagination, TaskFollowing } from './operation/descriptor.ts';
export type { Answers, AnyOperation, Described, Operation } from './operation/operation.ts';
export type { ItemOf, PagedOperation } from './operation/paged.ts';
export type { TaskListOperation } from './operation/task-list.ts';
export type { AnswerOf, AnswersOf, ParametersOf, ParametersOfNested } from './operation/types.ts';
export { nextOffset } from './paging/next-offset.ts';
export { type Paginated, paginate } from './paging/paginate.ts';
