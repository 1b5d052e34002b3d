import type { ApiVersion, Client } from '../client/client.ts';
import { InstallatronError } from '../errors/errors.ts';
import { redactor, secretsIn } from '../errors/redact.ts';
import type { OperationDescriptor } from '../operation/descriptor.ts';
import { attempt } from './attempt.ts';
import type { CallOptions } from './options.ts';
import { pause } from './pause.ts';
import { type AnswerWithResponse, type ApiCall, callOf } from './promise.ts';
import { buildRequest, mergeHeaders } from './request.ts';
import { retryOf } from './retry.ts';

/**
 * Sends a request and reads its answer, again where that is safe and may help. What every generated function ends in.
 *
 * @typeParam Answer what the spec says of a successful answer; only its frame is checked.
 * @throws InstallatronError of the kind that fits; TypeError, before anything is sent, for parameters that cannot be.
 */
export function send<Answer>(
  client: Client<ApiVersion>,
  operation: OperationDescriptor,
  parameters?: object,
  options?: CallOptions,
): ApiCall<Answer>;
export function send(
  client: Client<ApiVersion>,
  operation: OperationDescriptor,
  parameters: object = {},
  options: CallOptions = {},
): ApiCall<unknown> {
  return callOf(exchange(client, operation, parameters, options));
}

async function exchange(
  client: Client<ApiVersion>,
  operation: OperationDescriptor,
  parameters: object,
  options: CallOptions,
): Promise<AnswerWithResponse<unknown>> {
  // Before anything is awaited: the caller may change the parameters meanwhile.
  const wire = buildRequest(client, operation, parameters, options.headers);
  const secrets = secretsIn(client.headers(), parameters, options.headers);
  const url = redactor(secrets)('', wire.url.replace(/\?.*/, ''));
  const retry = retryOf(client, operation, options);
  const began = Date.now();
  for (let number = 1; ; number += 1) {
    const request = { operationId: operation.id, method: wire.method, url, attempt: number };
    const added = await client.onRequest?.(request);
    const sentAt = Date.now();
    const outcome = await attempt(
      request,
      { ...wire, headers: mergeHeaders(wire.headers, added || {}) },
      client,
      options,
      operation,
      redactor([...secrets, ...secretsIn(added)]),
    );
    const now = Date.now();
    const hasFailed = outcome instanceof InstallatronError;
    const error = hasFailed ? outcome : undefined;
    const wait = error && retry(error, number, now - began);
    await client.onResponse?.({
      request,
      duration: now - sentAt,
      status: outcome.status,
      error,
      pause: wait,
    });
    if (!hasFailed) return outcome;
    if (wait === undefined) throw outcome;
    await pause(wait, request, options.signal);
  }
}
