import { describe, expect, test } from 'vitest';
import { speakV1 } from '../../src/index.ts';
import { upstreamOf } from '../support/upstream.ts';

describe('a command, and what is none, passes as the very request', () => {
  test.each([
    { url: '/?cmd=installs', headers: {} },
    { url: '/?cmd=installs', headers: { 'X-API-Version': '1.0' } },
    { url: '/?cmd=installs&api_version=1.0', headers: {} },
    { url: '/health', headers: {} },
    { url: '/health', headers: { 'X-API-Version': '2.0' } },
    { url: '/health', headers: { 'X-API-Version': '9' } },
  ])('$url $headers', async ({ url, headers }) => {
    const request = new Request(`https://panel.example.com${url}`, { headers });
    const answer = new Response('<p>');
    const fetch = speakV1((got) => {
      expect(got).toBe(request);
      return answer;
    });
    expect(await fetch(request)).toBe(answer);
  });

  test('unread', async () => {
    const init = { method: 'POST', body: '{"cmd":"installs"}' };
    const request = new Request('https://panel.example.com/', init);
    await speakV1((got) => new Response(String(got.bodyUsed)))(request);
    expect(request.bodyUsed).toBe(false);
  });
});

describe('a command that asks for version 2', () => {
  const v1 = { result: false, errcode: 'user_not_found', data: [{ 'cf-login': 'jane' }] };
  const v2 = {
    result: false,
    errcode: 'user_not_found',
    errfield: null,
    data: [{ login: 'jane' }],
    status: 404,
  };
  const selected = { 'X-API-Version': '2.0' };

  test.each<[string, RequestInit, string]>([
    ['/v1?cmd=installs&api_version=2.0&q=a%20b', {}, '/v1?cmd=installs&q=a%20b'],
    ['/v1?cmd=installs', { headers: selected }, '/v1?cmd=installs'],
    ['/v1?x=1', { method: 'POST', headers: selected, body: 'cmd=installs' }, '/v1?x=1'],
    ['/v1?api_version=2.0', { method: 'POST', body: '{"cmd":"installs"}' }, '/v1'],
  ])('%s has its data and its HTTP status', async (url, init, path) => {
    const bodies: (string | null)[] = [];
    const fetch = speakV1(async (request) => {
      expect(request.headers.has('X-API-Version')).toBe(false);
      expect(request.url).toBe(`https://panel.example.com${path}`);
      expect(request.method).toBe(init.method ?? 'GET');
      bodies.push(request.body && (await request.text()));
      return Response.json(v1);
    });
    const answer = await fetch(`https://panel.example.com${url}`, init);
    expect([answer.status, await answer.json()]).toStrictEqual([404, v2]);
    expect(bodies).toStrictEqual([init.body ?? null]);
  });

  test('is answered as the last of several things', async () => {
    const fetch = speakV1(upstreamOf({ result: true, data: [{ id: 'akismet', login: 'x' }] }).fetch);
    const url = 'https://h.example/?cmd=edit&id=i&title=T&list-plugins=1&api_version=2.0';
    expect((await (await fetch(url)).json()).data).toStrictEqual([{ id: 'akismet', login: 'x' }]);
  });

  test.each(['reboot', ''])('goes on, when it is none, for the server to refuse: %j', async (cmd) => {
    const upstream = upstreamOf({ result: false, errcode: 'invalid_argument_cmd', data: { 'cf-login': 1 } });
    const answer = await speakV1(upstream.fetch)(`https://h.example/?cmd=${cmd}&api_version=2.0`);
    expect([answer.status, (await answer.json()).data]).toStrictEqual([400, { 'cf-login': 1 }]);
    expect(upstream.received).toHaveLength(1);
  });

  test('is refused with HTTP 200 when it asks for a version that does not exist', async () => {
    const upstream = upstreamOf();
    const answer = await speakV1(upstream.fetch)('https://h.example/?cmd=installs&api_version=3');
    expect([answer.status, (await answer.json()).errcode]).toStrictEqual([
      200,
      'invalid_argument_api_version',
    ]);
    expect(upstream.received).toStrictEqual([]);
  });
});
