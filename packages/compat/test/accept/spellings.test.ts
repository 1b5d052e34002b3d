import { describe, expect, test } from 'vitest';
import { acceptV1 } from '../../src/index.ts';
import { plain, upstreamOf } from '../support/upstream.ts';

const form = { 'Content-Type': 'application/x-www-form-urlencoded' };
const json = { 'Content-Type': 'application/json' };

function multipart(fields: Readonly<Record<string, string>>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.append(name, value);
  return data;
}

/** What arrives when this is sent to any path that is none of version 2. */
async function sent(url: string, init?: RequestInit) {
  const upstream = upstreamOf();
  const answer = await acceptV1(upstream.fetch)(`https://panel.example.com${url}`, init);
  expect(answer.status).toBe(200);
  return upstream.received;
}

describe('a command is found', () => {
  const command = { cmd: 'update', id: 'abc', version: '6.8.3', background: 'yes' };
  const text = 'cmd=update&id=abc&version=6.8.3&background=yes';

  test.each([
    { how: 'in a query', url: `/?${text}` },
    { how: 'in a query below a path', url: `/installatron/index.php?api=json&${text}` },
    { how: 'in a query, by POST without a body', url: `/?${text}`, init: { method: 'POST' } },
    { how: 'in a form', url: '/', init: { method: 'POST', headers: form, body: text } },
    { how: 'in a form that is called nothing', url: '/', init: { method: 'POST', body: text, headers: {} } },
    { how: 'in a form that is called JSON', url: '/', init: { method: 'POST', headers: json, body: text } },
    {
      how: 'in a form of URLSearchParams',
      url: '/',
      init: { method: 'POST', body: new URLSearchParams(text) },
    },
    { how: 'in multipart/form-data', url: '/', init: { method: 'POST', body: multipart(command) } },
    {
      how: 'in JSON',
      url: '/',
      init: { method: 'POST', headers: json, body: JSON.stringify(command) },
    },
    {
      how: 'in JSON that is called a form',
      url: '/',
      init: { method: 'POST', headers: form, body: JSON.stringify(command) },
    },
    {
      how: 'in JSON that is called nothing, after blanks and a byte order mark',
      url: '/',
      init: { method: 'POST', body: new TextEncoder().encode(`\ufeff \r\n\t${JSON.stringify(command)} `) },
    },
    {
      how: 'half in the query, half in the body, which wins',
      url: '/?cmd=installs&id=abc&background=no',
      init: { method: 'POST', body: JSON.stringify({ cmd: 'update', version: '6.8.3', background: 'yes' }) },
    },
    {
      how: 'with an override of the method, which means nothing to version 1',
      url: '/',
      init: { method: 'POST', headers: { 'X-HTTP-Method-Override': 'GET' }, body: text },
    },
  ])('$how', async ({ url, init }) => {
    const received = await sent(url, init);
    expect(plain(received)).toStrictEqual([
      { method: 'POST', path: '/installs/abc/update', body: { version: '6.8.3', background: true } },
    ]);
    const { headers } = received[0] ?? {};
    expect(headers?.get('Content-Type')).toBe('application/json');
    expect(headers?.get('Accept')).toBe('application/json');
    expect(headers?.get('X-HTTP-Method-Override')).toBeNull();
  });
});

describe('parameters that say nothing', () => {
  test.each([
    {
      how: 'null',
      init: { method: 'POST', body: '{"cmd":"edit","id":"a","title":null,"url":null,"login":"j"}' },
    },
    {
      how: 'false',
      init: { method: 'POST', body: '{"cmd":"edit","id":"a","title":false,"url":false,"login":"j"}' },
    },
    { how: 'empty', init: { method: 'POST', body: 'cmd=edit&id=a&title=&url=&login=j&install-plugin=' } },
  ])('are left out: $how', async ({ init }) => {
    expect(plain(await sent('/', init))).toStrictEqual([
      { method: 'POST', path: '/installs/a', body: { login: 'j' } },
    ]);
  });
});

