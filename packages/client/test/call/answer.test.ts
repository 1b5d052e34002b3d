import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { send } from '../../src/call/send.ts';
import { ApiError, InstallatronError, MalformedAnswerError } from '../../src/errors/errors.ts';
import type { OperationDescriptor } from '../../src/operation/descriptor.ts';
import { answering } from '../support/behaviours.ts';
import { failureOf } from '../support/failure.ts';
import { startServer } from '../support/server.ts';

const get: OperationDescriptor = { id: 'getInstall', method: 'GET', path: '/installs/{id}' };
const frame = { status: 404, errcode: 'install_not_found', errfield: 'id', message: 'No such install.\n' };
const refusal = JSON.stringify({ result: false, ...frame });

test.each([
  ['as JSON', 'application/json'],
  ['as HTML, as PHP does by default', 'text/html'],
])('a success that is labelled %s is given as it came', async (_, type) => {
  const body = {
    result: true,
    status: 200,
    errcode: null,
    data: { id: 'a', db_pass: 'hunter22' },
    total_count: 1,
  };
  const server = await startServer(answering(200, JSON.stringify(body), { 'Content-Type': type }));
  expect(await send(server.client(), get, { id: 'a' })).toEqual(body);
});

test('a success keeps a code: a dry run that found nothing has one', async () => {
  const server = await startServer('{"result":true,"errcode":"complete_dryrun"}');
  expect(await send(server.client(), get, { id: 'a' })).toMatchObject({ errcode: 'complete_dryrun' });
});

test('names of the object prototype in an answer are data', async () => {
  const server = await startServer('{"result":true,"__proto__":{"polluted":true}}');
  const answer = await send<object>(server.client(), get, { id: 'a' });
  expect(Object.keys(answer)).toEqual(['result', '__proto__']);
  expect(answer).not.toHaveProperty('polluted');
});

test.each([200, 201, 400, 403, 404, 500, 503])(
  'a refusal with HTTP status %i is an ApiError',
  async (status) => {
    const server = await startServer(answering(status, refusal, { 'X-Request': 'r1' }));
    const error = await failureOf(send(server.client(), get, { id: 'a b' }), ApiError);
    expect(error).toBeInstanceOf(InstallatronError);
    expect(error).toMatchObject({
      name: 'ApiError',
      message: `getInstall: HTTP ${status}: install_not_found: No such install.`,
      operationId: 'getInstall',
      request: { operationId: 'getInstall', method: 'GET', url: `${server.url}/installs/a%20b`, attempt: 1 },
      status,
      errcode: 'install_not_found',
      errfield: 'id',
      answer: { result: false, ...frame },
    });
    expect(error.headers.get('x-request')).toBe('r1');
    expect(error.stack).toMatch(/^ApiError: getInstall: HTTP/);
  },
);

test('a refusal is one by its HTTP status alone', async () => {
  const server = await startServer(answering(500, '{"result":true}'));
  const error = await failureOf(send(server.client(), get, { id: 'a' }), ApiError);
  expect(error).toMatchObject({
    status: 500,
    errcode: null,
    errfield: null,
    message: 'getInstall: HTTP 500',
  });
});

test.each([
  ['null', '{"result":false,"errcode":null,"errfield":null,"message":null}'],
  ['missing', '{"result":false}'],
  ['of another type', '{"result":false,"errcode":5,"errfield":["a"]}'],
])('a code that is %s is null', async (_, body) => {
  const server = await startServer(body);
  const error = await failureOf(send(server.client(), get, { id: 'a' }), ApiError);
  expect(error).toMatchObject({ errcode: null, errfield: null });
});

test('a message is cut to one line without control characters, and whole in the answer', async () => {
  const message = `\u001b[31mred\u0000${'x'.repeat(300)}\nsecond`;
  const server = await startServer(JSON.stringify({ result: false, message }));
  const error = await failureOf(send(server.client(), get, { id: 'a' }), ApiError);
  expect(error.message).toBe(`getInstall: HTTP 200: [31mred${'x'.repeat(193)}`);
  expect(error.answer['message']).toBe(message);
});

