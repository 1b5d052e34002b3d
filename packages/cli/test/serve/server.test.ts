import { once } from 'node:events';
import { get } from 'node:https';
import { json } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import { serve } from '../../src/serve/server.ts';
import { connectTo, restOf, untilText } from '../support/connection.ts';
import { serving } from '../support/serving.ts';
import { identity } from '../support/tls/files.ts';

const echo = async (request: Request): Promise<Response> =>
  Response.json({ method: request.method, url: request.url, body: await request.text() });

test('what a handler answers is sent, from a port that was free', async () => {
  const { url } = await serving(echo);
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  const response = await fetch(`${url}/installs?q=a`, { method: 'POST', body: 'x' });
  expect(await response.json()).toStrictEqual({ method: 'POST', url: `${url}/installs?q=a`, body: 'x' });
});

test('the handler learns where a request came from and what was sent of its answer', async () => {
  const ends: unknown[] = [];
  const { url } = await serving(async (_request, connection) => {
    connection.onEnd((sent) => ends.push({ address: connection.address, ...sent }));
    return new Response('hello');
  });
  const socket = await connectTo(url);
  socket.write('GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n');
  const answer = await restOf(socket);
  expect(ends).toStrictEqual([{ address: '127.0.0.1', status: 200, bytes: answer.length, complete: true }]);
});

test('IPv6 addresses stand in brackets', async () => {
  const { url } = await serving(echo, { host: '::1' });
  expect(url).toMatch(/^http:\/\/\[::1\]:\d+$/);
  expect((await fetch(url)).status).toBe(200);
});

test('HTTPS is spoken with a certificate', async () => {
  const { url } = await serving(echo, { tls: identity });
  const [response] = await once(get(url, { ca: identity.cert }), 'response');
  expect(await json(response)).toMatchObject({ url: `${url}/` });
});

describe('a server that cannot begin says why', () => {
  test('when another program has the port', async () => {
    const { url } = await serving(echo);
    const port = Number(new URL(url).port);
    await expect(serving(echo, { port })).rejects.toThrow(
      `Port ${port} of 127.0.0.1: another program listens there (EADDRINUSE). Give another with --port or --host; --port 0 takes any free one.`,
    );
  });

  test('when the machine does not have the address', async () => {
    await expect(serving(echo, { host: '192.0.2.1' })).rejects.toThrow(
      'this machine has no such address (EADDRNOTAVAIL)',
    );
  });

  test('when the certificate is none, without showing it', async () => {
    const tls = { cert: 'hunter2', key: 'hunter3' };
    await expect(serve(echo, { host: '127.0.0.1', port: 0, report() {}, tls })).rejects.toThrow(
      /^The certificate and the key do not fit together, or are not PEM\.$/,
    );
  });
});

describe('what is no request gets an answer in the frame of the API', () => {
  test.each([
    { name: 'no HTTP at all', sent: 'hello\r\n\r\n', status: 400, errcode: 'invalid_request' },
    { name: 'no Host', sent: 'GET / HTTP/1.1\r\n\r\n', status: 400, errcode: 'invalid_request' },
    {
      name: 'no host in Host',
      sent: 'GET / HTTP/1.1\r\nHost: a/b\r\n\r\n',
      status: 400,
      errcode: 'invalid_request',
    },
    {
      name: 'a length that is none',
      sent: 'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: x\r\n\r\n',
      status: 400,
      errcode: 'invalid_request',
    },
    {
      name: 'two lengths, as a smuggler sends them',
      sent: 'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n',
      status: 400,
      errcode: 'invalid_request',
    },
    {
      name: 'enormous headers',
      sent: `GET / HTTP/1.1\r\nHost: a\r\nX-Big: ${'x'.repeat(20_000)}\r\n\r\n`,
      status: 431,
      errcode: 'headers_too_large',
    },
  ])('$name', async ({ sent, status, errcode }) => {
    const { url } = await serving(echo);
    const socket = await connectTo(url);
    socket.end(sent);
    const [head = '', body = ''] = (await restOf(socket)).split('\r\n\r\n');
    expect(head).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(head.toLowerCase()).toContain('content-type: application/json');
    expect(JSON.parse(body)).toMatchObject({ result: false, status, errcode, errfield: null });
  });
});

test('Expect: 100-continue is answered before the body comes', async () => {
  const { url } = await serving(echo);
  const socket = await connectTo(url);
  socket.write('POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\nExpect: 100-continue\r\n\r\n');
  expect(await untilText(socket, '\r\n\r\n')).toBe('HTTP/1.1 100 Continue\r\n\r\n');
  socket.write('hi');
  expect(await untilText(socket, '}')).toContain('"body":"hi"');
});

test('a connection that the handler drops ends without a byte, and is no error', async () => {
  const reports: unknown[] = [];
  const { url } = await serving(
    async (_request, connection) => {
      connection.drop();
      throw new Error('dropped');
    },
    { report: (error) => reports.push(error) },
  );
  const socket = await connectTo(url);
  socket.write('GET / HTTP/1.1\r\nHost: a\r\n\r\n');
  expect(await restOf(socket)).toBe('');
  expect(reports).toStrictEqual([]);
});

test('an error of the handler is told to who runs the server, and the client learns that there was one', async () => {
  const reports: unknown[] = [];
  const error = new Error('hunter2 in /srv/secret.ts');
  const { url } = await serving(() => Promise.reject(error), {
    report: (reported) => reports.push(reported),
  });
  const response = await fetch(url);
  expect({ status: response.status, body: await response.json() }).toStrictEqual({
    status: 500,
    body: {
      result: false,
      status: 500,
      errcode: 'internal_error',
      errfield: null,
      message: 'Something went wrong here. The request may have been done or not.',
    },
  });
  expect(reports).toStrictEqual([error]);
});
