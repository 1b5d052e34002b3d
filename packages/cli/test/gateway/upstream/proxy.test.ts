import { once } from 'node:events';
import { createServer } from 'node:http';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { connectTo, restOf, untilText } from '../../support/connection.ts';
import { startGateway } from '../../support/gateway.ts';
import { listen, startUpstream } from '../../support/upstream.ts';

test('what is about the connection stays there, and all else goes on', async () => {
  const upstream = await startUpstream({ result: true });
  const gateway = await startGateway(upstream.url);
  const socket = await connectTo(gateway.url);
  const request = [
    'POST /installs HTTP/1.1',
    'Host: gateway.example.com',
    'X-API-Key: k',
    'Content-Type: text/strange',
    'Content-Length: 2',
    'Connection: close, X-Once',
    'X-Once: 1',
    'Keep-Alive: timeout=5',
    'TE: trailers',
    'Proxy-Authorization: Basic aHVudGVyMg==',
    'Upgrade: h2c',
    'Accept-Encoding: br',
    'X-Forwarded-For: 192.0.2.7',
    '',
    '{}',
  ];
  socket.write(request.join('\r\n'));
  await restOf(socket);
  const [{ headers, body } = { headers: {}, body: '' }] = upstream.received;
  expect(body).toBe('{}');
  expect(headers).toMatchObject({
    host: new URL(upstream.url).host,
    'x-api-key': 'k',
    'content-type': 'text/strange',
    'content-length': '2',
    'x-forwarded-for': '192.0.2.7, 127.0.0.1',
    'x-forwarded-proto': 'http',
    'x-forwarded-host': 'gateway.example.com',
  });
  for (const name of ['x-once', 'te', 'proxy-authorization', 'upgrade', 'transfer-encoding']) {
    expect(headers).not.toHaveProperty([name]);
  }
  expect(headers['accept-encoding']).not.toBe('br');
});

test('what a proxy before the gateway says of the client is kept', async () => {
  const upstream = await startUpstream({ result: true });
  const gateway = await startGateway(upstream.url);
  const forwarded = { 'X-Forwarded-Proto': 'https', 'X-Forwarded-Host': 'api.example.com' };
  await fetch(`${gateway.url}/installs`, { headers: forwarded });
  expect(upstream.received[0]?.headers).toMatchObject({
    'x-forwarded-proto': 'https',
    'x-forwarded-host': 'api.example.com',
  });
});

test('an answer that was packed arrives unpacked, and says nothing else', async () => {
  const packed = gzipSync('{"result":true}');
  const upstream = await startUpstream((response) => {
    response.writeHead(200, {
      'Content-Encoding': 'gzip',
      'Content-Length': packed.length,
      ETag: '"packed"',
    });
    response.end(packed);
  });
  const gateway = await startGateway(upstream.url);
  const socket = await connectTo(gateway.url);
  socket.write('GET /installs HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n');
  const received = await restOf(socket);
  expect(received).toContain('{"result":true}');
  expect(received).not.toMatch(/^(content-encoding|etag|content-length: (?!15\r)).*$/im);
});

test('status, several cookies and a redirect arrive as they are', async () => {
  const upstream = await startUpstream((response) => {
    response.writeHead(307, { Location: '/elsewhere', 'Set-Cookie': ['a=1', 'b=2'], 'Content-Length': 0 });
    response.end();
  });
  const gateway = await startGateway(upstream.url);
  const response = await fetch(`${gateway.url}/installs`, { redirect: 'manual' });
  expect(response.status).toBe(307);
  expect(response.headers.get('Location')).toBe('/elsewhere');
  expect(response.headers.getSetCookie()).toStrictEqual(['a=1', 'b=2']);
});

test('an answer without a body arrives without one', async () => {
  const upstream = await startUpstream((response) => response.writeHead(304, { ETag: '"a"' }).end());
  const gateway = await startGateway(upstream.url);
  const response = await fetch(`${gateway.url}/installs`);
  expect({ status: response.status, etag: response.headers.get('ETag') }).toStrictEqual({
    status: 304,
    etag: '"a"',
  });
});

test('bodies are not held back: each part goes on as it comes, both ways', async () => {
  const server = createServer((request, response) => {
    request.on('data', (part) => response.write(`got ${part}.`));
    request.on('end', () => response.end('end'));
  });
  const gateway = await startGateway(`http://127.0.0.1:${await listen(server)}`);
  const socket = await connectTo(gateway.url);
  socket.write('POST /installs HTTP/1.1\r\nHost: a\r\nContent-Length: 6\r\nConnection: close\r\n\r\none');
  await untilText(socket, 'got one.');
  socket.write('two');
  const rest = await restOf(socket);
  expect(rest).toContain('got two.');
  expect(rest).toContain('end');
});

test('a client that goes away takes its request to the upstream with it', async () => {
  const server = createServer();
  const gateway = await startGateway(`http://127.0.0.1:${await listen(server)}`);
  const gone = new AbortController();
  const asked = once(server, 'request');
  const failed = expect(fetch(`${gateway.url}/installs`, { signal: gone.signal })).rejects.toThrow('aborted');
  const [, response] = await asked;
  const closed = once(response, 'close');
  gone.abort();
  await failed;
  await closed;
  await expect
    .poll(() => gateway.records)
    .toMatchObject([{ status: undefined, complete: false, failure: undefined }]);
});

test('a client that goes away in the middle of an answer does, too', async () => {
  const server = createServer((_request, response) => {
    response.write('begin');
  });
  const gateway = await startGateway(`http://127.0.0.1:${await listen(server)}`);
  const socket = await connectTo(gateway.url);
  const asked = once(server, 'request');
  socket.write('GET /installs HTTP/1.1\r\nHost: a\r\n\r\n');
  const [, response] = await asked;
  await untilText(socket, 'begin');
  const closed = once(response, 'close');
  socket.destroy();
  await closed;
});

test('HEAD has the headers of the answer', async () => {
  const upstream = await startUpstream({ result: true });
  const gateway = await startGateway(upstream.url);
  const response = await fetch(`${gateway.url}/installs`, { method: 'HEAD' });
  expect(response.headers.get('Content-Type')).toBe('application/json');
  expect(upstream.received).toMatchObject([{ method: 'HEAD' }]);
});

test('a body that GET cannot have is left out, its length, too', async () => {
  const upstream = await startUpstream({ result: true });
  const gateway = await startGateway(upstream.url);
  const socket = await connectTo(gateway.url);
  socket.write('GET /installs HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}');
  expect(await restOf(socket)).toContain('{"result":true}');
  expect(upstream.received).toMatchObject([{ method: 'GET', body: '' }]);
});

test('TRACE is not passed on', async () => {
  const upstream = await startUpstream({ result: true });
  const gateway = await startGateway(upstream.url);
  const socket = await connectTo(gateway.url);
  socket.write('TRACE /installs HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n');
  expect(await restOf(socket)).toMatch(/^HTTP\/1\.1 405 /);
  expect(upstream.received).toStrictEqual([]);
});

test('what is neither a command nor an operation passes with its body', async () => {
  const upstream = await startUpstream((response) => response.end('hello'));
  const gateway = await startGateway(upstream.url);
  const headers = { 'Content-Type': 'text/strange' };
  const response = await fetch(`${gateway.url}/elsewhere?a=1`, { method: 'POST', body: 'a=b', headers });
  expect(await response.text()).toBe('hello');
  expect(upstream.received).toMatchObject([
    {
      method: 'POST',
      url: '/elsewhere?a=1',
      body: 'a=b',
      headers: { 'content-type': 'text/strange', 'content-length': '3' },
    },
  ]);
});
