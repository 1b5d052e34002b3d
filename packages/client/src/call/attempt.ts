import type { ApiVersion, Client } from '../client/client.ts';
import { ConnectionError, type InstallatronError, type SentRequest, TimeoutError } from '../errors/errors.ts';
import { aborted, causeOf, chain, refused } from '../errors/failures.ts';
import type { Redactor } from '../errors/redact.ts';
import type { OperationDescriptor } from '../operation/descriptor.ts';
import { frameIn } from './frame.ts';
import type { CallOptions } from './options.ts';
import { longest } from './pause.ts';
import type { AnswerWithResponse } from './promise.ts';
import type { WireRequest } from './request.ts';

/**
 * Sends a request once and reads its answer. It is a success when both the HTTP status and `result` say so.
 *
 * Redirects are not followed: they would give the key to whatever they name, and a POST would lose its body.
 *
 * @param request what errors show of it.
 * @returns the answer, or the error that says what went wrong.
 */
export async function attempt(
  request: SentRequest,
  { url, ...init }: WireRequest,
  { fetch, timeout: usual }: Client<ApiVersion>,
  { signal, timeout = usual }: CallOptions,
  { empty }: OperationDescriptor,
  redact: Redactor,
): Promise<AnswerWithResponse<unknown> | InstallatronError> {
  // Not every `fetch` looks at signals.
  if (signal?.aborted) return aborted(request, signal);
  const limit = timeout === undefined ? [] : [AbortSignal.timeout(Math.min(timeout, longest))];
  const ends = AbortSignal.any(signal ? [signal, ...limit] : limit);
  try {
    const response = await fetch(url, { signal: ends, redirect: 'manual', ...init });
    const body = await response.text();
    const answer = frameIn(body);
    return response.ok && (answer?.result || (empty && !body))
      ? { answer, status: response.status, headers: new Headers([...response.headers]) }
      : refused(request, redact, response, body);
  } catch (thrown) {
    if (signal?.aborted) return aborted(request, signal);
    if (ends.aborted) return new TimeoutError('no answer of the API in time', request);
    const cause = causeOf(thrown, redact);
    return new ConnectionError(chain('no answer of the API', cause.message), request, { cause });
  }
}
