/**
 * A client of the Installatron Server API: `createClient`, and one function per operation that takes the client first.
 *
 * @module
 */
export { type Client, type ClientOptions, createClient } from './client.ts';
export {
  AbortedError,
  ApiError,
  type ApiFailure,
  ConnectionError,
  type FailedRequest,
  InstallatronError,
  MalformedAnswerError,
} from './errors.ts';
export * from './generated/index.gen.ts';
export type {
  AnswerOf,
  CallOptions,
  OperationDescriptor,
  ParametersOf,
  ParametersOfNested,
} from './operation.ts';
export { send } from './send.ts';
