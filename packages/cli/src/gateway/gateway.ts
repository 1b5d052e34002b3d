import {
  acceptV1,
  type Conversion,
  type Fetch,
  speakV1,
  type UpstreamFetch,
} from '@installatron-openapi/compat';
import type { Connection } from '../serve/connection.ts';
import { failure } from '../serve/failure.ts';
import type { Handler } from '../serve/listener.ts';
import { createMetrics } from './metrics/metrics.ts';
import { ownPage } from './own-pages.ts';
import { type RequestNotes, type RequestRecord, recordOf } from './request-record.ts';
import type { UpstreamOptions } from './upstream/attempt.ts';
import type { UpstreamFailure } from './upstream/failure.ts';
import { upstreamFetch } from './upstream/upstream.ts';

/** What the gateway adds to what its upstream speaks. */
export type Direction =
  /** The upstream speaks version 2, and clients may speak version 1. */
  | { readonly kind: 'accept' }
  /** The upstream speaks version 1 at a path, and clients may speak version 2. */
  | { readonly kind: 'speak'; readonly endpoint: string };

export type GatewayOptions = UpstreamOptions & {
  readonly direction: Direction;
  readonly log: (record: RequestRecord) => void;
};

/** A handler that stands in front of a server of one version. It keeps nothing between requests but what it counts. */
export function createGateway(options: GatewayOptions): Handler {
  const metrics = createMetrics();
  const note = (record: RequestRecord): void => {
    metrics.add(record);
    options.log(record);
  };
  return async (request, connection) =>
    ownPage(request, metrics) ?? refuseTrace(request) ?? forward(options, request, connection, note);
}

/** It would only show what a client sends, its key among it, and `fetch` does not send it. */
function refuseTrace({ method }: Request): Response | undefined {
  return method === 'TRACE' ? failure(405, 'method_not_allowed', 'TRACE is not passed on.') : undefined;
}

function forward(
  options: GatewayOptions,
  request: Request,
  connection: Connection,
  note: (record: RequestRecord) => void,
): Promise<Response> {
  const began = performance.now();
  const notes: RequestNotes = { conversion: undefined, failure: undefined };
  connection.onEnd((sent) => note(recordOf(request, notes, performance.now() - began, sent)));
  const onFailure = (failure: UpstreamFailure): void => {
    notes.failure = failure;
  };
  const onConversion = (conversion: Conversion): void => {
    notes.conversion = conversion;
  };
  const upstream = upstreamFetch(options, { request, connection, onFailure });
  return adapterOf(options, upstream, onConversion)(request);
}

/** An adapter for one request, so that it is known which request was converted. Making one costs nothing. */
function adapterOf(
  { direction, maxBody }: GatewayOptions,
  upstream: UpstreamFetch,
  onConversion: (conversion: Conversion) => void,
): Fetch {
  const options = { maxRequestBytes: maxBody, onConversion };
  return direction.kind === 'accept'
    ? acceptV1(upstream, options)
    : speakV1(upstream, { ...options, endpoint: direction.endpoint });
}