describe('brackets', () => {
  test.each([
    ['plugins[]=a&plugins[]=b', { plugins: ['a', 'b'] }],
    ['plugins%5B%5D=a&plugins%5B%5D=b', { plugins: ['a', 'b'] }],
    ['plugins[0]=a&plugins[1]=b', { plugins: ['a', 'b'] }],
    ['plugins=a,b', { plugins: ['a', 'b'] }],
  ])('%s', async (text, body) => {
    const [received] = await sent('/', { method: 'POST', body: `cmd=update&id=i&${text}` });
    expect(received?.body).toStrictEqual(body);
  });

  test('names with hyphens and dots stay as they are', async () => {
    const [received] = await sent('/', {
      method: 'POST',
      body: 'cmd=install&application=wordpress&url=http://a.b&autoup-plugins=2&field.one=1&field two=2',
    });
    expect(received?.body).toStrictEqual({
      url: 'http://a.b',
      autoup_plugins: 'custom',
      'field.one': '1',
      'field two': '2',
    });
  });
});

describe('names and values that are odd', () => {
  test.each([
    ['{"cmd":"edit","id":"i","__proto__":{"x":1},"constructor":2}', '{"__proto__":{"x":1},"constructor":2}'],
    ['cmd=edit&id=i&__proto__[x]=1&constructor=2', '{"__proto__":{"x":"1"},"constructor":"2"}'],
    ['{"cmd":"edit","cmd":"edit","id":"x","id":"i","title":"A","title":"B"}', '{"title":"B"}'],
    ['cmd=x&cmd=edit&id=x&id=i&title=A&title=B', '{"title":"B"}'],
    ['{"cmd":"edit","id":"i","title":"\\ud83d\\ude00\\u0000"}', '{"title":"\u{1f600}\\u0000"}'],
    ['cmd=edit&id=i&title=%F0%9F%98%80+%2B', '{"title":"\u{1f600} +"}'],
    [`cmd=edit&id=i&title=${'x'.repeat(1_000_000)}`, `{"title":"${'x'.repeat(1_000_000)}"}`],
  ])('%.80s', async (body, want) => {
    const [received] = await sent('/', { method: 'POST', body });
    expect(received?.path).toBe('/installs/i');
    expect(JSON.stringify(received?.body)).toBe(want);
  });
});

describe('what is no command goes on as it came', () => {
  test.each([
    { how: 'a GET', url: '/health?x=1&x=2', init: {}, body: '' },
    { how: 'a form', url: '/hook', init: { method: 'POST', body: 'a=1&b[]=2' }, body: 'a=1&b[]=2' },
    { how: 'JSON', url: '/hook', init: { method: 'POST', body: '{"a" : 1}' }, body: '{"a" : 1}' },
    {
      how: 'JSON that is a list',
      url: '/',
      init: { method: 'POST', body: '[{"cmd":"x"}]' },
      body: '[{"cmd":"x"}]',
    },
    { how: 'broken JSON', url: '/hook', init: { method: 'POST', body: '{"a":' }, body: '{"a":' },
    {
      how: 'JSON that speaks of cmd',
      url: '/',
      init: { method: 'POST', body: '{"a":"cmd"}' },
      body: '{"a":"cmd"}',
    },
    {
      how: 'a PUT',
      url: '/?cmd=installs',
      init: { method: 'PUT', body: 'cmd=installs' },
      body: 'cmd=installs',
    },
    { how: 'an empty POST', url: '/hook', init: { method: 'POST' }, body: '' },
  ])('$how', async ({ url, init, body }) => {
    const headers = { 'X-API-Version': '2.0', 'Content-Type': 'text/odd', 'X-Other': 'x' };
    const passed: Request[] = [];
    const fetch = acceptV1((request) => {
      passed.push(request);
      return new Response('<p>', { status: 418 });
    });
    const answer = await fetch(`https://panel.example.com${url}`, { headers, ...init });
    expect([answer.status, await answer.text()]).toStrictEqual([418, '<p>']);
    const [request] = passed;
    expect(request?.url).toBe(`https://panel.example.com${url}`);
    expect(await request?.text()).toBe(body);
    expect(Object.fromEntries(request?.headers ?? [])).toMatchObject({
      'x-api-version': '2.0',
      'content-type': 'text/odd',
      'x-other': 'x',
    });
  });

  test('bytes that are no text', async () => {
    const bytes = new Uint8Array([0, 255, 1, 254]);
    const fetch = acceptV1(async (request) => new Response(await request.arrayBuffer()));
    const answer = await fetch('https://h.example/upload', { method: 'POST', body: bytes });
    expect(new Uint8Array(await answer.arrayBuffer())).toStrictEqual(bytes);
  });
});

test('a path of version 2 is one, whatever command is with it', async () => {
  const received = await sent('/templates?cmd=installs');
  expect(received[0]?.path).toBe('/templates?cmd=installs');
});
