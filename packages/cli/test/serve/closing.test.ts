import { once } from 'node:events';
import { expect, test } from 'vitest';
import { connectTo, restOf, untilText } from '../support/connection.ts';
import { serving } from '../support/serving.ts';

/** A handler whose requests answer when the test says so, and a promise of the first one. */
function waiting() {
  const arrived = Promise.withResolvers<void>();
  const answered = Promise.withResolvers<Response>();
  const handler = (): Promise<Response> => {
    arrived.resolve();
    return answered.promise;
  };
  return { handler, arrived: arrived.promise, answer: answered.resolve };
}

const request = 'GET / HTTP/1.1\r\nHost: a\r\n\r\n';

test('a request that runs when the server is closed gets its answer, and the connection ends with it', async () => {
  const { handler, arrived, answer } = waiting();
  const server = await serving(handler);
  const socket = await connectTo(server.url);
  socket.write(request);
  await arrived;
  const closed = server.close(60);
  await expect(fetch(server.url)).rejects.toThrow('fetch failed');
  const rest = restOf(socket);
  answer(new Response('done'));
  const received = await rest;
  expect(received).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
  expect(received.toLowerCase()).toContain('connection: close\r\n');
  expect(received).toMatch(/\r\n\r\ndone$/);
  await closed;
});

test('connections that wait for another request are closed at once', async () => {
  const server = await serving(async () => new Response('done'));
  const socket = await connectTo(server.url);
  socket.write(request);
  await untilText(socket, 'done');
  const ended = once(socket, 'close');
  await server.close(60);
  await ended;
});

test('a request that never ends is cut off when the time is over', async () => {
  const { handler, arrived } = waiting();
  const server = await serving(handler);
  const socket = await connectTo(server.url);
  socket.write(request);
  await arrived;
  const rest = restOf(socket);
  await server.close(0.05);
  expect(await rest).toBe('');
});

test('an answer that has begun is sent to its end, and then the connection ends', async () => {
  const { writable, readable } = new TransformStream<Uint8Array, Uint8Array>();
  const writer = writable.getWriter();
  const server = await serving(async () => new Response(readable));
  const socket = await connectTo(server.url);
  socket.write(request);
  await writer.write(Buffer.from('first'));
  await untilText(socket, 'first');
  const closed = server.close(60);
  const rest = restOf(socket);
  await writer.write(Buffer.from('second'));
  await writer.close();
  expect(await rest).toContain('second');
  await closed;
});
