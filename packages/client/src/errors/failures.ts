import { frameIn } from '../call/frame.ts';
import type { FetchedResponse } from '../client/client.ts';
import {
  AbortedError,
  ApiError,
  type InstallatronError,
  MalformedAnswerError,
  type SentRequest,
} from './errors.ts';
import type { Redactor } from './redact.ts';

/** The error of an answer that is no success: the server said no, or what answered is not the API, or that is elsewhere. */
export function refused(
  request: SentRequest,
  redact: Redactor,
  response: FetchedResponse,
  body: string,
): InstallatronError {
  const { status } = response;
  const headers = new Headers(
    [...response.headers].map(([name, value]): [string, string] => [name, redact(name, value)]),
  );
  const answer = frameIn(body, redact);
  if (answer) {
    const errcode = textOrNull(answer['errcode']);
    return new ApiError(chain(`HTTP ${status}`, errcode, firstLine(`${answer['message'] ?? ''}`)), request, {
      status,
      headers,
      errcode,
      errfield: textOrNull(answer['errfield']),
      answer,
    });
  }
  const contentType = headers.get('Content-Type');
  // Redacted before it is cut to a line: half a secret would not be recognised.
  const line = firstLine(redact('', body.slice(0, 4096)));
  const location = headers.get('location');
  // Browsers hide where a redirect leads, and that it is one: its status is 0.
  const redirect = (location || !status) && 'redirect';
  return new MalformedAnswerError(
    chain('no answer of the API', `HTTP ${status}`, redirect, location, contentType, line),
    request,
    { status, headers, contentType, firstLine: line },
  );
}

/** The error of a call that its caller ended. */
export function aborted(request: SentRequest, signal: AbortSignal): AbortedError {
  return new AbortedError('aborted', request, { cause: signal.reason });
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

/** What there is to say, from the general to the particular. */
export function chain(...parts: readonly unknown[]): string {
  return parts.filter(Boolean).join(': ');
}

/** Short enough for a message, and without the control characters that mislead logs and terminals. */
export function firstLine(text: string): string {
  return text.replace(/^\s+|$.*|\p{Cc}/gmsu, '').slice(0, 200);
}

/**
 * A copy of what was thrown, as nobody knows what a `fetch` hangs on its errors: often the request, with its headers. Its
 * message tells the whole chain of causes, because `fetch` itself says no more than that it failed.
 *
 * @param depth how many causes follow at most: they may form a circle.
 */
export function causeOf(thrown: unknown, redact: Redactor, depth = 9): Error {
  const { cause, code }: { readonly cause?: unknown; readonly code?: unknown } = Object(thrown);
  const inner = cause && depth ? causeOf(cause, redact, depth - 1) : undefined;
  return Object.assign(
    new Error(redact('', chain(thrown, code, inner?.message)), inner && { cause: inner }),
    code && { code: redact('', `${code}`) },
  );
}
