import { once } from 'node:events';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { key } from '../support/stage.ts';
import type { Raw } from './requests.ts';

/** The status and the text of the last answer on a connection of its own. */
export async function send(
  url: string,
  { method, path, headers, body }: Raw,
): Promise<{ status: number; content: string }> {
  const { hostname, port, host } = new URL(url);
  const socket = connect(Number(port), hostname);
  await once(socket, 'connect');
  const withKey = headers.some((header) => header.startsWith('X-API-Key'))
    ? headers
    : [...headers, `X-API-Key: ${key}`];
  const lines = [
    `${method} ${path} HTTP/1.1`,
    `Host: ${host}`,
    ...withKey,
    `Content-Length: ${body.length}`,
    'Connection: close',
  ];
  socket.write(`${lines.join('\r\n')}\r\n\r\n`);
  socket.end(body);
  return read(await text(socket));
}

/** Takes an answer apart; what says that one may go on is not yet one. */
function read(all: string): { status: number; content: string } {
  const [head = '', ...rest] = all.split('\r\n\r\n');
  const status = Number(/^HTTP\/1\.1 (\d{3})/.exec(head)?.[1]);
  if (status === 100) return read(rest.join('\r\n\r\n'));
  const body = rest.join('\r\n\r\n');
  return { status, content: /transfer-encoding: chunked/i.test(head) ? unchunk(body) : body };
}

function unchunk(body: string): string {
  return body.replaceAll(/(?:^|\r\n)[0-9a-f]+\r\n/gi, '').replace(/\r\n$/, '');
}
