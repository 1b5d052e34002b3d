import { describe, expect, test } from 'vitest';
import { acceptV1, speakV1 } from '../src/index.ts';
import { success, upstreamOf } from './support/upstream.ts';

const sent = {
  Authorization: 'Basic eDp5',
  Cookie: 'a=1; b=2',
  'X-API-Key': 'k3y',
  'X-Request-Id': '7',
  'Accept-Language': 'de',
  Accept: 'text/html',
  'Accept-Encoding': 'br',
  'Content-Encoding': 'identity',
  'Content-Length': '30',
  'Content-Type': 'text/odd',
  Connection: 'close, X-Hop',
  'X-Hop': '1',
  'Keep-Alive': 'timeout=5',
  'Proxy-Authorization': 'Basic eDp5',
  'Proxy-Connection': 'close',
  TE: 'trailers',
  Trailer: 'X-Trailer',
  'Transfer-Encoding': 'chunked',
  Upgrade: 'h2c',
  Expect: '100-continue',
  Host: 'panel.example.com',
  Range: 'bytes=0-1',
  'If-None-Match': '"x"',
  'X-HTTP-Method-Override': 'POST',
};

const kept = {
  'accept-language': 'de',
  authorization: 'Basic eDp5',
  cookie: 'a=1; b=2',
  'x-api-key': 'k3y',
  'x-request-id': '7',
};

const json = { accept: 'application/json', 'content-type': 'application/json' };

describe('of the headers of a request, those go on that are about it from end to end', () => {
  test.each([
    {
      name: 'acceptV1, a command',
      make: acceptV1,
      url: '/',
      body: '{"cmd":"edit","id":"i","x":1}',
      more: json,
    },
    { name: 'speakV1, a path', make: speakV1, url: '/installs/i', body: '{"title":"T"}', more: json },
    {
      name: 'acceptV1, a path',
      make: acceptV1,
      url: '/installs/i?api_version=1.0',
      body: '{"title":"T"}',
      more: {
        accept: 'text/html',
        'content-encoding': 'identity',
        'content-length': '30',
        'content-type': 'text/odd',
        'x-http-method-override': 'POST',
      },
    },
  ])('$name', async ({ make, url, body, more }) => {
    const upstream = upstreamOf();
    await make(upstream.fetch)(`https://h.example${url}`, { method: 'POST', headers: sent, body });
    expect(Object.fromEntries(upstream.received[0]?.headers ?? [])).toStrictEqual({ ...kept, ...more });
  });

  test('a request without a body says nothing of its type', async () => {
    const upstream = upstreamOf();
    await acceptV1(upstream.fetch)('https://h.example/?cmd=installs', { headers: { 'Content-Type': 'x/y' } });
    expect(Object.fromEntries(upstream.received[0]?.headers ?? [])).toStrictEqual({
      accept: 'application/json',
    });
  });
});

describe('of the headers of an answer that is converted, those are kept that are not about its bytes', () => {
  const answered = () => {
    const headers = new Headers({
      'Cache-Control': 'no-store',
      'Content-Length': '7',
      'Content-Encoding': 'gzip',
      'Content-Type': 'application/json;charset=utf-8',
      'Content-MD5': 'x',
      'Content-Digest': 'x',
      'Repr-Digest': 'x',
      Digest: 'x',
      ETag: '"x"',
      'Last-Modified': 'Tue, 01 Jul 2025 00:00:00 GMT',
      'Accept-Ranges': 'bytes',
      Connection: 'X-Hop',
      'X-Hop': '1',
      'Keep-Alive': 'timeout=5',
      'Retry-After': '7',
      Vary: 'Origin',
    });
    headers.append('Set-Cookie', 'a=1; Path=/');
    headers.append('Set-Cookie', 'b=2');
    return new Response(JSON.stringify({ ...success, data: [] }), { headers });
  };

  test.each([
    { name: 'acceptV1, a command', make: acceptV1, url: '/?cmd=installs' },
    { name: 'acceptV1, a path', make: acceptV1, url: '/installs?api_version=1.0' },
    { name: 'speakV1, a path', make: speakV1, url: '/installs' },
    { name: 'speakV1, a command', make: speakV1, url: '/?cmd=installs&api_version=2.0' },
  ])('$name', async ({ make, url }) => {
    const { headers } = await make(upstreamOf(answered).fetch)(`https://h.example${url}`);
    expect([...headers]).toStrictEqual([
      ['cache-control', 'no-store'],
      ['content-type', 'application/json'],
      ['retry-after', '7'],
      ['set-cookie', 'a=1; Path=/'],
      ['set-cookie', 'b=2'],
      ['vary', 'Origin, X-API-Version'],
    ]);
  });

  test.each(['*', 'Origin, x-api-version', 'X-API-Version'])('Vary: %s says enough', async (vary) => {
    const upstream = () => Response.json(success, { headers: { Vary: vary } });
    const answer = await acceptV1(upstream)('https://h.example/?cmd=installs');
    expect(answer.headers.get('Vary')).toBe(vary);
  });
});

describe('whoever gives up a request gives up what was made of it', () => {
  test.each([
    { make: acceptV1, url: '/?cmd=installs' },
    { make: acceptV1, url: '/installs?api_version=1.0' },
    { make: speakV1, url: '/installs' },
  ])('$url', async ({ make, url }) => {
    const controller = new AbortController();
    const seen: AbortSignal[] = [];
    const fetch = make((request) => {
      seen.push(request.signal);
      return Response.json(success);
    });
    await fetch(`https://h.example${url}`, { signal: controller.signal, redirect: 'manual' });
    expect(seen.map(({ aborted }) => aborted)).toStrictEqual([false]);
    controller.abort(new Error('enough'));
    expect(seen.map(({ reason }) => reason)).toStrictEqual([new Error('enough')]);
  });

  test('and how redirects are followed stays, too', async () => {
    const seen: RequestRedirect[] = [];
    const fetch = acceptV1((request) => {
      seen.push(request.redirect);
      return Response.json(success);
    });
    await fetch('https://h.example/?cmd=installs', { redirect: 'manual' });
    await fetch('https://h.example/?cmd=installs');
    expect(seen).toStrictEqual(['manual', 'follow']);
  });
});
