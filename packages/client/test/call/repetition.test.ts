import { getEventListeners } from 'node:events';
import { afterEach, expect, test, vi } from 'vitest';
import { send } from '../../src/call/send.ts';
import { AbortedError, ApiError, MalformedAnswerError } from '../../src/errors/errors.ts';
import type { OperationDescriptor } from '../../src/operation/descriptor.ts';
import { answering, dropping, inTurn } from '../support/behaviours.ts';
import { failureOf } from '../support/failure.ts';
import { startServer, success } from '../support/server.ts';

const list: OperationDescriptor = { id: 'listInstalls', method: 'GET', path: '/installs' };
const install: OperationDescriptor = { id: 'install', method: 'POST', path: '/browser/{id}/install' };
const busy = answering(503, '{"result":false,"errcode":"busy"}');
const retry = { delay: 1 };

afterEach(() => vi.restoreAllMocks());

test('what fails twice and then succeeds is a success', async () => {
  const server = await startServer(inTurn(busy, dropping, '{"result":true,"data":[]}'));
  expect(await send(server.client({ retry }), list, { q: 'blog' })).toEqual({ result: true, data: [] });
  expect(server.received.map(({ method, url }) => `${method} ${url}`)).toEqual(
    Array(3).fill('GET /installs?q=blog'),
  );
});

test('what fails for good fails with the last error, which tells the attempt', async () => {
  const server = await startServer(inTurn(dropping, busy, answering(502, 'proxy')));
  const error = await failureOf(send(server.client({ retry }), list), MalformedAnswerError);
  expect(error.status).toBe(502);
  expect(error.request.attempt).toBe(3);
});

test('what is wrong and not only late is not repeated', async () => {
  const server = await startServer(
    inTurn(busy, answering(403, '{"result":false,"errcode":"invalid_api_key"}')),
  );
  const error = await failureOf(send(server.client({ retry }), list), ApiError);
  expect(error).toMatchObject({ errcode: 'invalid_api_key', request: { attempt: 2 } });
  expect(server.received).toHaveLength(2);
});

test('a HEAD is repeated', async () => {
  const server = await startServer(inTurn(answering(503, ''), answering(204, '')));
  const head: OperationDescriptor = { ...list, method: 'HEAD', empty: true };
  expect(await send(server.client({ retry }), head)).toBeUndefined();
  expect(server.received).toHaveLength(2);
});

test('a POST is repeated with its body when its caller asks for it, and the parameters it had at first', async () => {
  const parameters = { id: 'wordpress', url: 'https://a.example' };
  const server = await startServer(
    inTurn((response) => {
      parameters.url = 'https://b.example';
      response.destroy();
    }, success),
  );
  await send(server.client(), install, parameters, { retry });
  expect(server.received.map(({ body }) => body)).toEqual([
    '{"url":"https://a.example"}',
    '{"url":"https://a.example"}',
  ]);
});

test('a DELETE that travels as a POST is not repeated, either', async () => {
  const server = await startServer(busy);
  const uninstall: OperationDescriptor = { id: 'uninstall', method: 'DELETE', path: '/installs/{id}' };
  const client = server.client({ retry, methodOverride: true });
  await failureOf(send(client, uninstall, { id: 'a' }), ApiError);
  expect(server.received).toHaveLength(1);
});

test('Retry-After is waited for', async () => {
  const server = await startServer(inTurn(answering(503, '', { 'Retry-After': '0.3' }), success));
  const began = performance.now();
  await send(server.client({ retry }), list);
  // A timer may be a little early.
  expect(performance.now() - began).toBeGreaterThan(290);
});

test('an absurd Retry-After is waited for no longer than the maximum', async () => {
  const server = await startServer(inTurn(answering(503, '', { 'Retry-After': '9e9' }), success));
  expect(await send(server.client({ retry: { maxDelay: 1 } }), list)).toEqual({ result: true });
});

test('a pause that is too long for a timer is not skipped', async () => {
  const server = await startServer(answering(503, '', { 'Retry-After': '9e9' }));
  const forever = { maxDelay: Number.POSITIVE_INFINITY, budget: Number.POSITIVE_INFINITY };
  const call = send(server.client({ retry: forever }), list, {}, { signal: AbortSignal.timeout(500) });
  await failureOf(call, AbortedError);
  expect(server.received).toHaveLength(1);
});

test('a pause ends at once with its signal, and leaves no listener', async () => {
  const controller = new AbortController();
  const { signal } = controller;
  const server = await startServer((response) => {
    response.writeHead(503).end();
    setTimeout(() => controller.abort(new Error('enough')), 50);
  });
  const call = send(server.client({ retry: { delay: 20_000 } }), list, {}, { signal });
  const began = performance.now();
  const error = await failureOf(call, AbortedError);
  expect(performance.now() - began).toBeLessThan(5_000);
  expect(error).toMatchObject({ cause: { message: 'enough' }, operationId: 'listInstalls' });
  expect(getEventListeners(signal, 'abort')).toEqual([]);
  expect(server.received).toHaveLength(1);
});

test('a signal that is aborted while the attempt is reported ends the call before the pause', async () => {
  const controller = new AbortController();
  const { signal } = controller;
  const server = await startServer(busy);
  const client = server.client({ retry: { delay: 20_000 }, onResponse: () => controller.abort() });
  await failureOf(send(client, list, {}, { signal }), AbortedError);
  expect(getEventListeners(signal, 'abort')).toEqual([]);
});

test('many calls under one signal leave no listeners behind', async () => {
  const { signal } = new AbortController();
  const warned = vi.spyOn(process, 'emitWarning');
  const server = await startServer(inTurn(...busyHalfOfTheTime(40)));
  for (let call = 0; call < 20; call += 1) {
    await send(server.client({ retry }), list, {}, { signal, timeout: 10_000 });
  }
  expect(server.received).toHaveLength(40);
  expect(getEventListeners(signal, 'abort')).toEqual([]);
  expect(warned).not.toHaveBeenCalled();
});

function busyHalfOfTheTime(length: number): [typeof busy, ...(typeof busy)[]] {
  return [busy, ...Array.from({ length: length - 1 }, (_, index) => (index % 2 ? busy : success))];
}
