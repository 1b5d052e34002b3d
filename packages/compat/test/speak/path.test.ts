import { describe, expect, test } from 'vitest';
import { type SpeakOptions, speakV1 } from '../../src/index.ts';
import { plain, success, type Upstream, upstreamOf } from '../support/upstream.ts';

async function ask(upstream: Upstream, url: string, init?: RequestInit, options?: SpeakOptions) {
  const answer = await speakV1(upstream.fetch, options)(`https://panel.example.com${url}`, init);
  return { status: answer.status, body: await answer.json() };
}

const post = (body: object | string, headers: HeadersInit = {}) => ({
  method: 'POST',
  headers,
  body: typeof body === 'string' ? body : JSON.stringify(body),
});

describe('a request of version 2 becomes a command in JSON', () => {
  test.each<[string, string, RequestInit, object]>([
    ['a list', '/installs', {}, { cmd: 'installs' }],
    [
      'a query, whose text spells numbers and booleans',
      '/installs?q=12&limit=5&filter_version_available=true&filter_version_available_minor=false',
      {},
      {
        cmd: 'installs',
        q: '12',
        limit: 5,
        'filter-version-available': 'yes',
        'filter-version-available-minor': 'no',
      },
    ],
    ['a path', '/installs/a%20b%2Fc', {}, { cmd: 'view', id: 'a b/c' }],
    [
      'a path that is named otherwise',
      '/browser/wordpress',
      {},
      { cmd: 'browser', application: 'wordpress' },
    ],
    [
      'a body',
      '/installs/i',
      post({ title: 'T', autoup: 'minor', notification: ['backup'], unknown: [1] }),
      { cmd: 'edit', id: 'i', title: 'T', autoup: 1, notification: 'backup', unknown: [1] },
    ],
    [
      'a form',
      '/installs/i/update',
      post('plugins[]=a&plugins[]=b&revert=true&background=0&version=6.8'),
      { cmd: 'update', id: 'i', plugins: ['a', 'b'], revert: 'yes', background: 'no', version: '6.8' },
    ],
    ['a POST without a body', '/installs/i/login', { method: 'POST' }, { cmd: 'createadminsso', id: 'i' }],
    ['a POST with an empty body', '/installs/i/login', post(''), { cmd: 'createadminsso', id: 'i' }],
    [
      'a DELETE',
      '/backups/b?background=true',
      { method: 'DELETE' },
      { cmd: 'delete', id: 'b', background: 'yes' },
    ],
    [
      'an override',
      '/installs/i',
      post('background=true', { 'X-HTTP-Method-Override': 'DELETE' }),
      { cmd: 'uninstall', id: 'i', background: 'yes' },
    ],
    [
      'a plugin',
      '/installs/i/plugins/akismet',
      post({ activated: false, autoup: 'all' }),
      { cmd: 'edit', id: 'i', 'deactivate-plugin': 'akismet', 'auotup-plugin': 'akismet' },
    ],
    [
      'a plugin in a form',
      '/installs/i/plugins/akismet',
      post('activated=true'),
      { cmd: 'edit', id: 'i', 'activate-plugin': 'akismet' },
    ],
    ['a list of plugins', '/installs/i/plugins', {}, { cmd: 'edit', id: 'i', 'list-plugins': 1 }],
    [
      'websites',
      '/users/jane',
      post({ websites: [{ path: '/home/jane' }] }),
      { cmd: 'edituser', user: 'jane', websites: [{ path: '/home/jane' }] },
    ],
    ['a version that is selected anyway', '/logs?api_version=2.0', {}, { cmd: 'logs' }],
  ])('%s', async (_, url, init, body) => {
    const upstream = upstreamOf();
    expect((await ask(upstream, url, init)).status).toBe(200);
    expect(plain(upstream.received)).toStrictEqual([
      { method: 'POST', path: '/', body: { ...body, api: 'json' } },
    ]);
    expect(upstream.received[0]?.headers.get('Content-Type')).toBe('application/json');
  });
});

test('the key is in the header and in the body, where version 1 expects it', async () => {
  const upstream = upstreamOf();
  await ask(upstream, '/installs', { headers: { 'X-API-Key': 'k3y', 'X-API-Version': '2.0' } });
  const [received] = upstream.received;
  expect(received?.body).toStrictEqual({ cmd: 'installs', api: 'json', key: 'k3y' });
  expect(received?.headers.get('X-API-Key')).toBe('k3y');
  expect(received?.headers.get('X-API-Version')).toBeNull();
});

