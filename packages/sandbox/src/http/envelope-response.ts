import { inProcessResponse } from '@installatron-openapi/compat';
import type { Envelope } from '../operation/frame.ts';

/** An answer with the HTTP status that it names. It is written when it leaves the process, after version 1 has seen it. */
export function envelopeResponse(
  envelope: Envelope,
  headers: Readonly<Record<string, string>> = {},
): Response {
  return inProcessResponse(envelope, {
    status: envelope.status,
    headers: { 'Content-Type': 'application/json', ...headers },
  });
}
