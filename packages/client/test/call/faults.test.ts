import { createServer } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { send } from '../../src/call/send.ts';
import type { ClientOptions } from '../../src/client/client.ts';
import {
  ApiError,
  ConnectionError,
  type InstallatronError,
  MalformedAnswerError,
  TimeoutError,
} from '../../src/errors/errors.ts';
import type { OperationDescriptor } from '../../src/operation/descriptor.ts';
import { answering, breakingOff, dropping, silent, stalling } from '../support/behaviours.ts';
import { failureOf, type Kind } from '../support/failure.ts';
import { expectNoSecrets, headers, parameters } from '../support/secrets.ts';
import { type Behaviour, closedPort, key, listen, startServer } from '../support/server.ts';

const post: OperationDescriptor = { id: 'createUser', method: 'POST', path: '/users/{id}' };
const get: OperationDescriptor = { id: 'getUser', method: 'GET', path: '/users/{id}' };
const page = `<html>\n<p>${key} S3CRET-1`;
const busy = JSON.stringify({ result: false, errcode: 'busy', message: `${key} S3CRET-1` });
/** Any failure that may pass is repeated at once, where it is repeated. */
const eager: Partial<ClientOptions> = { retry: { delay: 1, maxDelay: 1 } };

type Fault = {
  readonly name: string;
  readonly behaviour: Behaviour;
  readonly kind: Kind<InstallatronError>;
  /** What an answer, if there was one, brings into the error. */
  readonly status?: number;
  readonly answered?: Readonly<Record<string, string>>;
  /** How often a GET is sent. A POST is sent once, whatever happens. */
  readonly times: number;
};

const faults: readonly Fault[] = [
  { name: 'closes the connection', behaviour: dropping, kind: ConnectionError, times: 3 },
  {
    name: 'resets the connection',
    behaviour: (response) => response.socket?.resetAndDestroy(),
    kind: ConnectionError,
    times: 3,
  },
  { name: 'breaks off in the middle of its answer', behaviour: breakingOff, kind: ConnectionError, times: 3 },
  {
    name: 'breaks off in the middle of its headers',
    behaviour: ({ socket }) => socket?.end('HTTP/1.1 200 OK\r\nContent-Ty'),
    kind: ConnectionError,
    times: 3,
  },
  {
    name: 'answers with what is no HTTP',
    behaviour: ({ socket }) => socket?.end('+OK POP3 ready\r\n'),
    kind: ConnectionError,
    times: 3,
  },
  {
    name: 'compresses its answer in a way that nobody can read',
    behaviour: answering(200, 'not gzip', { 'Content-Encoding': 'gzip' }),
    kind: ConnectionError,
    times: 3,
  },
  { name: 'never answers', behaviour: silent, kind: TimeoutError, times: 3 },
  { name: 'never ends its answer', behaviour: stalling, kind: TimeoutError, times: 3 },
  {
    name: 'ends after half of its JSON',
    behaviour: answering(200, '{"result":true,"data":[{"passwd":"S3CRET-1', { 'X-Request': 'r1' }),
    kind: MalformedAnswerError,
    status: 200,
    answered: { 'x-request': 'r1' },
    times: 1,
  },
  {
    name: 'sends its refusal as a picture',
    behaviour: answering(403, busy, { 'Content-Type': 'image/png' }),
    kind: ApiError,
    status: 403,
    answered: { 'content-type': 'image/png' },
    times: 1,
  },
  {
    name: 'is a proxy that knows no server',
    behaviour: answering(502, page, { 'Content-Type': 'text/html', Via: `1.1 ${key}` }),
    kind: MalformedAnswerError,
    status: 502,
    answered: { 'content-type': 'text/html', via: '1.1 ********' },
    times: 3,
  },
  {
    name: 'is a login page',
    behaviour: answering(200, page, { 'Content-Type': 'text/html', 'Set-Cookie': 'sid=S3CRET' }),
    kind: MalformedAnswerError,
    status: 200,
    answered: { 'set-cookie': '********' },
    times: 1,
  },
  {
    name: 'is overloaded, and says for how many seconds',
    behaviour: answering(429, busy, { 'Retry-After': '7' }),
    kind: ApiError,
    status: 429,
    answered: { 'retry-after': '7' },
    times: 3,
  },
  {
    name: 'is down, and says until when',
    behaviour: answering(503, page, { 'Retry-After': 'Fri, 31 Dec 2999 23:59:59 GMT' }),
    kind: MalformedAnswerError,
    status: 503,
    answered: { 'retry-after': 'Fri, 31 Dec 2999 23:59:59 GMT' },
    times: 3,
  },
  {
    name: 'is down for longer than there is time',
    behaviour: answering(503, busy, { 'Retry-After': '9'.repeat(400) }),
    kind: ApiError,
    status: 503,
    times: 3,
  },
  {
    name: 'is down, and says nonsense about it',
    behaviour: answering(503, busy, { 'Retry-After': 'soon, -1' }),
    kind: ApiError,
    status: 503,
    times: 3,
  },
  {
    name: 'sends the client elsewhere',
    behaviour: answering(307, '', { Location: `https://jane:S3CRET@elsewhere.example/${key}` }),
    kind: MalformedAnswerError,
    status: 307,
    answered: { location: 'https://********@elsewhere.example/********' },
    times: 1,
  },
  {
    name: 'crashes without a word',
    behaviour: answering(500, ''),
    kind: MalformedAnswerError,
    status: 500,
    times: 1,
  },
];

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
  const timeout = kind === TimeoutError ? 250 : undefined;

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
