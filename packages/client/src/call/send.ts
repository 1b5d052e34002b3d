import type { ApiVersion, Client } from '../client/client.ts';
import type { Call } from '../errors/failures.ts';
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
 * @typeParam Answer what the spec says of a successful answer.
 * @throws InstallatronError of the kind that fits; TypeError, before anything is sent, for parameters that cannot be.
 */
export function send<Answer>(
  client: Client<ApiVersion>,
  operation: OperationDescriptor,
  parameters: object = {},
  options: CallOptions = {},
): ApiCall<Answer> {
  return callOf(exchange<Answer>(client, operation, parameters, options));
}

async function exchange<Answer>(
  client: Client<ApiVersion>,
  operation: OperationDescriptor,
  parameters: object,
  options: CallOptions,
): Promise<AnswerWithResponse<Answer>> {
  // Before anything is awaited: the caller may change the parameters meanwhile.
  const wire = buildRequest(client, operation, parameters, options.headers);
  const secrets = secretsIn([client.headers(), parameters, options.headers]);
  const { id: operationId } = operation;
  const { method, headers } = wire.init;
  const shown = { operationId, method, url: redactor(secrets).text(wire.url.replace(/\?.*/, '')) };
  const retry = retryOf(client, operation, options);
  const began = Date.now();
  for (let number = 1; ; number += 1) {
    const request = { ...shown, attempt: number };
    const added = await client.onRequest?.(request);
    const call: Call = { request, redact: redactor([...secrets, ...secretsIn(added)]) };
    const sent = { url: wire.url, init: { ...wire.init, headers: mergeHeaders(headers, added || {}) } };
    const sentAt = Date.now();
    const { success, error } = await attempt<Answer>(client, operation, sent, call, options);
    const now = Date.now();
    const wait = error && retry(error, number, now - began);
    const { status } = success ?? error;
    await client.onResponse?.({ request, duration: now - sentAt, status, error, pause: wait });
    if (success) return success;
    if (wait === undefined) throw error;
    await pause(wait, request, options.signal);
  }
}
