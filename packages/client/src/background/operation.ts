import type { CallOptions } from '../call/options.ts';
import { type ApiCall, callOf } from '../call/promise.ts';
import { send } from '../call/send.ts';
import type { ApiVersion, Client } from '../client/client.ts';
import { redactor, secretsIn } from '../errors/redact.ts';
import type { OperationDescriptor } from '../operation/descriptor.ts';
import type { Answers, Described, Given } from '../operation/operation.ts';
import { memberOf } from '../paging/next-offset.ts';
import { follow, type TaskList } from './follow.ts';
import type { BackgroundTask } from './task.ts';

/**
 * An operation that goes on in the background when it is asked to: it then resolves with a handle of that work.
 *
 * @typeParam Name the parameter that asks for it.
 * @typeParam Task what the list of tasks says of one.
 */
export type BackgroundOperation<
  Parameters extends object,
  Answer extends Answers,
  Code extends string,
  Name extends string,
  Task,
> = Described<Parameters, Answer, Code, Task> & {
  <Version extends ApiVersion = '2.0'>(
    client: Client<Version>,
    parameters: Parameters & { readonly [Asked in Name]: true },
    options?: CallOptions,
  ): ApiCall<BackgroundTask<Answer[Version], Task>>;
  <Version extends ApiVersion = '2.0'>(
    client: Client<Version>,
    ...given: Given<Parameters & { readonly [Asked in Name]?: false }>
  ): ApiCall<Answer[Version]>;
  <Version extends ApiVersion = '2.0'>(
    client: Client<Version>,
    ...given: Given<Parameters>
  ): ApiCall<Answer[Version] | BackgroundTask<Answer[Version], Task>>;
};

/**
 * Makes the function of an operation that can go on in the background. Generated code calls it.
 *
 * @param name the parameter that asks for it.
 * @param list gives the operation that lists tasks. Called when the work has begun, so that modules may be in any order.
 */
export function backgroundOperation<
  Parameters extends object,
  Answer extends Answers,
  Code extends string,
  Name extends string,
  Task,
>(
  descriptor: OperationDescriptor,
  name: Name,
  list: () => TaskList,
): BackgroundOperation<Parameters, Answer, Code, Name, Task> {
  function call<Version extends ApiVersion = '2.0'>(
    client: Client<Version>,
    parameters: Parameters & { readonly [Asked in Name]: true },
    options?: CallOptions,
  ): ApiCall<BackgroundTask<Answer[Version], Task>>;
  function call<Version extends ApiVersion = '2.0'>(
    client: Client<Version>,
    ...given: Given<Parameters & { readonly [Asked in Name]?: false }>
  ): ApiCall<Answer[Version]>;
  function call<Version extends ApiVersion = '2.0'>(
    client: Client<Version>,
    ...given: Given<Parameters>
  ): ApiCall<Answer[Version] | BackgroundTask<Answer[Version], Task>>;
  function call(client: Client<ApiVersion>, parameters: object = {}, options?: CallOptions) {
    const isAsked = memberOf(parameters, name) === true;
    return isAsked
      ? callOf(begin(client, parameters, options))
      : send<unknown>(client, descriptor, parameters, options);
  }

  async function begin(client: Client<ApiVersion>, parameters: object, options?: CallOptions) {
    // Before anything is awaited: the caller may change the parameters meanwhile.
    const given = { ...parameters };
    const redact = redactor(secretsIn([client.headers(), parameters, options?.headers]));
    const response = await send<unknown>(client, descriptor, parameters, options).withResponse();
    return { ...response, answer: follow(client, descriptor, list(), given, response.answer, redact) };
  }

  return Object.assign(call, { operation: descriptor });
}
