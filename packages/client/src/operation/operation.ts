import type { CallOptions } from '../call/options.ts';
import type { ApiCall } from '../call/promise.ts';
import { send } from '../call/send.ts';
import type { ApiVersion, Client } from '../client/client.ts';
import type { OperationDescriptor } from './descriptor.ts';

/** What an operation answers with, by the version that the client asks for. */
export type Answers = Readonly<Record<ApiVersion, unknown>>;

/** What a function takes after the client: parameters may be left out where none is required. */
export type Given<Parameters extends object> = object extends Parameters
  ? [parameters?: Parameters, options?: CallOptions]
  : [parameters: Parameters, options?: CallOptions];

/** What is known of an operation beside how it is called. */
export type Described<
  Parameters extends object,
  Answer extends Answers,
  Code extends string,
  Task = never,
> = {
  readonly operation: OperationDescriptor;
  /** Exists in types only: what tools that are given an operation can read of it. */
  readonly types?: {
    readonly parameters: Parameters;
    readonly answers: Answer;
    readonly code: Code;
    readonly task: Task;
  };
};

/** Any operation of which only the error codes matter. */
export type AnyOperation<Code extends string = string> = {
  readonly operation: OperationDescriptor;
  readonly types?: { readonly code: Code };
};

/**
 * An operation of the API as a function.
 *
 * @typeParam Parameters path, query and header parameters and the members of the body, side by side.
 * @typeParam Answer what it answers with, by version.
 * @typeParam Code the error codes that are known for it.
 */
export type Operation<Parameters extends object, Answer extends Answers, Code extends string> = Described<
  Parameters,
  Answer,
  Code
> &
  (<Version extends ApiVersion = '2.0'>(
    client: Client<Version>,
    ...given: Given<Parameters>
  ) => ApiCall<Answer[Version]>);

/** Makes the function of an operation. Generated code calls it. */
export function operation<Parameters extends object, Answer extends Answers, Code extends string>(
  descriptor: OperationDescriptor,
): Operation<Parameters, Answer, Code> {
  const call = <Version extends ApiVersion = '2.0'>(
    client: Client<Version>,
    ...given: Given<Parameters>
  ): ApiCall<Answer[Version]> => send(client, descriptor, ...given);
  return Object.assign(call, { operation: descriptor });
}
