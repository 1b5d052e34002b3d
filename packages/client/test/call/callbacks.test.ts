import { expect, test, vi } from 'vitest';
import { send } from '../../src/call/send.ts';
import type { Attempt, ClientOptions, HeaderValues } from '../../src/client/client.ts';
import { AbortedError, ApiError, InstallatronError, MalformedAnswerError } from '../../src/errors/errors.ts';
import { answering, dropping, inTurn } from '../support/behaviours.ts';
import { everythingShown, failureOf } from '../support/failure.ts';
import { startServer, success } from '../support/server.ts';

const list = { id: 'listInstalls', method: 'GET', path: '/installs' } as const;
const edit = { id: 'editUser', method: 'POST', path: '/users/{id}' } as const;
const retry = { delay: 1 };

test('onRequest is told of each attempt before it is sent, without the query and without secrets', async () => {
  const server = await startServer(inTurn(answering(503, ''), success));
  const seen: number[] = [];
  const onRequest = vi.fn<NonNullable<ClientOptions['onRequest']>>(() => {
    seen.push(server.received.length);
  });
  await send(server.client({ onRequest, retry }), list, { q: 'private' });
  const told = { operationId: 'listInstalls', method: 'GET', url: `${server.url}/installs` };
  expect(seen).toEqual([0, 1]);
  expect(onRequest.mock.calls).toEqual([[{ ...told, attempt: 1 }], [{ ...told, attempt: 2 }]]);
});

test('the headers of onRequest are waited for, replace all others, and are of one attempt only', async () => {
  const server = await startServer(inTurn(answering(503, ''), success));
  const added: (HeaderValues | undefined)[] = [{ TraceParent: '00-a', accept: 'text/plain' }, undefined];
  const onRequest = async () => {
    await new Promise((resolve) => setTimeout(resolve, 20));
    return added.shift();
  };
  await send(server.client({ onRequest, retry }), list, {}, { headers: { Accept: '*/*' } });
  expect(server.received).toMatchObject([
    { headers: { traceparent: '00-a', accept: 'text/plain' } },
    { headers: { accept: '*/*' } },
  ]);
  expect(server.received[1]?.headers).not.toHaveProperty('traceparent');
});

test('the headers of onRequest are hidden where a server repeats them', async () => {
  const server = await startServer((response, { headers }) => {
    response.writeHead(502, { 'X-Seen': `${headers.authorization}` }).end(`<p>${headers.authorization}`);
  });
  const client = server.client({ onRequest: () => ({ Authorization: 'Bearer S3CRET-token' }) });
  const error = await failureOf(send(client, list), MalformedAnswerError);
  expect(everythingShown(error)).toContain('********');
  expect(everythingShown(error)).not.toContain('S3CRET');
});

test('a header of onRequest that cannot be sent ends the call without being repeated', async () => {
  const server = await startServer();
  const client = server.client({ retry, onRequest: () => ({ Authorization: 'S3CRET\r\nX: y' }) });
  const error = await failureOf(send(client, list), TypeError);
  expect(`${error.stack}`).not.toContain('S3CRET');
  expect(server.received).toEqual([]);
});

test.each(['at once', 'later'])('what onRequest throws %s ends the call as it is', async (when) => {
  const server = await startServer();
  const reason = new Error('no token');
  const onRequest = () => {
    if (when === 'at once') throw reason;
    return Promise.reject(reason);
  };
  await expect(send(server.client({ onRequest, retry }), list)).rejects.toBe(reason);
  expect(server.received).toEqual([]);
});

test('onResponse is told of each attempt: how long it took, what came of it, when the next one follows', async () => {
  const server = await startServer(
    inTurn(dropping, answering(503, '<p>busy', { 'Retry-After': '0.2' }), (response) => {
      setTimeout(() => response.end(success), 100);
    }),
  );
  const attempts: Attempt[] = [];
  const client = server.client({ retry: { delay: 30 }, onResponse: (attempt) => attempts.push(attempt) });
  await send(client, list);
  const told = { operationId: 'listInstalls', method: 'GET', url: `${server.url}/installs` };
  expect(attempts).toEqual([
    {
      request: { ...told, attempt: 1 },
      duration: expect.any(Number),
      status: undefined,
      error: expect.objectContaining({ name: 'ConnectionError' }),
      pause: expect.closeTo(22.5, -1.5),
    },
    {
      request: { ...told, attempt: 2 },
      duration: expect.any(Number),
      status: 503,
      error: expect.objectContaining({ name: 'MalformedAnswerError', status: 503 }),
      pause: 200,
    },
    {
      request: { ...told, attempt: 3 },
      duration: expect.any(Number),
      status: 200,
      error: undefined,
      pause: undefined,
    },
  ]);
  expect(attempts[2]?.duration).toBeGreaterThan(90);
  expect(attempts[2]?.duration).toBeLessThan(5_000);
});

test('onResponse sees the error that the call rejects with, without secrets', async () => {
  const server = await startServer(answering(500, '{"result":false,"message":"no S3CRET-1"}'));
  const onResponse = vi.fn();
  const call = send(server.client({ onResponse, retry }), edit, { id: 'jane', passwd: 'S3CRET-1' });
  const error = await failureOf(call, ApiError);
  expect(onResponse).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({ error, status: 500, pause: undefined }),
  );
  expect(JSON.stringify(onResponse.mock.calls)).not.toContain('S3CRET');
});

test('onResponse is waited for, and what it throws ends the call, be it a success', async () => {
  const server = await startServer();
  const onResponse = async () => {
    await new Promise((resolve) => setTimeout(resolve, 20));
    throw new Error('the log is full');
  };
  await expect(send(server.client({ onResponse, retry }), list)).rejects.toThrow('the log is full');
  expect(server.received).toHaveLength(1);
});

test('a call that is aborted before it is sent is told of, too', async () => {
  const server = await startServer();
  const onResponse = vi.fn();
  const call = send(server.client({ onResponse, retry }), list, {}, { signal: AbortSignal.abort() });
  const error = await failureOf(call, AbortedError);
  expect(onResponse).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ error, status: undefined }));
});

test('a call that is aborted while onRequest takes its time is not sent', async () => {
  const controller = new AbortController();
  const server = await startServer();
  const client = server.client({ onRequest: () => controller.abort() });
  await failureOf(send(client, list, {}, { signal: controller.signal }), InstallatronError);
  expect(server.received).toEqual([]);
});
