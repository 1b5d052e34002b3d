import { describe, expect, test } from 'vitest';
import { acceptV1 } from '../../src/index.ts';
import { upstreamOf } from '../support/upstream.ts';

const secret = 'k3y-of-the-server';

describe('a key among the parameters becomes a header, and stays nowhere else', () => {
  test.each([
    { how: 'in a query', url: `/?cmd=edit&id=i&title=T&key=${secret}`, init: {} },
    { how: 'in a form', url: '/', init: { method: 'POST', body: `cmd=edit&id=i&title=T&key=${secret}` } },
    {
      how: 'in JSON',
      url: '/',
      init: { method: 'POST', body: JSON.stringify({ cmd: 'edit', id: 'i', title: 'T', key: secret }) },
    },
    {
      how: 'in both, where the body wins',
      url: '/?key=other',
      init: { method: 'POST', body: `cmd=edit&id=i&title=T&key=${secret}` },
    },
  ])('$how', async ({ url, init }) => {
    const upstream = upstreamOf();
    await acceptV1(upstream.fetch)(`https://h.example${url}`, init);
    const [received] = upstream.received;
    expect(received?.headers.get('X-API-Key')).toBe(secret);
    expect(received?.path).toBe('/installs/i');
    expect(received?.body).toStrictEqual({ title: 'T' });
  });
});

test('a key in the header wins', async () => {
  const upstream = upstreamOf();
  const headers = { 'X-API-Key': 'header' };
  await acceptV1(upstream.fetch)(`https://h.example/?cmd=installs&key=${secret}`, { headers });
  expect(upstream.received[0]?.headers.get('X-API-Key')).toBe('header');
  expect(upstream.received[0]?.path).toBe('/installs');
});

test.each(['null', 'false', '""'])('a key that is %s is none', async (key) => {
  const upstream = upstreamOf();
  const init = { method: 'POST', body: `{"cmd":"installs","key":${key}}` };
  await acceptV1(upstream.fetch)('https://h.example/', init);
  expect(upstream.received[0]?.headers.has('X-API-Key')).toBe(false);
});

test('digits are a key, too', async () => {
  const upstream = upstreamOf();
  await acceptV1(upstream.fetch)('https://h.example/', {
    method: 'POST',
    body: '{"cmd":"installs","key":1234}',
  });
  expect(upstream.received[0]?.headers.get('X-API-Key')).toBe('1234');
});
