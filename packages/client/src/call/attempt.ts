import type { ApiVersion, Client } from '../client/client.ts';
import { InstallatronError } from '../errors/errors.ts';
import { type Call, interrupted } from '../errors/failures.ts';
import type { OperationDescriptor } from '../operation/descriptor.ts';
import { readAnswer } from './answer.ts';
import type { CallOptions } from './options.ts';
import { longest } from './pause.ts';
import type { AnswerWithResponse } from './promise.ts';
import type { WireRequest } from './request.ts';

/** What came of sending a request once. */
export type Outcome<Answer> =
  | { readonly success: AnswerWithResponse<Answer>; readonly error?: never }
  | { readonly success?: never; readonly error: InstallatronError };

/**
 * Sends a request once and reads its answer.
 *
 * Redirects are not followed: they would give the key to whatever they name, and a POST would lose its body.
 */
export async function attempt<Answer>(
  { fetch, timeout: usual }: Client<ApiVersion>,
  { empty }: OperationDescriptor,
  { url, init }: WireRequest,
  call: Call,
  { signal, timeout = usual }: CallOptions,
): Promise<Outcome<Answer>> {
  const limit = timeout === undefined ? undefined : AbortSignal.timeout(Math.min(timeout, longest));
  try {
    signal?.throwIfAborted();
    const ends = AbortSignal.any([signal, limit].filter((end) => end !== undefined));
    const response = await fetch(url, { ...init, redirect: 'manual', signal: ends });
    const answer = readAnswer<Answer>(call, response, await response.text(), empty);
    return { success: { answer, status: response.status, headers: new Headers([...response.headers]) } };
  } catch (thrown) {
    const isOurs = thrown instanceof InstallatronError;
    return { error: isOurs ? thrown : interrupted(call, thrown, signal, limit) };
  }
}
