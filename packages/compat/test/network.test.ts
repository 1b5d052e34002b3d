import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { acceptV1, speakV1 } from '../src/index.ts';

const data = { id: 'i', login: 'jane', text: 'x'.repeat(100_000) };

/** A server that says what it got, compressed. */
async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const got = {
    method: request.method,
    url: request.url,
    body: await text(request),
    headers: request.headers,
  };
  const answered = JSON.stringify({ result: true, status: 200, errcode: null, errfield: null, got, data });
  response.setHeader('Set-Cookie', ['a=1', 'b=2']);
  response.setHeader('Content-Encoding', 'gzip');
  response.setHeader('Content-Type', 'application/json');
  response.end(gzipSync(answered));
}

/** Starts a server for the duration of a test, and gives its address. */
async function startServer(handler: RequestListener): Promise<string> {
  const server = createServer(handler);
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The server has no port.');
  return `http://127.0.0.1:${address.port}`;
}

const bytes = (size: number) => JSON.stringify({ title: 'T'.repeat(size) });

test.each([
  {
    name: 'acceptV1, a command',
    make: acceptV1,
    url: '/?cmd=edit&id=i',
    body: 'title=T',
    want: '{"title":"T"}',
  },
  {
    name: 'acceptV1, a path',
    make: acceptV1,
    url: '/installs/i?api_version=1.0',
    body: bytes(1),
    want: bytes(1),
  },
  {
    name: 'acceptV1, a path and a large body',
    make: acceptV1,
    url: '/installs/i?api_version=1.0&x=1',
    body: bytes(300_000),
    want: bytes(300_000),
  },
  {
    name: 'speakV1, a path',
    make: speakV1,
    url: '/installs/i',
    body: bytes(1),
    want: '{"cmd":"edit","id":"i","title":"T","api":"json"}',
  },
])('$name goes over the network with the `fetch` of the runtime', async ({ make, url, body, want }) => {
  const server = await startServer((request, response) => void answer(request, response));
  const init = { method: 'POST', body, headers: { 'X-Other': '1' } };
  const answered = await make(fetch)(server + url, init);
  expect(answered.status).toBe(200);
  expect(answered.headers.getSetCookie()).toStrictEqual(['a=1', 'b=2']);
  expect(answered.headers.get('Content-Encoding')).toBeNull();
  const { got, data: converted } = await answered.json();
  expect([got.method, got.body, got.headers['x-other']]).toStrictEqual(['POST', want, '1']);
  const login = make === acceptV1 ? 'cf-login' : 'login';
  expect(converted).toStrictEqual({ id: 'i', [login]: 'jane', text: data.text });
});

test('a server that is not there is no answer', async () => {
  await expect(acceptV1(fetch)('http://127.0.0.1:1/?cmd=installs')).rejects.toThrow('fetch failed');
});

test('whoever gives up before the answer is there is told so', async () => {
  const controller = new AbortController();
  const server = await startServer(() => controller.abort());
  const answered = speakV1(acceptV1(fetch))(`${server}/installs`, { signal: controller.signal });
  await expect(answered).rejects.toMatchObject({ name: 'AbortError' });
});
