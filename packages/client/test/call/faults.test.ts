import { createServer } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { send } from '../../src/call/send.ts';
import type { ClientOptions } from '../../src/client/client.ts';
import { ConnectionError, TimeoutError } from '../../src/errors/errors.ts';
import type { OperationDescriptor } from '../../src/operation/descriptor.ts';
import { failureOf } from '../support/failure.ts';
import { faults } from '../support/faults.ts';
import { expectNoSecrets, headers, parameters } from '../support/secrets.ts';
import { closedPort, listen, startServer } from '../support/server.ts';

const post: OperationDescriptor = { id: 'createUser', method: 'POST', path: '/users/{id}' };
const get: OperationDescriptor = { id: 'getUser', method: 'GET', path: '/users/{id}' };
/** Any failure that may pass is repeated at once, where it is repeated. */
const eager: Partial<ClientOptions> = { retry: { delay: 1, maxDelay: 1 } };

const unhandled: unknown[] = [];
const note = (reason: unknown) => unhandled.push(reason);

beforeEach(() => {
  unhandled.length = 0;
  process.on('unhandledRejection', note);
});

afterEach(async () => {
  // They are reported when the tasks of this turn are done.
  await new Promise(setImmediate);
  process.off('unhandledRejection', note);
  expect(unhandled).toEqual([]);
});

describe.each(faults)('a server that $name', ({ behaviour, kind, status, answered = {}, times }) => {
  // Long enough for an answer on the loopback interface, where one comes at all.
  const timeout = kind === TimeoutError ? 500 : undefined;

  test('makes a POST fail, which is never sent twice, without a secret in the error', async () => {
    const server = await startServer(behaviour);
    const call = send(server.client({ ...eager, timeout }), post, parameters, { headers });
    const error = await failureOf(call, kind);
    expect(server.received).toHaveLength(1);
    expect(error.status).toBe(status);
    expect(Object.fromEntries(error.headers ?? [])).toMatchObject(answered);
    expect(error.headers === undefined).toBe(status === undefined);
    expect(error.request).toMatchObject({ method: 'POST', attempt: 1 });
    expectNoSecrets(error);
  });

  test(`makes a GET fail that was sent ${times} times`, async () => {
    const server = await startServer(behaviour);
    const call = send(
      server.client({ ...eager, timeout }),
      get,
      { id: 'jane', passwd: 'S3CRET-1' },
      { headers },
    );
    const error = await failureOf(call, kind);
    expect(server.received).toHaveLength(times);
    expect(error).toMatchObject({ operationId: 'getUser', request: { method: 'GET', attempt: times } });
    expectNoSecrets(error);
  });
});

test('a server that is not there makes a POST fail, without a secret in the error', async () => {
  const { client } = await startServer();
  const nobody = client({ ...eager, server: `http://127.0.0.1:${await closedPort()}` });
  const error = await failureOf(send(nobody, post, parameters, { headers }), ConnectionError);
  expect(error.message).toContain('ECONNREFUSED');
  expect(error.request.attempt).toBe(1);
  expectNoSecrets(error);
});

test('a server that hangs up on every connection makes a GET fail after three of them', async () => {
  let connections = 0;
  const port = await listen(
    createServer((socket) => {
      connections += 1;
      socket.destroy();
    }),
  );
  const { client } = await startServer();
  const error = await failureOf(
    send(client({ ...eager, server: `http://127.0.0.1:${port}` }), get, { id: 'jane' }),
    ConnectionError,
  );
  expect(connections).toBe(3);
  expect(error.request.attempt).toBe(3);
});
