import { expect, test, vi } from 'vitest';
import { send } from '../../src/call/send.ts';
import type { ClientOptions } from '../../src/client/client.ts';
import { AbortedError, ApiError, InstallatronError, TimeoutError } from '../../src/errors/errors.ts';
import { answering, inTurn, silent, stalling } from '../support/behaviours.ts';
import { failureOf } from '../support/failure.ts';
import { type Behaviour, startServer, success } from '../support/server.ts';

const list = { id: 'listInstalls', method: 'GET', path: '/installs' } as const;
const install = { id: 'install', method: 'POST', path: '/browser/{id}/install' } as const;

test.each<[string, Behaviour]>([
  ['an answer that never begins', silent],
  ['an answer that never ends', stalling],
])('%s is a TimeoutError', async (_, behaviour) => {
  const server = await startServer(behaviour);
  const error = await failureOf(send(server.client({ timeout: 100 }), list), TimeoutError);
  expect(error).toBeInstanceOf(InstallatronError);
  expect(error).toMatchObject({
    name: 'TimeoutError',
    message: 'listInstalls: no answer of the API in time',
    request: { attempt: 1 },
  });
  expect(error.status).toBeUndefined();
});

test('a fetch that does not look at signals and fails late is a TimeoutError, too', async () => {
  const late: ClientOptions['fetch'] = async () => {
    await new Promise((resolve) => setTimeout(resolve, 100));
    throw new Error('late');
  };
  const server = await startServer();
  await failureOf(send(server.client({ fetch: late, timeout: 20 }), list), TimeoutError);
});

test('a call has its own limit instead of that of its client', async () => {
  const server = await startServer((response) => setTimeout(() => response.end(success), 200));
  const hasty = server.client({ timeout: 50 });
  await failureOf(send(hasty, list), TimeoutError);
  expect(await send(hasty, list, {}, { timeout: 30_000 })).toEqual({ result: true });
  expect(await send(hasty, list, {}, { timeout: Number.POSITIVE_INFINITY })).toEqual({ result: true });
  await failureOf(send(server.client(), list, {}, { timeout: 50 }), TimeoutError);
});

test('a limit that is too long for a timer is none', async () => {
  const server = await startServer((response) => setTimeout(() => response.end(success), 100));
  const warned = vi.spyOn(process, 'emitWarning');
  expect(await send(server.client({ timeout: 2 ** 31 }), list)).toEqual({ result: true });
  expect(warned).not.toHaveBeenCalled();
  warned.mockRestore();
});

test.each([Number.NaN, -1])('a limit of %d is a RangeError, and nothing is sent', async (timeout) => {
  const server = await startServer();
  await failureOf(send(server.client({ timeout, retry: { delay: 1 } }), list), RangeError);
  expect(server.received).toEqual([]);
});

test('the limit is one of each attempt', async () => {
  const slow: Behaviour = (response) => setTimeout(() => response.writeHead(503).end(), 400);
  const server = await startServer(inTurn(slow, slow, success));
  const client = server.client({ timeout: 1_000, retry: { delay: 400 } });
  expect(await send(client, list)).toEqual({ result: true });
});

test('a GET that took too long is sent again, a POST is not', async () => {
  const reading = await startServer(inTurn(silent, stalling, success));
  const options = { timeout: 500, retry: { delay: 1 } };
  expect(await send(reading.client(options), list)).toEqual({ result: true });
  expect(reading.received).toHaveLength(3);
  const writing = await startServer(inTurn(silent, success));
  await failureOf(send(writing.client(options), install, { id: 'wp' }), TimeoutError);
  expect(writing.received).toHaveLength(1);
});

test('an answer that came in time is not late, however long the pause before the next attempt', async () => {
  const server = await startServer(inTurn(answering(503, ''), answering(404, '{"result":false}')));
  const client = server.client({ timeout: 500, retry: { delay: 1_200 } });
  await failureOf(send(client, list), ApiError);
});

test('a caller who ends a call that has a limit gets an AbortedError', async () => {
  const server = await startServer(silent);
  const signal = AbortSignal.timeout(50);
  await failureOf(send(server.client({ timeout: 20_000 }), list, {}, { signal }), AbortedError);
});
