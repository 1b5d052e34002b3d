import type { Envelope } from './envelope.ts';

const envelopes = new WeakMap<Response, Envelope>();

/**
 * A response of a handler in the same process. An adapter takes the envelope as it is, so nothing is written and read again to
 * convert it; the body is written when somebody reads it.
 *
 * @param envelope stays as it is from then on.
 */
export function inProcessResponse(envelope: Envelope, init: ResponseInit): Response {
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>(
    {
      pull(controller) {
        controller.enqueue(new TextEncoder().encode(JSON.stringify(envelope)));
        controller.close();
      },
    },
    { highWaterMark: 0 },
  );
  const response = new Response(body, init);
  envelopes.set(response, envelope);
  return response;
}

/** The envelope of such a response. */
export function envelopeOf(response: Response): Envelope | undefined {
  return envelopes.get(response);
}

/**
 * The response that leaves the process: with a body of text, which servers send faster than a stream. Any other response stays
 * as it is.
 */
export function writtenResponse(response: Response): Response {
  const envelope = envelopes.get(response);
  if (envelope === undefined) return response;
  const { status, headers } = response;
  return new Response(JSON.stringify(envelope), { status, headers });
}
