import { describe, expect, test } from 'vitest';
import { type AdapterOptions, acceptV1, type Fetch, speakV1, type UpstreamFetch } from '../src/index.ts';
import { upstreamOf } from './support/upstream.ts';

const secret = 's3cr3t-hunter2';

/** Everything that an adapter says itself: its answer, what it tells of the conversion, and what it throws. */
async function said(
  make: (fetch: UpstreamFetch, options: AdapterOptions) => Fetch,
  ...request: Parameters<Fetch>
): Promise<string> {
  const told: unknown[] = [];
  const upstream = upstreamOf();
  const fetch = make(upstream.fetch, { onConversion: (conversion) => void told.push(conversion) });
  try {
    const answer = await fetch(...request);
    told.push(await answer.text(), [...answer.headers]);
  } catch (error) {
    told.push(String(error));
  }
  return JSON.stringify(told);
}

const post = (body: object) => ({ method: 'POST', body: JSON.stringify(body) });

describe('no secret is in what acceptV1 says', () => {
  test.each<[string, object]>([
    ['a key that no header can hold', { cmd: 'installs', key: `${secret}\n` }],
    ['a key of another alphabet', { cmd: 'installs', key: `${secret}ü` }],
    ['a key in place of the command', { cmd: `${secret} ${secret}` }],
    ['a password beside what is missing', { cmd: 'edit', passwd: secret }],
    ['a password that is a list', { cmd: 'edit', id: 'i', passwd: [secret], db_pass: { a: secret } }],
    ['a value that no rule covers', { cmd: 'edit', id: 'i', autoup: secret, notification: { a: secret } }],
    ['websites that are none', { cmd: 'installs', user: 'j', websites: `ftp://u:${secret}@h/` }],
    ['websites without a user', { cmd: 'installs', websites: [{ path: `ftp://u:${secret}@h/` }] }],
    ['users in a list', { cmd: 'installs', websites: [{}], user: [secret, secret] }],
    ['an id that is no segment', { cmd: 'view', id: { a: secret } }],
    [
      'things that contradict each other',
      { cmd: 'edit', id: 'i', 'list-plugins': 1, 'list-plugins ': secret },
    ],
  ])('about %s', async (_, body) => {
    expect(await said(acceptV1, 'https://h.example/', post(body))).not.toContain(secret);
  });

  test('about JSON that is broken', async () => {
    const init = { method: 'POST', body: `{"cmd":"edit","passwd":"${secret}"` };
    expect(await said(acceptV1, 'https://h.example/', init)).not.toContain(secret);
  });

  test('about a version that is none', async () => {
    const headers = { 'X-API-Version': secret };
    expect(
      await said(acceptV1, `https://h.example/installs?api_version=${secret}`, { headers }),
    ).not.toContain(secret);
  });
});

describe('no secret is in what speakV1 says', () => {
  test.each<[string, string, object]>([
    ['a value that no rule covers', '/installs/i', { autoup: secret, notification: [`${secret},`] }],
    ['an operation that is not there', '/backups/import', { bkloc: `ftp://u:${secret}@h/` }],
    ['what version 1 cannot be told', '/installs/i/plugins/p', { activated: secret }],
    ['two values of one name', '/installs/i?passwd=x', { passwd: secret }],
    ['websites that would be a call of their own', '/installs/i', { websites: [{ path: secret }] }],
  ])('about %s', async (_, path, body) => {
    expect(await said(speakV1, `https://h.example${path}`, post(body))).not.toContain(secret);
  });

  test('about its endpoint', () => {
    const make = () => speakV1(upstreamOf().fetch, { endpoint: `https://u:${secret}@h.example/` });
    expect(make).toThrow(expect.not.stringContaining(secret));
  });
});