test.each<[string, number, string, string | null, string]>([
  ['an empty body', 500, '', null, ''],
  ['an empty success', 200, '', 'application/json', ''],
  ['no content', 204, '', null, ''],
  ['the page of a proxy', 502, '<html>\n<title>Bad gateway</title>', 'text/html', '<html>'],
  ['a page that calls itself a success', 200, '\n\n  <!doctype html>\r\n<p>', 'text/html', '<!doctype html>'],
  [
    'half an answer',
    200,
    '{"result":true,"data":[{"id":"a"},',
    'application/json',
    '{"result":true,"data":[{"id":"a"},',
  ],
  ['two answers', 200, '{"result":true}{"result":true}', null, '{"result":true}{"result":true}'],
  ['a notice of PHP before the answer', 200, 'Warning: x in y\n{"result":true}', null, 'Warning: x in y'],
  ['JSON of something else', 200, '{"status":"ok"}', 'application/json', '{"status":"ok"}'],
  [
    'JSON of something else that fails',
    404,
    '{"error":"no route"}',
    'application/json',
    '{"error":"no route"}',
  ],
  ['a result that is no boolean', 200, '{"result":"true"}', 'application/json', '{"result":"true"}'],
  ['an array', 200, '[{"result":true}]', 'application/json', '[{"result":true}]'],
  ['null', 200, 'null', 'application/json', 'null'],
  ['a text', 200, '"result"', 'application/json', '"result"'],
])('%s is malformed', async (_, status, body, contentType, firstLine) => {
  const server = await startServer(
    answering(status, body, contentType === null ? {} : { 'Content-Type': contentType }),
  );
  const error = await failureOf(send(server.client(), get, { id: 'a' }), MalformedAnswerError);
  expect(error).toMatchObject({ name: 'MalformedAnswerError', status, contentType, firstLine });
  const said = [`HTTP ${status}`, contentType, firstLine].filter(Boolean).join(': ');
  expect(error.message).toBe(`getInstall: no answer of the API: ${said}`);
});

test('the first line is cut, and shows no control characters', async () => {
  const server = await startServer(`\u001b[2J${'x'.repeat(10_000)}`);
  const error = await failureOf(send(server.client(), get, { id: 'a' }), MalformedAnswerError);
  expect(error.firstLine).toBe(`[2J${'x'.repeat(197)}`);
});

test('an operation may say that it has no answer', async () => {
  const server = await startServer(answering(204, ''));
  expect(await send(server.client(), { ...get, empty: true }, { id: 'a' })).toBeUndefined();
});

test('an operation without an answer still fails', async () => {
  const operation: OperationDescriptor = { ...get, empty: true };
  const page = await startServer('<html>');
  await failureOf(send(page.client(), operation, { id: 'a' }), MalformedAnswerError);
  const empty = await startServer(answering(500, ''));
  await failureOf(send(empty.client(), operation, { id: 'a' }), MalformedAnswerError);
  const refusing = await startServer(answering(404, refusal));
  await failureOf(send(refusing.client(), operation, { id: 'a' }), ApiError);
});

test.each([301, 302, 303, 307, 308])('a redirect with HTTP status %i is not followed', async (status) => {
  const target = await startServer();
  const server = await startServer(answering(status, '<a>moved</a>', { Location: `${target.url}/x` }));
  const error = await failureOf(
    send(server.client(), { ...get, method: 'POST' }, { id: 'a', url: 'b' }),
    MalformedAnswerError,
  );
  expect(error.message).toContain(`HTTP ${status}: redirect: ${target.url}/x`);
  expect(error.status).toBe(status);
  expect(target.received).toEqual([]);
});

test('a redirect that a browser hides is not followed, either', async () => {
  const server = await startServer();
  const hidden = new Proxy(new Response(null), {
    get: (response, name) =>
      name === 'type'
        ? 'opaqueredirect'
        : name === 'status'
          ? 0
          : name === 'ok'
            ? false
            : Reflect.get(response, name, response),
  });
  Object.defineProperty(hidden, 'text', { value: async () => '' });
  const error = await failureOf(
    send(server.client({ fetch: async () => hidden }), get, { id: 'a' }),
    MalformedAnswerError,
  );
  expect(error.message).toContain('HTTP 0: redirect');
});

test('a compressed answer is read', async () => {
  const server = await startServer((response) => {
    response.writeHead(200, { 'Content-Encoding': 'gzip' }).end(gzipSync('\ufeff{"result":true}'));
  });
  expect(await send(server.client(), get, { id: 'a' })).toEqual({ result: true });
});

test('an answer that is nested without end is malformed or refused, never a crash', async () => {
  const server = await startServer(`{"result":false,"data":${'['.repeat(200_000)}${']'.repeat(200_000)}}`);
  await failureOf(send(server.client(), get, { id: 'a' }), InstallatronError);
});
