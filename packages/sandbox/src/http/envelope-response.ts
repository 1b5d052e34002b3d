import type { Envelope } from '../operation/frame.ts';

/** An answer with the HTTP status that it names. */
export function envelopeResponse(
  envelope: Envelope,
  headers: Readonly<Record<string, string>> = {},
): Response {
  return new Response(JSON.stringify(envelope), {
    status: envelope.status,
    headers: { 'Content-Type': 'application/json', ...headers },
  });
}