describe('endpoint', () => {
  test.each([
    ['/installatron/', 'https://panel.example.com/installatron/'],
    ['/cgi/index.cgi?x=1', 'https://panel.example.com/cgi/index.cgi?x=1'],
    ['https://old.example.com:8080/installatron', 'https://old.example.com:8080/installatron'],
  ])('%s', async (endpoint, want) => {
    const urls: string[] = [];
    const fetch = speakV1(
      (request) => {
        urls.push(request.url);
        return Response.json(success);
      },
      { endpoint, base: '/v2' },
    );
    await fetch('https://panel.example.com/v2/installs?q=x');
    expect(urls).toStrictEqual([want]);
  });

  test.each(['ftp://a.b/', 'https://jane:s3cret@a.b/', 'http://'])('is no %s', (endpoint) => {
    const make = () => speakV1(upstreamOf().fetch, { endpoint });
    expect(make).toThrow('`endpoint` must be a path or an http(s) URL without credentials.');
  });

  test('may be a URL', async () => {
    const upstream = upstreamOf();
    await ask(upstream, '/installs', {}, { endpoint: new URL('https://old.example.com/v1') });
    expect(upstream.received[0]?.path).toBe('/v1');
  });
});

describe('what version 1 cannot be asked for is refused, and nothing is sent', () => {
  const title = { errcode: 'invalid_argument_title', errfield: 'title' };

  test.each<[string, string, RequestInit, number, object]>([
    ['an operation', '/version', {}, 501, { errcode: 'operation_absent', errfield: null }],
    ['one of a single thing', '/backups/b', {}, 501, { errcode: 'operation_absent' }],
    ['a method', '/installs', { method: 'PUT' }, 501, { errcode: 'operation_absent' }],
    ['a HEAD', '/templates/t', {}, 501, { errcode: 'operation_absent' }],
    [
      'a member that is another command',
      '/installs/i',
      post({ title: 'T', 'list-plugins': 1 }),
      501,
      { errcode: 'operation_absent' },
    ],
    ['the key', '/installs?key=k', {}, 501, { errcode: 'operation_absent', errfield: 'key' }],
    ['something empty', '/installs/i', post({ title: '' }), 400, title],
    ['null', '/installs/i', post({ title: null }), 400, title],
    ['false', '/installs/i', post({ title: false }), 400, title],
    ['an empty search', '/installs?q=', {}, 400, { errcode: 'invalid_argument_q', errfield: 'q' }],
    ['a number that is none', '/installs?limit=many', {}, 400, { errcode: 'invalid_argument_limit' }],
    ['a boolean that is none', '/tasks?restart=perhaps', {}, 400, { errcode: 'invalid_argument_restart' }],
    ['a word', '/installs/i', post({ autoup: 'sometimes' }), 400, { errcode: 'invalid_argument_autoup' }],
    [
      'text for a number in JSON, which text is',
      '/installs/i',
      post({ autobk_daily: '3' }),
      400,
      { errcode: 'invalid_argument_autobk_daily', errfield: 'autobk_daily' },
    ],
    [
      'a list that a text with commas cannot hold',
      '/installs/i',
      post({ notification: ['a,b'] }),
      400,
      { errcode: 'invalid_argument_notification' },
    ],
    [
      'a member with a name of version 1',
      '/installs/i',
      post({ 'list-files': ['x'] }),
      400,
      { errcode: 'invalid_argument_list_files', errfield: 'list-files' },
    ],
    [
      'websites, which to version 1 are a call of their own',
      '/installs/i',
      post({ title: 'T', websites: [] }),
      400,
      { errcode: 'invalid_argument_websites', errfield: 'websites' },
    ],
    [
      'two things by one name',
      '/installs/i',
      post({ id: 'j' }),
      400,
      { errcode: 'invalid_argument_id', errfield: 'id' },
    ],
    [
      'half of JSON',
      '/installs/i',
      post('{"title":'),
      400,
      { errcode: 'invalid_argument_body', errfield: null },
    ],
    ['an unknown version', '/installs?api_version=3', {}, 400, { errcode: 'invalid_argument_api_version' }],
  ])('%s', async (_, url, init, status, want) => {
    const upstream = upstreamOf();
    const answer = await ask(upstream, url, init);
    const isCatalogued = 'errcode' in want && want.errcode === 'invalid_argument_id';
    const own = isCatalogued ? 403 : status;
    expect(answer).toMatchObject({ status: own, body: { result: false, status: own, ...want } });
    expect(upstream.received).toStrictEqual([]);
  });

  test('with the reason that the maps know', async () => {
    expect((await ask(upstreamOf(), '/backups/b')).body.message).toBe(
      'Version 1 has no command for getBackup. `cmd=backups` lists the backups; no command that gives a single one is known.',
    );
  });
});
