import type { Connection } from '../../serve/connection.ts';
import type { Deadline } from './deadline.ts';
import { type UpstreamFailure, whyFailed } from './failure.ts';
import { upstreamHeaders } from './headers.ts';

export type UpstreamOptions = {
  /** What the paths of requests are put behind. */
  readonly url: URL;
  /** Milliseconds that the upstream may take until it answers, and then for each part of its answer. */
  readonly timeout: number;
  /** How many bytes the body of a request may have. */
  readonly maxBody: number;
};

/** One request of a client, on its way through the gateway. */
export type Passage = {
  readonly request: Request;
  readonly connection: Connection;
  /** Is told what the matter with the upstream was. */
  readonly onFailure: (failure: UpstreamFailure) => void;
};

/** One request to the upstream for it. */
export type Attempt = {
  readonly options: UpstreamOptions;
  readonly passage: Passage;
  readonly deadline: Deadline;
};

/** Sends a request to the upstream. The deadline runs then, and the client who goes away takes it with it. */
export function send(
  { options, passage, deadline }: Attempt,
  sent: Request,
  body: ReadableStream<Uint8Array> | Uint8Array<ArrayBuffer> | null,
): Promise<Response> {
  const { request, connection } = passage;
  const headers = upstreamHeaders(sent, request, connection);
  // What is left of the length of a body that GET may not have, or that is counted anew.
  if (!(body instanceof ReadableStream)) headers.delete('Content-Length');
  deadline.start();
  return fetch(behind(options.url, sent.url), {
    method: sent.method,
    headers,
    body,
    duplex: 'half',
    redirect: 'manual',
    signal: AbortSignal.any([request.signal, deadline.signal]),
  });
}

/** Path and query of a request, behind the address of the upstream. */
function behind(upstream: URL, address: string): string {
  const { pathname, search } = new URL(address);
  return `${upstream.origin}${upstream.pathname.replace(/\/$/, '')}${pathname}${search}`;
}

/** Tells why an attempt failed, and gives it. */
export function failed({ options, passage, deadline }: Attempt, error: unknown): UpstreamFailure {
  deadline.stop();
  const failure = whyFailed(error, deadline.signal.aborted, options.timeout);
  passage.onFailure(failure);
  return failure;
}
