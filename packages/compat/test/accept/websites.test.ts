import { describe, expect, test } from 'vitest';
import { command } from '../support/command.ts';
import { operations } from '../support/document.ts';
import { failure, plain, success, upstreamOf } from '../support/upstream.ts';

const websites = [{ path: '/home/jane', vhosts: { 'http://a.b': 'public_html' } }];
const stored = { method: 'POST', path: '/users/jane', body: { websites } };
const listed = { method: 'GET', path: '/installs?user=jane', body: undefined };

describe('websites with a command are stored before it', () => {
  test.each([
    { how: 'in JSON', given: { cmd: 'installs', user: 'jane', websites } },
    { how: 'with numbers for names', given: { cmd: 'installs', user: 'jane', websites: { 7: websites[0] } } },
    {
      how: 'in a form',
      given:
        'cmd=installs&user=jane&websites[0][path]=/home/jane&websites[0][vhosts][http://a.b]=public_html',
    },
    {
      how: 'in a form with other numbers',
      given:
        'cmd=installs&user=jane&websites[3][path]=/home/jane&websites[3][vhosts][http://a.b]=public_html',
    },
  ])('$how', async ({ given }) => {
    const upstream = upstreamOf();
    await command(upstream, given);
    expect(plain(upstream.received)).toStrictEqual([stored, listed]);
  });

  test('with a new user, where there is none yet', async () => {
    const upstream = upstreamOf(failure(404, 'user_not_found'), success);
    await command(upstream, { cmd: 'installs', user: 'jane', websites });
    expect(plain(upstream.received)).toStrictEqual([
      stored,
      { method: 'POST', path: '/users', body: { id: 'jane', websites } },
      listed,
    ]);
  });

  test('before all of several things', async () => {
    const upstream = upstreamOf();
    await command(upstream, { cmd: 'edit', id: ['a', 'b'], title: 'T', user: 'jane', websites });
    expect(upstream.received.map(({ path }) => path)).toStrictEqual([
      '/users/jane',
      '/installs/a',
      '/installs/b',
    ]);
  });

  test('before a session of the user', async () => {
    const upstream = upstreamOf();
    await command(upstream, { cmd: 'guixfer', user: 'jane', websites });
    expect(plain(upstream.received)).toStrictEqual([
      stored,
      { method: 'POST', path: '/users/jane/login', body: {} },
    ]);
  });

  test('with the key of the command', async () => {
    const upstream = upstreamOf();
    await command(upstream, { cmd: 'installs', user: 'jane', websites, key: 'k3y' });
    expect(upstream.received.map(({ headers }) => headers.get('X-API-Key'))).toStrictEqual(['k3y', 'k3y']);
  });
});

describe('a failure to store them is the answer, and the command is not sent', () => {
  test.each([
    { answers: [failure(403, 'invalid_argument_user')], requests: 1, query: '', status: 200 },
    { answers: [failure(403, 'invalid_argument_user')], requests: 1, query: '?api_version=2.0', status: 403 },
    {
      answers: [failure(404, 'user_not_found'), failure(500, 'failed_odd')],
      requests: 2,
      query: '',
      status: 200,
    },
  ])('$requests requests, HTTP $status', async ({ answers, requests, query, status }) => {
    const upstream = upstreamOf(...answers);
    const answer = await command(upstream, { cmd: 'installs', user: 'jane', websites }, { query });
    expect(answer).toStrictEqual({ status, body: answers.at(-1) });
    expect(upstream.received).toHaveLength(requests);
  });
});

describe('websites are a parameter like others', () => {
  test.each([websites, { 4: websites[0] }])('of edituser: %j', async (given) => {
    const upstream = upstreamOf();
    await command(upstream, { cmd: ' edituser ', user: 'jane', websites: given });
    expect(plain(upstream.received)).toStrictEqual([stored]);
  });

  test('of edituser, also when there are none', async () => {
    const upstream = upstreamOf();
    await command(upstream, { cmd: 'edituser', user: 'jane', websites: [] });
    expect(plain(upstream.received)).toStrictEqual([
      { method: 'POST', path: '/users/jane', body: { websites: [] } },
    ]);
  });
});

describe('nothing is stored', () => {
  test.each([null, false, '', []])('where websites are %j', async (nothing) => {
    const upstream = upstreamOf();
    await command(upstream, { cmd: 'installs', user: 'jane', websites: nothing });
    expect(plain(upstream.received)).toStrictEqual([listed]);
  });

  test.each([
    ['all', 1],
    ['input', 1],
    ['none', 2],
    ['', 2],
  ])('by a dry run: %j', async (dryrun, requests) => {
    const upstream = upstreamOf();
    await command(upstream, { cmd: 'backup', id: 'i', user: 'jane', websites, dryrun });
    expect(upstream.received).toHaveLength(requests);
  });

  test.each([
    { given: { websites }, errcode: 'empty_argument_user', errfield: 'user' },
    { given: { websites, user: '' }, errcode: 'empty_argument_user', errfield: 'user' },
    { given: { websites, user: '..' }, errcode: 'invalid_argument_user', errfield: 'user' },
    { given: { websites, user: ['a', 'b'] }, errcode: 'invalid_argument_user', errfield: 'user' },
    { given: { websites: 'x', user: 'jane' }, errcode: 'invalid_argument_websites', errfield: 'websites' },
    { given: { websites: 7, user: 'jane' }, errcode: 'invalid_argument_websites', errfield: 'websites' },
    { given: { websites: {}, user: 'jane' }, errcode: 'invalid_argument_websites', errfield: 'websites' },
    {
      given: { websites: { path: '/' }, user: 'jane' },
      errcode: 'invalid_argument_websites',
      errfield: 'websites',
    },
    { given: { websites, user: 'jane', cmd: 'view' }, errcode: 'empty_argument_id', errfield: 'id' },
    { given: { websites, user: 'jane', cmd: 'reboot' }, errcode: 'invalid_argument_cmd', errfield: 'cmd' },
  ])('by a command that cannot be sent: $errcode', async ({ given, errcode, errfield }) => {
    const upstream = upstreamOf();
    const { status, body } = await command(upstream, { cmd: 'installs', ...given });
    expect([status, body]).toMatchObject([200, { result: false, errcode, errfield }]);
    expect(upstream.received).toStrictEqual([]);
  });
});

test.each(operations)('$operation.operationId takes the user that the websites were of', ({ inputs }) => {
  expect(inputs.some(({ v1 }) => v1 === 'user')).toBe(true);
});
