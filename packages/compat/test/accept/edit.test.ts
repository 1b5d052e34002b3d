import { describe, expect, test } from 'vitest';
import { command } from '../support/command.ts';
import { failure, plain, success, upstreamOf } from '../support/upstream.ts';

describe('the forms of edit for plugins and themes', () => {
  test.each([
    ['install-plugin', 'POST', '/installs/i/plugins/akismet', {}],
    ['activate-plugin', 'POST', '/installs/i/plugins/akismet', { activated: true }],
    ['deactivate-plugin', 'POST', '/installs/i/plugins/akismet', { activated: false }],
    ['auotup-plugin', 'POST', '/installs/i/plugins/akismet', { autoup: 'all' }],
    ['autoup-plugin', 'POST', '/installs/i/plugins/akismet', { autoup: 'all' }],
    ['noautoup-plugin', 'POST', '/installs/i/plugins/akismet', { autoup: 'none' }],
    ['uninstall-plugin', 'DELETE', '/installs/i/plugins/akismet', undefined],
    ['install-theme', 'POST', '/installs/i/themes/akismet', {}],
    ['activate-theme', 'POST', '/installs/i/themes/akismet', { activated: true }],
    ['noautoup-theme', 'POST', '/installs/i/themes/akismet', { autoup: 'none' }],
    ['uninstall-theme ', 'DELETE', '/installs/i/themes/akismet', undefined],
  ])('%s', async (name, method, path, body) => {
    const upstream = upstreamOf();
    await command(upstream, { cmd: 'edit', id: 'i', [name]: 'akismet' });
    expect(plain(upstream.received)).toStrictEqual([{ method, path, body }]);
  });

  test.each([
    ['list-plugins', '/installs/i/plugins'],
    ['list-themes', '/installs/i/themes'],
  ])('%s', async (name, path) => {
    const upstream = upstreamOf();
    await command(upstream, `cmd=edit&id=i&${name}=1`);
    expect(plain(upstream.received)).toStrictEqual([{ method: 'GET', path, body: undefined }]);
  });
});

const several = {
  cmd: 'edit',
  id: 'i',
  'list-plugins': 1,
  'activate-plugin': ['a/b', 'c'],
  title: 'T',
  user: 'jane',
};

describe('several things in one command', () => {
  test('are asked for one after the other, reading last, and the last one is the answer', async () => {
    const plugins = { ...success, data: [{ id: 'c', activated: true }] };
    const upstream = upstreamOf(success, success, success, plugins);
    expect(await command(upstream, several)).toStrictEqual({ status: 200, body: plugins });
    expect(plain(upstream.received)).toStrictEqual([
      { method: 'POST', path: '/installs/i', body: { title: 'T', user: 'jane' } },
      { method: 'POST', path: '/installs/i/plugins/a%2Fb', body: { user: 'jane', activated: true } },
      { method: 'POST', path: '/installs/i/plugins/c', body: { user: 'jane', activated: true } },
      { method: 'GET', path: '/installs/i/plugins?user=jane', body: undefined },
    ]);
  });

  test.each([
    { sent: 1, status: 200, query: '', message: 'No. 0 of 4 requests were done before this one.' },
    { sent: 2, status: 200, query: '', message: 'No. 1 of 4 requests were done before this one.' },
    { sent: 4, status: 200, query: '', message: 'No. 3 of 4 requests were done before this one.' },
    {
      sent: 3,
      status: 404,
      query: '?api_version=2.0',
      message: 'No. 2 of 4 requests were done before this one.',
    },
  ])('end with the first that fails: $sent', async ({ sent, status, query, message }) => {
    const failed = failure(404, 'plugin_not_found');
    const upstream = upstreamOf(...Array.from({ length: sent - 1 }, () => success), failed);
    const answer = await command(upstream, several, { query });
    expect(answer).toStrictEqual({ status, body: { ...failed, message } });
    expect(upstream.received).toHaveLength(sent);
  });

  test('end with one that fails by `result` alone', async () => {
    const upstream = upstreamOf({ result: false, errcode: 'odd' });
    expect(await command(upstream, several)).toStrictEqual({
      status: 200,
      body: { result: false, errcode: 'odd', message: '0 of 4 requests were done before this one.' },
    });
  });

  test('end with what is no answer of the API', async () => {
    const page = new Response('<h1>', { status: 502, headers: { 'Content-Type': 'text/html' } });
    const { body } = await command(upstreamOf(success, page), several);
    expect(body).toStrictEqual({
      result: false,
      status: 502,
      errcode: 'invalid_upstream_answer',
      errfield: null,
      message:
        'The server answered 502 with text/html, not with an answer of this API. See "upstream". 1 of 4 requests were done before this one.',
      upstream: { status: 502, content_type: 'text/html', body: '<h1>' },
    });
  });

  test('go on after a dry run that found nothing wrong, whatever its `result`', async () => {
    const dry = { result: false, status: 200, errcode: 'complete_dryrun', message: 'Fine.' };
    const upstream = upstreamOf(dry, dry, success);
    expect((await command(upstream, several)).body).toStrictEqual(success);
    expect(upstream.received).toHaveLength(4);
  });

  test('have the data of version 2 when they ask for it', async () => {
    const install = { ...success, data: { id: 'i', login: 'j' } };
    const parameters = { cmd: 'edit', id: ['i', 'k'], title: 'T' };
    const upstream = upstreamOf(success, install);
    expect((await command(upstream, parameters, { query: '?api_version=2.0' })).body).toStrictEqual(install);
    expect((await command(upstreamOf(success, install), parameters)).body).toStrictEqual({
      ...success,
      data: { id: 'i', 'cf-login': 'j' },
    });
  });

  test('reject with what the upstream rejects with', async () => {
    const fault = new TypeError('fetch failed');
    const upstream = upstreamOf(success, () => {
      throw fault;
    });
    await expect(command(upstream, several)).rejects.toBe(fault);
  });
});
