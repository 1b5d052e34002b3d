import { readAnswer } from './answer.ts';
import type { Client } from './client.ts';
import { type Call, interrupted } from './failures.ts';
import type { CallOptions, OperationDescriptor } from './operation.ts';
import { redactor } from './redact.ts';
import { buildRequest, type WireRequest } from './request.ts';

/**
 * Sends one request and reads its answer. What every generated function and hook ends in.
 *
 * Redirects are not followed: they would give the key to whatever they name, and a POST would lose its body.
 *
 * @typeParam Answer what the spec says of a successful answer.
 * @throws InstallatronError of the kind that fits; TypeError, before anything is sent, for parameters that cannot be.
 */
export async function send<Answer>(
  client: Client,
  operation: OperationDescriptor,
  parameters: object = {},
  { headers, signal }: CallOptions = {},
): Promise<Answer> {
  const wire = buildRequest(client, operation, parameters, headers);
  // Before anything is awaited: the caller may change the parameters meanwhile.
  const redact = redactor([client.headers(), parameters, headers]);
  const request = {
    operationId: operation.id,
    method: wire.init.method,
    url: redact.text(wire.url.replace(/\?.*/, '')),
  };
  const call: Call = { request, redact };
  const { response, body } = await exchange(client, wire, call, signal);
  return readAnswer<Answer>(call, response, body, operation.empty);
}

/** One request there and its answer back: the place to repeat, and the only one that waits. */
async function exchange(
  { fetch }: Client,
  { url, init }: WireRequest,
  call: Call,
  signal: AbortSignal | null = null,
): Promise<{ readonly response: Response; readonly body: string }> {
  try {
    signal?.throwIfAborted();
    const response = await fetch(url, { ...init, redirect: 'manual', signal });
    return { response, body: await response.text() };
  } catch (thrown) {
    throw interrupted(call, thrown, signal);
  }
}
