import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { refuse } from '../../src/serve/refuse.ts';

test('a request that did not arrive in time gets 408 in the frame of the API', async () => {
  const socket = new PassThrough();
  refuse(Object.assign(new Error('hunter2'), { code: 'ERR_HTTP_REQUEST_TIMEOUT' }), socket);
  const body =
    '{"result":false,"status":408,"errcode":"request_timeout","errfield":null,"message":"The request did not arrive in time."}';
  expect(await text(socket)).toBe(
    [
      'HTTP/1.1 408 Request Timeout',
      'Content-Type: application/json',
      `Content-Length: ${body.length}`,
      'Connection: close',
      '',
      body,
    ].join('\r\n'),
  );
});

test('nothing is written to a connection that is over', () => {
  const socket = new PassThrough();
  socket.end();
  refuse(new Error('late'), socket);
  expect(socket.destroyed).toBe(true);
});
