import { STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { failureBody } from './failure.ts';

type Refusal = { readonly status: number; readonly errcode: string; readonly message: string };

const malformed: Refusal = {
  status: 400,
  errcode: 'invalid_request',
  message: 'This is not HTTP/1.1.',
};

// By the codes of the errors that Node emits for what a client sends.
const refusals: ReadonlyMap<string, Refusal> = new Map([
  [
    'HPE_HEADER_OVERFLOW',
    { status: 431, errcode: 'headers_too_large', message: 'The headers of the request are too large.' },
  ],
  [
    'ERR_HTTP_REQUEST_TIMEOUT',
    { status: 408, errcode: 'request_timeout', message: 'The request did not arrive in time.' },
  ],
]);

/** Answers what is no request, or came too slowly, on the bare connection, and ends it. */
export function refuse(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (!socket.writable) {
    socket.destroy();
    return;
  }
  const { status, errcode, message } = refusals.get(error.code ?? '') ?? malformed;
  const body = failureBody(status, errcode, message);
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`,
    'Content-Type: application/json',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}
