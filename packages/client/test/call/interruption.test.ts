import { expect, test, vi } from 'vitest';
import { send } from '../../src/call/send.ts';
import { createClient } from '../../src/client/client.ts';
import { AbortedError, ConnectionError, InstallatronError } from '../../src/errors/errors.ts';
import { failureOf } from '../support/failure.ts';
import { closedPort, key, startServer } from '../support/server.ts';

const list = { id: 'listInstalls', method: 'GET', path: '/installs' } as const;

test('a signal that is aborted already keeps the request from being sent', async () => {
  const server = await startServer();
  const reason = new Error('changed my mind');
  const error = await failureOf(
    send(server.client(), list, {}, { signal: AbortSignal.abort(reason) }),
    AbortedError,
  );
  expect(error).toBeInstanceOf(InstallatronError);
  expect(error).toMatchObject({ name: 'AbortedError', operationId: 'listInstalls', cause: reason });
  expect(server.received).toEqual([]);
});

test('a fetch that does not look at signals is not called with an aborted one', async () => {
  const fetch = vi.fn(async () => new Response('{"result":true}'));
  const client = createClient({ server: 'panel.example.com', key, fetch, retry: false });
  await failureOf(send(client, list, {}, { signal: AbortSignal.abort() }), AbortedError);
  expect(fetch).not.toHaveBeenCalled();
});

test('a signal ends the wait for an answer', async () => {
  const controller = new AbortController();
  const server = await startServer(() => controller.abort('enough'));
  const error = await failureOf(send(server.client(), list, {}, { signal: controller.signal }), AbortedError);
  expect(error.cause).toBe('enough');
});

test('a signal ends the reading of an answer', async () => {
  const controller = new AbortController();
  const server = await startServer((response) => {
    response.writeHead(200).write('{"result":');
    setTimeout(() => controller.abort(), 20);
  });
  const error = await failureOf(send(server.client(), list, {}, { signal: controller.signal }), AbortedError);
  expect(error.cause).toMatchObject({ name: 'AbortError' });
});

test('a signal can limit the time of a call', async () => {
  const server = await startServer(() => {});
  const error = await failureOf(
    send(server.client(), list, {}, { signal: AbortSignal.timeout(20) }),
    AbortedError,
  );
  expect(error.cause).toMatchObject({ name: 'TimeoutError' });
});

test('a signal that is never aborted changes nothing', async () => {
  const server = await startServer();
  const { signal } = new AbortController();
  expect(await send(server.client(), list, {}, { signal })).toEqual({ result: true });
  expect(await send(server.client(), list, {}, { signal: undefined })).toEqual({ result: true });
});

test('a refused connection is a ConnectionError that says so', async () => {
  const client = createClient({ server: `http://127.0.0.1:${await closedPort()}`, key, retry: false });
  const error = await failureOf(send(client, list), ConnectionError);
  expect(error).toMatchObject({
    name: 'ConnectionError',
    operationId: 'listInstalls',
    cause: { cause: { code: 'ECONNREFUSED' } },
  });
  expect(error.message).toMatch(/^listInstalls: no answer of the API: .*ECONNREFUSED/);
});

test('a connection that is dropped before the answer is a ConnectionError', async () => {
  const server = await startServer((response) => response.destroy());
  await failureOf(send(server.client(), list), ConnectionError);
});

test.each([
  ['of known length', { 'Content-Length': '100' }],
  ['in chunks', { 'Transfer-Encoding': 'chunked' }],
])('an answer %s that breaks off is a ConnectionError, even where it could be read', async (_, headers) => {
  const server = await startServer((response) => {
    response.writeHead(200, headers).write('{"result":true}');
    setTimeout(() => response.destroy(), 20);
  });
  const error = await failureOf(send(server.client(), list), ConnectionError);
  expect(error.message).toMatch(/^listInstalls: no answer of the API: .*terminated/);
});

test.each([
  ['a text', 'broken'],
  ['nothing', undefined],
  ['null', null],
])('a fetch that throws %s makes a ConnectionError', async (_, thrown) => {
  const client = createClient({
    server: 'panel.example.com',
    key,
    fetch: () => Promise.reject(thrown),
    retry: false,
  });
  await failureOf(send(client, list), ConnectionError);
});

test('a fetch that throws at once makes a ConnectionError', async () => {
  const fetch = () => {
    throw new Error('no network here');
  };
  const error = await failureOf(
    send(createClient({ server: 'panel.example.com', key, fetch, retry: false }), list),
    ConnectionError,
  );
  expect(error.message).toContain('no network here');
});

test('causes that form a circle come to an end', async () => {
  const thrown = new Error('round');
  thrown.cause = thrown;
  const client = createClient({
    server: 'panel.example.com',
    key,
    fetch: () => Promise.reject(thrown),
    retry: false,
  });
  await failureOf(send(client, list), ConnectionError);
});
