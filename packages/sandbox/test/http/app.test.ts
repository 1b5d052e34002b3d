import { describe, expect, it } from 'vitest';
import { operations } from '../../src/generated/operations.gen.ts';
import { StoreError } from '../../src/store/store.ts';
import { sendTo } from '../support/backend.ts';
import type { Sent } from '../support/send.ts';

/** Says which operation was called, and with what. */
const echo = sendTo((params, _context, operation) => ({ data: { operation, params } }));

const failure = (status: number, errcode: string, errfield: string | null, message: string) => ({
  result: false,
  status,
  errcode,
  errfield,
  message,
});

describe('the key', () => {
  const refusal = failure(
    403,
    'invalid_api_key',
    null,
    "The key in `X-API-Key` is missing or is not one of the server's two keys.",
  );

  it.each([
    ['another one', 'other'],
    ['nothing', ''],
    ['the beginning of it', 'key-of-the-test'],
    ['more than it', 'key-of-the-tests-'],
    ['it twice', 'key-of-the-testskey-of-the-tests'],
    ['it in capitals', 'KEY-OF-THE-TESTS'],
    ['what is not ASCII', 'é'],
  ])('is refused when it is %s', async (_name, key) => {
    const { status, body } = await echo('GET', '/installs', { headers: { 'X-API-Key': key } });
    expect([status, body]).toEqual([403, refusal]);
  });

  it.each(['/installs', '/nowhere', '/'])('is asked for at %s before anything else is said', async (path) => {
    const { status, body } = await echo('PUT', path, {
      headers: { 'X-API-Key': 'other', 'X-Sandbox-Delay': 'x' },
    });
    expect([status, body]).toEqual([403, refusal]);
  });
});

describe('routes', () => {
  it.each(Object.entries(operations))('lead to %s', async (operation, { method, path }) => {
    const answer = await echo(method, path.replace('{id}', 'one').replace('{slug}', 'two'), {
      ...(method === 'POST' && { json: { id: 'x', name: 'x', url: 'x', source_url: 'x', source_path: 'x' } }),
    });
    expect(answer.body['data']).toMatchObject({ operation });
  });

  it.each([
    ['GET', '/users/a%2Fb', { id: 'a/b' }],
    ['GET', '/users/100%25', { id: '100%' }],
    ['GET', '/users/%252F', { id: '%2F' }],
    ['GET', '/users/a+b', { id: 'a+b' }],
    ['GET', '/users/J%C3%BCrgen', { id: 'Jürgen' }],
    ['GET', '/users/a%00b', { id: 'a\0b' }],
    ['GET', '/users/__proto__', { id: '__proto__' }],
    ['GET', '/users/%FF', { id: '%FF' }],
    ['GET', '/users/', { id: '' }],
    ['GET', '/users/a?api_version=2.0', { id: 'a', api_version: '2.0' }],
    ['GET', '/installs/a/plugins/b', { id: 'a', slug: 'b' }],
    ['GET', '/installs//plugins/', { id: '', slug: '' }],
  ])('give %s %s its parameters', async (method, path, params) => {
    expect((await echo(method, path)).body).toMatchObject({ data: { params } });
  });

  it.each([
    ['GET', '/', 404, 'not_found', 'The API has no such path.'],
    ['GET', '/nowhere', 404, 'not_found', 'The API has no such path.'],
    ['GET', '/installs/a/b/c/d', 404, 'not_found', 'The API has no such path.'],
    ['GET', '/INSTALLS', 404, 'not_found', 'The API has no such path.'],
    ['GET', '//installs', 404, 'not_found', 'The API has no such path.'],
    ['DELETE', '/installs', 405, 'method_not_allowed', 'The path does not know this method.'],
    ['PUT', '/installs/a', 405, 'method_not_allowed', 'The path does not know this method.'],
    ['OPTIONS', '/installs', 405, 'method_not_allowed', 'The path does not know this method.'],
    ['GET', '/backups/import', 405, 'method_not_allowed', 'The path does not know this method.'],
  ])('say of %s %s that it is not there', async (method, path, status, errcode, message) => {
    const answer = await echo(method, path);
    expect([answer.status, answer.body]).toEqual([status, failure(status, errcode, null, message)]);
  });

  it('name the methods that a path knows', async () => {
    const { headers } = await echo('PUT', '/installs/a');
    expect(headers.get('Allow')).toBe('GET, POST, DELETE');
  });

  it('answer HEAD like GET, without a body', async () => {
    const { status, body } = await echo('HEAD', '/installs');
    expect([status, body]).toEqual([200, {}]);
  });
});

