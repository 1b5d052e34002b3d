import { expect, test } from 'vitest';
import { send } from '../../src/call/send.ts';
import { createClient } from '../../src/client/client.ts';
import type { OperationDescriptor } from '../../src/operation/descriptor.ts';
import { failureOf } from '../support/failure.ts';
import { key, startServer } from '../support/server.ts';

const list: OperationDescriptor = { id: 'listInstalls', method: 'GET', path: '/installs' };
const install: OperationDescriptor = { id: 'install', method: 'POST', path: '/browser/{id}/install' };
const uninstall: OperationDescriptor = { id: 'uninstall', method: 'DELETE', path: '/installs/{id}' };
const mixed: OperationDescriptor = { ...install, query: ['dryrun'], header: ['X-Trace'] };
const nested: OperationDescriptor = { ...install, body: 'body', query: ['user'] };

test.each<[string, OperationDescriptor, object, string, string]>([
  ['a GET takes all in the query', list, { q: 'a b', ids: ['x'] }, 'GET /installs?q=a+b&ids%5B%5D=x', ''],
  ['a DELETE takes all in the query', uninstall, { id: 'a', user: 'b' }, 'DELETE /installs/a?user=b', ''],
  [
    'a POST takes all but the path in the body',
    install,
    { id: 'wp', url: 'https://a.example', n: null, list: [], deep: { a: [1] }, no: undefined },
    'POST /browser/wp/install',
    '{"url":"https://a.example","n":null,"list":[],"deep":{"a":[1]}}',
  ],
  ['a POST of nothing has no body', install, { id: 'wp' }, 'POST /browser/wp/install', ''],
  [
    'a POST of nothing defined has no body',
    install,
    { id: 'wp', a: undefined },
    'POST /browser/wp/install',
    '',
  ],
  [
    'listed names go to the query',
    mixed,
    { id: 'wp', dryrun: 'all', b: 1 },
    'POST /browser/wp/install?dryrun=all',
    '{"b":1}',
  ],
  [
    'a whole body goes as it is',
    nested,
    { id: 'wp', user: 'u', body: [1, 2] },
    'POST /browser/wp/install?user=u',
    '[1,2]',
  ],
  [
    'a DELETE may have a whole body, and all else in the query',
    { ...nested, method: 'DELETE', path: '/installs', query: [] },
    { user: 'u', body: { a: 1 } },
    'DELETE /installs?user=u',
    '{"a":1}',
  ],
  ['a whole body may be false', nested, { id: 'wp', body: false }, 'POST /browser/wp/install', 'false'],
  ['a whole body may be missing', nested, { id: 'wp', user: 'u' }, 'POST /browser/wp/install?user=u', ''],
  [
    'a whole body may have the names of parameters',
    { ...nested, query: ['user'] },
    { id: 'wp', user: 'u', body: { id: 'inner', user: 'inner', body: 1 } },
    'POST /browser/wp/install?user=u',
    '{"id":"inner","user":"inner","body":1}',
  ],
  [
    'names of the object prototype are data',
    install,
    JSON.parse('{"id":"wp","__proto__":{"a":1},"constructor":"c","toString":"d"}'),
    'POST /browser/wp/install',
    '{"__proto__":{"a":1},"constructor":"c","toString":"d"}',
  ],
])('%s', async (_, operation, parameters, line, body) => {
  const server = await startServer();
  await send(server.client(), operation, parameters);
  const [request] = server.received;
  expect(`${request?.method} ${request?.url}`).toBe(line);
  expect(request?.body).toBe(body);
  expect(request?.headers['content-type']).toBe(body === '' ? undefined : 'application/json');
});

test('every request says who asks, and for what', async () => {
  const server = await startServer();
  await send(createClient({ server: server.url, key, version: '1.0' }), list);
  expect(server.received[0]?.headers).toMatchObject({
    'x-api-key': key,
    'x-api-version': '1.0',
    accept: 'application/json',
  });
});

test('the path of the server comes before that of the operation', async () => {
  const server = await startServer();
  await send(server.client({ server: `${server.url}/installatron/` }), list);
  expect(server.received[0]?.url).toBe('/installatron/installs');
});

test('listed names go to the headers', async () => {
  const server = await startServer();
  await send(server.client(), mixed, { id: 'wp', 'X-Trace': 7 });
  expect(server.received[0]).toMatchObject({ headers: { 'x-trace': '7' }, body: '' });
});

test('the headers of a call replace those of the operation and of the client, in any case', async () => {
  const server = await startServer();
  const headers = { 'x-api-key': 'key2-of-the-server', 'X-TRACE': 'mine', Accept: '*/*' };
  await send(server.client(), mixed, { id: 'wp', 'X-Trace': 'theirs' }, { headers });
  expect(server.received[0]?.headers).toMatchObject({
    'x-api-key': 'key2-of-the-server',
    'x-trace': 'mine',
    accept: '*/*',
  });
});

test('a DELETE can travel as a POST', async () => {
  const server = await startServer();
  const client = server.client({ methodOverride: true });
  await send(client, uninstall, { id: 'a', user: 'b' });
  await send(client, list);
  expect(server.received).toMatchObject([
    { method: 'POST', url: '/installs/a?user=b', body: '', headers: { 'x-http-method-override': 'DELETE' } },
    { method: 'GET' },
  ]);
  expect(server.received[1]?.headers).not.toHaveProperty('x-http-method-override');
});

test.each<[string, OperationDescriptor, object, Record<string, string>]>([
  ['a path parameter that is missing', install, {}, {}],
  ['a path parameter that climbs', install, { id: '..' }, {}],
  ['a header with a line break', list, {}, { Authorization: 'S3CRET\r\nX: y' }],
  ['a header without a name', list, {}, { '': 'S3CRET' }],
  ['a header beyond Latin-1', mixed, { id: 'wp', 'X-Trace': 'S3CRET€' }, {}],
  ['a body that is no JSON', install, { id: 'wp', passwd: 'S3CRET', size: 1n }, {}],
])(
  '%s is an error before anything is sent, and nothing of it is repeated',
  async (_, operation, parameters, headers) => {
    const server = await startServer();
    const error = await failureOf(send(server.client(), operation, parameters, { headers }), TypeError);
    expect(`${error.stack}`).not.toContain('S3CRET');
    expect(server.received).toEqual([]);
  },
);

test('parameters are not changed', async () => {
  const server = await startServer();
  const parameters = Object.freeze({ id: 'wp', url: 'https://a.example', tags: Object.freeze(['a']) });
  await send(server.client(), install, parameters);
  expect(parameters).toEqual({ id: 'wp', url: 'https://a.example', tags: ['a'] });
});
