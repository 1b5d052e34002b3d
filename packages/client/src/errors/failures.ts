import type { FetchedResponse } from '../client/client.ts';
import {
  AbortedError,
  ApiError,
  ConnectionError,
  type InstallatronError,
  MalformedAnswerError,
  type SentRequest,
  TimeoutError,
} from './errors.ts';
import type { Redactor } from './redact.ts';

/** A call under way, with what it takes to say that it failed. Errors are made here only, and out of redacted parts. */
export type Call = { readonly request: SentRequest; readonly redact: Redactor };

/**
 * The server said no.
 *
 * @param answer already without secrets.
 */
export function refused(
  { request, redact }: Call,
  { status, headers: received }: FetchedResponse,
  answer: Readonly<Record<string, unknown>>,
): ApiError {
  const errcode = textOrNull(answer['errcode']);
  const errfield = textOrNull(answer['errfield']);
  const message = chain(`HTTP ${status}`, errcode, firstLine(`${answer['message'] ?? ''}`));
  const headers = shown(received, redact);
  return new ApiError(message, request, { status, errcode, errfield, headers, answer });
}

/** What answered is not the API, or it is elsewhere. */
export function malformed(
  { request, redact }: Call,
  { status, headers: received, type }: FetchedResponse,
  body: string,
): MalformedAnswerError {
  const headers = shown(received, redact);
  const contentType = headers.get('content-type');
  // Redacted before it is cut: half a secret would not be recognised.
  const line = firstLine(redact.text(body.trimStart().slice(0, 4096)));
  // Browsers hide where a redirect leads.
  const target = type === 'opaqueredirect' ? 'another address' : headers.get('location');
  const redirect = target && `a redirect to ${target}, which is not followed`;
  const message = chain('no answer of the API', `HTTP ${status}`, redirect, contentType, line);
  return new MalformedAnswerError(message, request, { status, headers, contentType, firstLine: line });
}

/** Sending or receiving threw: because it was ended from here, or because of the connection. */
export function interrupted(
  { request, redact }: Call,
  thrown: unknown,
  signal: AbortSignal | undefined,
  limit: AbortSignal | undefined,
): InstallatronError {
  if (signal?.aborted) return aborted(request, signal);
  if (limit?.aborted) return new TimeoutError('no complete answer in time', request);
  const cause = copyOf(thrown, redact);
  return new ConnectionError(`no complete answer: ${cause.message}`, request, { cause });
}

/** The caller ended the call. */
export function aborted(request: SentRequest, signal: AbortSignal | undefined): AbortedError {
  return new AbortedError('aborted by the caller', request, { cause: signal?.reason });
}

/** A copy of headers that can be shown. */
function shown(received: Iterable<[string, string]>, redact: Redactor): Headers {
  const headers = new Headers();
  for (const [name, value] of received) headers.append(name, `${redact.member(name, value)}`);
  return headers;
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

/** What there is to say, from the general to the particular. */
function chain(...parts: readonly unknown[]): string {
  return parts.filter(Boolean).join(': ');
}

/** Short enough for a message, and without the control characters that mislead logs and terminals. */
export function firstLine(text: string): string {
  return text.replace(/[\r\n\u2028\u2029].*|\p{Cc}/gsu, '').slice(0, 200);
}

/**
 * A copy, as nobody knows what a `fetch` hangs on its errors: often the request, with its headers. Its message tells the
 * whole chain of causes, because `fetch` itself says no more than that it failed.
 *
 * @param depth how many causes follow at most: they may form a circle.
 */
function copyOf(thrown: unknown, redact: Redactor, depth = 9): Error {
  const { cause, code }: { readonly cause?: unknown; readonly code?: unknown } = Object(thrown);
  const inner = cause && depth > 0 ? copyOf(cause, redact, depth - 1) : undefined;
  const message = redact.text(chain(thrown, code, inner?.message));
  return Object.assign(
    new Error(message, inner && { cause: inner }),
    code && { code: redact.text(`${code}`) },
  );
}
