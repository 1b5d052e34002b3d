import { describe, expect, test } from 'vitest';
import { acceptV1 } from '../../src/index.ts';
import { plain, success, upstreamOf } from '../support/upstream.ts';

const v2 = [{ id: 'a', login: 'jane', autoup: 'custom', files: ['x'] }];
const v1 = [{ id: 'a', 'cf-login': 'jane', autoup: 1, 'list-files': ['x'] }];
const missing = { result: false, status: 404, errcode: 'user_not_found', errfield: 'user', message: 'Who?' };

const selected = (version: string) => ({ headers: { 'X-API-Version': version } });

const requests = [
  { row: 'a path, no version', url: '/installs?user=jo', init: {}, data: v2, status: 404 },
  {
    row: 'a path, 2.0 in the header',
    url: '/installs?user=jo',
    init: selected('2.0'),
    data: v2,
    status: 404,
  },
  {
    row: 'a path, 2.0 in the query',
    url: '/installs?user=jo&api_version=2.0',
    init: {},
    data: v2,
    status: 404,
  },
  {
    row: 'a path, 1.0 in the header',
    url: '/installs?user=jo',
    init: selected('1.0'),
    data: v1,
    status: 404,
  },
  {
    row: 'a path, 1.0 in the query',
    url: '/installs?api_version=1.0&user=jo',
    init: {},
    data: v1,
    status: 404,
  },
  {
    row: 'a path, 1.0 in both',
    url: '/installs?user=jo&api%5Fversion=1.0',
    init: selected('1.0, 1.0'),
    data: v1,
    status: 404,
  },
  { row: 'a command, no version', url: '/?cmd=installs&user=jo', init: {}, data: v1, status: 200 },
  {
    row: 'a command, 1.0 in the header',
    url: '/?cmd=installs&user=jo',
    init: selected('1.0'),
    data: v1,
    status: 200,
  },
  {
    row: 'a command, 1.0 in the query',
    url: '/?cmd=installs&user=jo&api_version=1.0',
    init: {},
    data: v1,
    status: 200,
  },
  {
    row: 'a command, 2.0 in the header',
    url: '/?cmd=installs&user=jo',
    init: selected('2.0'),
    data: v2,
    status: 404,
  },
  {
    row: 'a command, 2.0 in the query',
    url: '/?cmd=installs&user=jo&api_version=2.0',
    init: {},
    data: v2,
    status: 404,
  },
];

describe.each(requests)('$row', ({ url, init, data, status }) => {
  const address = `https://panel.example.com${url}`;

  test('has the data of its version', async () => {
    const upstream = upstreamOf({ ...success, data: v2, total_count: 1 });
    const answer = await acceptV1(upstream.fetch)(address, init);
    expect(answer.status).toBe(200);
    expect(await answer.json()).toStrictEqual({ ...success, data, total_count: 1 });
  });

  test('has the HTTP status of its form', async () => {
    const upstream = upstreamOf(missing);
    const answer = await acceptV1(upstream.fetch)(address, init);
    expect(answer.status).toBe(status);
    expect(await answer.json()).toStrictEqual(missing);
  });

  test('asks the upstream for version 2', async () => {
    const upstream = upstreamOf();
    await acceptV1(upstream.fetch)(address, init);
    const [received] = upstream.received;
    const isUntouched = /2\.0/.test(url) && !url.includes('cmd');
    expect(plain(upstream.received)).toStrictEqual([
      { method: 'GET', path: isUntouched ? url : '/installs?user=jo', body: undefined },
    ]);
    expect(received?.headers.get('X-API-Version') ?? '2.0').toBe('2.0');
  });
});

describe('a version that is none, or that is not the same in header and query', () => {
  const refused = {
    result: false,
    status: 400,
    errcode: 'invalid_argument_api_version',
    errfield: 'api_version',
    message:
      'X-API-Version and api_version ask for a version: "1.0" or "2.0", and the same one where both are there.',
  };

  test.each([
    ['/installs', '3.0', 400],
    ['/installs', '2', 400],
    ['/installs', '1.0, 2.0', 400],
    ['/installs?api_version=2.0', '1.0', 400],
    ['/installs?api_version=1.0&api_version=2.0', '', 400],
    ['/installs?api_version=v1', '', 400],
    ['/?cmd=installs', '3.0', 200],
    ['/?cmd=installs&api_version=2.0', '1.0', 200],
    ['/?cmd=installs&api_version=__proto__', '', 200],
  ])('%s with %j is refused with HTTP %i', async (url, version, status) => {
    const upstream = upstreamOf();
    const answer = await acceptV1(upstream.fetch)(`https://panel.example.com${url}`, selected(version));
    expect(answer.status).toBe(status);
    expect(await answer.json()).toStrictEqual(refused);
    expect(upstream.received).toStrictEqual([]);
  });

  test('is no matter of requests that are for somebody else', async () => {
    const upstream = upstreamOf();
    await acceptV1(upstream.fetch)('https://panel.example.com/health?api_version=9', selected('8'));
    expect(upstream.received[0]?.path).toBe('/health?api_version=9');
  });

  test('an empty one asks for nothing', async () => {
    const upstream = upstreamOf({ ...success, data: v2 });
    const answer = await acceptV1(upstream.fetch)('https://h.example/installs?api_version=', selected(''));
    expect(await answer.json()).toStrictEqual({ ...success, data: v2 });
  });
});

describe('X-HTTP-Method-Override', () => {
  test.each([
    ['GET', '/installs', { data: v1 }],
    ['get', '/installs', { data: v1 }],
    ['DELETE', '/installs/a', { data: v2 }],
  ])('%s of %s decides what operation answers', async (method, url, want) => {
    const upstream = upstreamOf({ ...success, data: v2 });
    const init = { method: 'POST', headers: { 'X-API-Version': '1.0', 'X-HTTP-Method-Override': method } };
    const answer = await acceptV1(upstream.fetch)(`https://h.example${url}`, init);
    expect(await answer.json()).toStrictEqual({ ...success, ...want });
    expect(upstream.received[0]?.headers.get('X-HTTP-Method-Override')).toBe(method);
  });

  test('stands for nothing but a POST', async () => {
    const upstream = upstreamOf({ ...success, data: v2 });
    const headers = { 'X-API-Version': '1.0', 'X-HTTP-Method-Override': 'DELETE' };
    const answer = await acceptV1(upstream.fetch)('https://h.example/installs', { headers });
    expect(await answer.json()).toStrictEqual({ ...success, data: v1 });
  });
});

describe('base', () => {
  test('stands before the paths of version 2, and nothing else belongs to version 2', async () => {
    const upstream = upstreamOf({ ...success, data: v2 });
    const fetch = acceptV1(upstream.fetch, { base: '/api/' });
    await fetch('https://h.example/api/installs', selected('1.0'));
    await fetch('https://h.example/v1?cmd=installs');
    await fetch('https://h.example/installs?cmd=templates');
    await fetch('https://h.example/v12/installs?cmd=logs');
    expect(plain(upstream.received)).toStrictEqual([
      { method: 'GET', path: '/api/installs', body: undefined },
      { method: 'GET', path: '/api/installs', body: undefined },
      { method: 'GET', path: '/api/templates', body: undefined },
      { method: 'GET', path: '/api/logs', body: undefined },
    ]);
  });

  test.each(['api', 'https://h.example', '/a?b', '/a#b', '/a b'])('is no %j', (base) => {
    expect(() => acceptV1(upstreamOf().fetch, { base })).toThrow('`base` must be a path');
  });
});