describe('X-HTTP-Method-Override', () => {
  const override = (method: string, sent: Sent = {}): Sent => ({
    ...sent,
    headers: { 'X-HTTP-Method-Override': method },
  });

  it.each([
    ['POST', override('DELETE'), 'deleteInstall'],
    ['POST', override('GET'), 'getInstall'],
    ['POST', override('POST'), 'editInstall'],
    ['POST', override('delete'), 'deleteInstall'],
    ['POST', override(''), 'editInstall'],
    ['GET', override('DELETE'), 'getInstall'],
    ['DELETE', override('GET'), 'deleteInstall'],
  ])('makes of %s %j %s', async (method, sent, operation) => {
    expect((await echo(method, '/installs/a', sent)).body).toMatchObject({ data: { operation } });
  });

  it('makes parameters of the body of a DELETE', async () => {
    const sent = override('DELETE', { json: { user: 'janedoe', background: false } });
    const { body } = await echo('POST', '/installs/a?dryrun=none', sent);
    expect(body['data']).toEqual({
      operation: 'deleteInstall',
      params: { id: 'a', user: 'janedoe', background: false, dryrun: 'none' },
    });
  });

  it.each(['PUT', 'PATCH', 'HEAD', '__proto__'])('is refused when it is "%s"', async (method) => {
    const { status, body } = await echo('POST', '/installs/a', override(method));
    expect([status, body]).toEqual([
      400,
      failure(
        400,
        'invalid_argument_x_http_method_override',
        'X-HTTP-Method-Override',
        'X-HTTP-Method-Override must be GET, POST or DELETE.',
      ),
    ]);
  });
});

describe('an answer', () => {
  it('is the frame, and what the operation adds to it', async () => {
    const send = sendTo(() => ({ data: [], total_count: 0 }));
    const { status, headers, body } = await send('GET', '/installs');
    expect(status).toBe(200);
    expect(headers.get('Content-Type')).toBe('application/json');
    expect(body).toEqual({
      result: true,
      status: 200,
      errcode: null,
      errfield: null,
      message: 'The task is complete.\n',
      data: [],
      total_count: 0,
    });
  });

  it('says nothing of a failure of the sandbox, which is reported', async () => {
    const reported: unknown[] = [];
    const fault = new Error('secret');
    const send = sendTo(
      () => {
        throw fault;
      },
      { report: (error) => reported.push(error) },
    );
    const { status, body } = await send('GET', '/version');
    expect([status, body]).toEqual([
      500,
      failure(
        500,
        'failed_internal',
        null,
        'The sandbox failed. This is a fault of the sandbox, not of the request.',
      ),
    ]);
    expect(reported).toEqual([fault]);
  });

  it('says that a change cannot be kept, and not where', async () => {
    const reported: unknown[] = [];
    const fault = new StoreError('The disk of /srv/sandbox.db is full.');
    const send = sendTo(
      () => {
        throw fault;
      },
      { report: (error) => reported.push(error) },
    );
    const { status, body } = await send('GET', '/version');
    expect([status, body]).toEqual([
      500,
      failure(
        500,
        'failed_store',
        null,
        'The sandbox cannot keep the change, so nothing was changed. Whoever runs it is told why.',
      ),
    ]);
    expect(reported).toEqual([fault]);
  });
});

describe('limits', () => {
  it.each([
    ['a body', 413, 'POST', '/users', { body: `{"id":"${'x'.repeat(100)}"}` }],
    ['a URL', 413, 'GET', `/users/${'x'.repeat(200)}`, {}],
    ['the number of parameters of a query', 400, 'GET', '/users?a=1&b=2&c=3&d=4', {}],
    ['the number of parameters of a form', 400, 'POST', '/users', { body: 'a=1&b=2&c=3&d=4' }],
    ['the depth of a query', 400, 'GET', '/users?a[b][c][d]=1', {}],
    ['the depth of a form', 400, 'POST', '/users', { body: 'a[b][c][d]=1' }],
    ['the depth of JSON', 400, 'POST', '/users', { json: { id: 'x', a: { b: [[]] } } }],
  ])('hold %s', async (_name, status, method, path, sent) => {
    const limits = { bodyBytes: 100, urlLength: 150, parameters: 3, depth: 3 };
    expect((await sendTo(() => ({}), {}, limits)(method, path, sent)).status).toBe(status);
  });
});
