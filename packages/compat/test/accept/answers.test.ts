import { describe, expect, test } from 'vitest';
import { acceptV1 } from '../../src/index.ts';
import { success, upstreamOf } from '../support/upstream.ts';

const html = (status: number) => () =>
  new Response('<h1>Oops</h1>', { status, headers: { 'Content-Type': 'text/html' } });

function invalid(status: number, contentType: string | null, body: string): object {
  const type = contentType ?? 'no content type';
  return {
    result: false,
    status: 502,
    errcode: 'invalid_upstream_answer',
    errfield: null,
    message: `The server answered ${status} with ${type}, not with an answer of this API. See "upstream".`,
    upstream: { status, content_type: contentType, body },
  };
}

async function ask(url: string, answer: object) {
  const upstream = upstreamOf(() => (answer instanceof Response ? answer : Response.json(answer)));
  const got = await acceptV1(upstream.fetch)(`https://h.example${url}`);
  return { status: got.status, type: got.headers.get('Content-Type'), text: await got.text() };
}

describe('what is no answer of the API', () => {
  test.each([
    { what: 'a page', answer: html(503), want: invalid(503, 'text/html', '<h1>Oops</h1>') },
    { what: 'a page that says 200', answer: html(200), want: invalid(200, 'text/html', '<h1>Oops</h1>') },
    { what: 'nothing', answer: () => new Response(null, { status: 500 }), want: invalid(500, null, '') },
    { what: 'a list', answer: () => Response.json([1]), want: invalid(200, 'application/json', '[1]') },
    { what: 'null', answer: () => Response.json(null), want: invalid(200, 'application/json', 'null') },
    {
      what: 'half an answer',
      answer: () => new Response('{"result":tr', { headers: { 'Content-Type': 'application/json' } }),
      want: invalid(200, 'application/json', '{"result":tr'),
    },
  ])('goes along in an envelope: $what', async ({ answer, want }) => {
    const type = 'application/json';
    const command = await ask('/?cmd=installs', answer());
    expect({ ...command, text: JSON.parse(command.text) }).toStrictEqual({ status: 200, type, text: want });
    const path = await ask('/installs?api_version=1.0', answer());
    expect({ ...path, text: JSON.parse(path.text) }).toStrictEqual({ status: 502, type, text: want });
  });

  test('arrives as it is where nothing is to be converted', async () => {
    const page = { status: 503, type: 'text/html', text: '<h1>Oops</h1>' };
    expect(await ask('/?cmd=installs&api_version=2.0', html(503)())).toStrictEqual(page);
    expect(await ask('/installs', html(503)())).toStrictEqual(page);
    expect(await ask('/users?api_version=1.0', html(503)())).toStrictEqual(page);
  });

  test('is JSON of somebody else, where its HTTP status would be lost', async () => {
    const answer = () => Response.json({ error: 'teapot' }, { status: 418 });
    expect(JSON.parse((await ask('/?cmd=installs', answer())).text)).toStrictEqual(
      invalid(418, 'application/json', '{"error":"teapot"}'),
    );
    expect(await ask('/installs?api_version=1.0', answer())).toMatchObject({
      status: 418,
      text: '{"error":"teapot"}',
    });
  });

  test('keeps what came with it, such as when to ask again', async () => {
    const headers = { 'Content-Type': 'text/html', 'Retry-After': '5', 'Content-Length': '1' };
    const upstream = upstreamOf(() => new Response('x', { status: 503, headers }));
    const answer = await acceptV1(upstream.fetch)('https://h.example/?cmd=installs');
    expect(answer.headers.get('Retry-After')).toBe('5');
    expect(answer.headers.get('Content-Length')).toBeNull();
  });
});

describe('the answer to a command', () => {
  test('keeps status and errfield, which version 1 does not document', async () => {
    const answer = { ...success, errfield: 'url', extra: { a: 1 }, data: [] };
    expect(JSON.parse((await ask('/?cmd=installs', answer)).text)).toStrictEqual(answer);
  });

  test('gets the HTTP status as a member where it has none', async () => {
    const answer = { result: false, errcode: 'odd', message: 'No.' };
    const { status, text } = await ask('/?cmd=installs', Response.json(answer, { status: 409 }));
    expect([status, JSON.parse(text)]).toStrictEqual([200, { ...answer, status: 409 }]);
    const fine = { result: true, message: 'Yes.' };
    expect(JSON.parse((await ask('/?cmd=installs', fine)).text)).toStrictEqual(fine);
  });

  test('is JSON by its content, whatever it is called', async () => {
    const answer = new Response('{"result":true,"data":[{"login":"j"}]}', {
      headers: { 'Content-Type': 'text/html' },
    });
    expect(await ask('/?cmd=installs', answer)).toStrictEqual({
      status: 200,
      type: 'application/json',
      text: '{"result":true,"data":[{"cf-login":"j"}]}',
    });
  });

  test('has members called __proto__ and constructor like any others', async () => {
    const text = '{"result":true,"data":[{"__proto__":{"a":1},"constructor":1}],"__proto__":2}';
    const answer = new Response(text, { headers: { 'Content-Type': 'application/json' } });
    const got = (await ask('/?cmd=installs', answer)).text;
    expect(got).toContain('"__proto__":{"a":1}');
    expect(got).toContain('"constructor":1');
    expect(got).toContain('"__proto__":2');
  });
});

test('an answer without a body passes', async () => {
  const answer = await ask('/installs?api_version=1.0', new Response(null, { status: 204 }));
  expect(answer).toStrictEqual({ status: 204, type: null, text: '' });
});

test('what the upstream rejects with comes out as it is', async () => {
  const abort = new DOMException('gone', 'AbortError');
  for (const url of ['/installs', '/installs?api_version=1.0', '/?cmd=installs', '/health']) {
    const upstream = () => Promise.reject(abort);
    await expect(acceptV1(upstream)(`https://h.example${url}`)).rejects.toBe(abort);
  }
});
