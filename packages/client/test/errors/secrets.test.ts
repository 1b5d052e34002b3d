import { expect, test } from 'vitest';
import { send } from '../../src/call/send.ts';
import { createClient } from '../../src/client/client.ts';
import {
  ApiError,
  ConnectionError,
  InstallatronError,
  MalformedAnswerError,
} from '../../src/errors/errors.ts';
import type { OperationDescriptor } from '../../src/operation/descriptor.ts';
import { answering } from '../support/behaviours.ts';
import { failureOf, type Kind } from '../support/failure.ts';
import { expectNoSecrets, headers, parameters } from '../support/secrets.ts';
import { type Behaviour, key, startServer } from '../support/server.ts';

const operation: OperationDescriptor = { id: 'createUser', method: 'POST', path: '/users/{id}' };
/** All that was sent, in one text that is not JSON. */
const echo = [
  JSON.stringify(parameters),
  JSON.stringify(headers),
  key,
  headers.Authorization,
  headers.Cookie,
  'S3CRET/7',
  encodeURIComponent(key),
].join(' ');

const refusing = (body: object): Behaviour =>
  answering(500, JSON.stringify({ result: false, ...body }), {
    'X-Echo': `${key} S3CRET-1`,
    'X-API-Key': key,
    'Set-Cookie': 'sid=S3CRET-server',
  });

test.each<[string, Behaviour, Kind<InstallatronError>]>([
  ['its message', refusing({ message: echo }), ApiError],
  ['its code and field', refusing({ errcode: key, errfield: 'S3CRET-1' }), ApiError],
  ['its data', refusing({ data: { parameters, headers, [`x`]: [echo] } }), ApiError],
  [
    'data of others',
    refusing({ data: [{ db_pass: 'S3CRET-other', path: 'ftp://a:S3CRET-other@b' }] }),
    ApiError,
  ],
  ['a page', answering(502, `<p>${echo}`, { 'Content-Type': 'text/html' }), MalformedAnswerError],
  [
    'half of the data of others',
    answering(200, '{"result":true,"data":[{"db_pass":"S3CRET-oth'),
    MalformedAnswerError,
  ],
  ['a media type', answering(200, '', { 'Content-Type': `text/${key}` }), MalformedAnswerError],
  [
    'a redirect',
    answering(302, echo, { Location: `https://u:S3CRET-other@x/?key=${key}` }),
    MalformedAnswerError,
  ],
])('a server that repeats secrets in %s does not bring them into the error', async (_, behaviour, kind) => {
  const server = await startServer(behaviour);
  const error = await failureOf(send(server.client(), operation, parameters, { headers }), kind);
  expectNoSecrets(error);
  expect(error.request.url).toBe(`${server.url}/users/jane%20********`);
});

test('a fetch that fails with the request in its hands does not bring secrets into the error', async () => {
  const fetch = async (url: string, init: RequestInit) => {
    const cause = Object.assign(new Error(`while sending ${url} ${init.body}`), { code: key, request: init });
    throw Object.assign(new TypeError(`failed with ${key}`, { cause }), { init, headers: init.headers });
  };
  const client = createClient({ server: 'panel.example.com', key, fetch });
  const error = await failureOf(send(client, operation, parameters, { headers }), ConnectionError);
  expectNoSecrets(error);
  expect(error.message).toContain('failed with ********');
});

test('a connection that fails does not bring secrets into the error', async () => {
  const server = await startServer((response) => response.destroy());
  expectNoSecrets(
    await failureOf(send(server.client(), operation, parameters, { headers }), ConnectionError),
  );
});

test('an aborted call does not bring secrets into the error', async () => {
  const server = await startServer();
  const call = send(server.client(), operation, parameters, { headers, signal: AbortSignal.abort() });
  expectNoSecrets(await failureOf(call, InstallatronError));
});

test('what is in a query is not shown at all', async () => {
  const server = await startServer(answering(404, '{"result":false}'));
  const list: OperationDescriptor = { id: 'list', method: 'GET', path: '/users' };
  const error = await failureOf(send(server.client(), list, { q: 'private', uri: 'ftp://a:b@c' }), ApiError);
  expect(error.request.url).toBe(`${server.url}/users`);
});

test('parameters that are changed while the call runs stay hidden as they were sent', async () => {
  const changing: Record<string, string> = { id: 'jane', passwd: 'S3CRET-before' };
  const server = await startServer((response, request) => {
    changing['passwd'] = 'other';
    response.end(`no ${request.body} S3CRET-before`);
  });
  expectNoSecrets(await failureOf(send(server.client(), operation, changing), MalformedAnswerError));
});
