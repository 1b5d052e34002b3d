import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { send } from '../../src/call/send.ts';
import { ApiError } from '../../src/errors/errors.ts';
import { answering } from '../support/behaviours.ts';
import { failureOf } from '../support/failure.ts';
import { startServer } from '../support/server.ts';

const list = { id: 'listInstalls', method: 'GET', path: '/installs' } as const;

test('a call gives the answer, and with it the HTTP status and the headers, of one request', async () => {
  const server = await startServer(answering(201, '{"result":true,"data":[]}', { 'X-Request': 'r1' }));
  const call = send<{ data: [] }>(server.client(), list);
  const { answer, status, headers } = await call.withResponse();
  expect({ answer, status }).toEqual({ answer: { result: true, data: [] }, status: 201 });
  expect(headers).toBeInstanceOf(Headers);
  expect(headers.get('x-request')).toBe('r1');
  expect(await call).toBe(answer);
  expect((await call.withResponse()).answer).toBe(answer);
  expect(server.received).toHaveLength(1);
});

test('headers that come more than once are all there', async () => {
  const server = await startServer((response) => {
    response
      .writeHead(
        200,
        [
          ['Set-Cookie', 'a=1'],
          ['Set-Cookie', 'b=2'],
        ].flat(),
      )
      .end('{"result":true}');
  });
  const { headers } = await send(server.client(), list).withResponse();
  expect(headers.getSetCookie()).toEqual(['a=1', 'b=2']);
});

test('a call and its response fail with the same error', async () => {
  const server = await startServer(answering(403, '{"result":false}'));
  const call = send(server.client(), list);
  const [error, same] = await Promise.all([
    failureOf(call, ApiError),
    failureOf(call.withResponse(), ApiError),
  ]);
  expect(same).toBe(error);
  expect(server.received).toHaveLength(1);
});

test('no rejection stays unhandled, whichever promise of a call is waited for, and neither is a timer left nor anything sent twice', () => {
  const script = fileURLToPath(new URL('../support/promises.ts', import.meta.url));
  const { status, stdout, stderr } = spawnSync(process.execPath, [script], {
    encoding: 'utf8',
    timeout: 50_000,
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  const sent: Record<string, number> = JSON.parse(stdout);
  expect(Object.keys(sent)).toHaveLength(42);
  expect(new Set(Object.values(sent))).toEqual(new Set([1]));
});
