import { inspect } from 'node:util';
import { expect, test, vi } from 'vitest';
import { send } from '../../src/call/send.ts';
import { createClient } from '../../src/client/client.ts';
import { key, startServer, success } from '../support/server.ts';

const version = { id: 'getVersion', method: 'GET', path: '/version' } as const;

test.each([
  ['panel.example.com', 'https://panel.example.com'],
  ['panel.example.com:8443', 'https://panel.example.com:8443'],
  ['192.0.2.10', 'https://192.0.2.10'],
  ['[2001:db8::1]:8443', 'https://[2001:db8::1]:8443'],
  ['localhost:8080', 'https://localhost:8080'],
  ['https://panel.example.com', 'https://panel.example.com'],
  ['https://panel.example.com/', 'https://panel.example.com'],
  ['HTTPS://PANEL.example.com:443', 'https://panel.example.com'],
  ['http://127.0.0.1:8080/installatron//', 'http://127.0.0.1:8080/installatron'],
  ['https://panel.example.com/a/b%20c', 'https://panel.example.com/a/b%20c'],
  ['https://panel.example.com/@team', 'https://panel.example.com/@team'],
])('the server %s is %s', (server, want) => {
  expect(createClient({ server, key }).baseUrl).toBe(want);
});

test.each([
  '',
  ' ',
  'https://',
  '/installatron',
  'host name',
  'host\n',
  'host:notaport',
  'host:99999',
  'ftp://panel.example.com',
  'javascript:alert(1)',
  'data://text',
  'admin:S3CRET@panel.example.com',
  'https://admin:S3CRET@panel.example.com',
  'https://S3CRET@panel.example.com',
  'https://panel.example.com?key=S3CRET',
  'https://panel.example.com/#S3CRET',
  'https://panel.example.com\\@evil.example.com',
  'https:///panel.example.com',
])('the server %j is refused, and not repeated', (server) => {
  const create = () => createClient({ server, key });
  expect(create).toThrow(TypeError);
  expect(create).toThrow('`server` must be a host or http(s) URL');
  expect(create).not.toThrow(/S3CRET|panel/);
});

test.each([
  '',
  ' ',
  'S3CRET\n',
  ' S3CRET',
  'S3CRET ',
  'S3\r\nCRET: x',
  'S3CRÊT',
  'S3CRET\u0000',
  'S3CR\u2028ET',
])('the key %j is refused, and not repeated', (bad) => {
  const create = () => createClient({ server: 'panel.example.com', key: bad });
  expect(create).toThrow(TypeError);
  expect(create).toThrow('`key` must be');
  expect(create).not.toThrow(/S3CR/);
});

test.each(['server', 'key'])('an option %s that is undefined, as unset variables are, is refused', (name) => {
  const options = { server: 'panel.example.com', key, [name]: undefined };
  expect(() => Reflect.apply(createClient, undefined, [options])).toThrow(`\`${name}\` must be`);
});

test('the key is not to be seen in a client', () => {
  const client = createClient({ server: 'panel.example.com', key, version: '2.0' });
  const shown = [
    inspect(client, { showHidden: true, depth: 9 }),
    JSON.stringify(client),
    `${Object.values(client)}`,
    Object.values(client).map((member: unknown) => inspect(member, { showHidden: true })),
  ];
  expect(shown.join('\n')).toContain('panel.example.com');
  expect(shown.join('\n')).not.toContain(key);
});

test('a client knows its version, and sends none that was not asked for', () => {
  const options = { server: 'panel.example.com', key };
  const versions = [createClient(options), createClient({ ...options, version: '1.0' })];
  expect(versions.map(({ version }) => version)).toEqual(['2.0', '1.0']);
  expect(versions.map((client) => client.headers()['X-API-Version'])).toEqual([undefined, '1.0']);
});

test('a client cannot be changed', () => {
  expect(createClient({ server: 'panel.example.com', key })).toSatisfy(Object.isFrozen);
});

test('clients side by side keep their servers, keys and versions apart', async () => {
  const [one, two] = [await startServer(), await startServer()];
  const clients = [
    createClient({ server: one.url, key: 'key-one', version: '1.0' }),
    two.client({ key: 'key-two' }),
    one.client({ key: 'key-three', version: '2.0' }),
  ];
  await Promise.all(clients.map((client) => send(client, version)));
  const seen = ({ received }: typeof one) =>
    received.map(({ headers }) => [headers['x-api-key'], headers['x-api-version']]).toSorted();
  expect(seen(one)).toEqual([
    ['key-one', '1.0'],
    ['key-three', '2.0'],
  ]);
  expect(seen(two)).toEqual([['key-two', undefined]]);
});

test('a client sends through the fetch it was given', async () => {
  const fetch = vi.fn(async () => new Response(success));
  await send(createClient({ server: 'panel.example.com', key, fetch }), version);
  expect(fetch).toHaveBeenCalledExactlyOnceWith(
    'https://panel.example.com/version',
    expect.objectContaining({ method: 'GET', redirect: 'manual' }),
  );
});

test('a fetch that is replaced after the client was made, as test tools do, is used', async () => {
  const client = createClient({ server: 'panel.example.com', key });
  const fetch = vi.spyOn(globalThis, 'fetch').mockResolvedValue(new Response(success));
  try {
    await send(client, version);
    expect(fetch).toHaveBeenCalledOnce();
  } finally {
    fetch.mockRestore();
  }
});

test('a fetch that needs to be called without an object, as in browsers, is called so', async () => {
  const client = createClient({
    server: 'panel.example.com',
    key,
    async fetch(this: unknown) {
      return new Response(JSON.stringify({ result: true, isBare: this === undefined }));
    },
  });
  expect(await send(client, version)).toMatchObject({ isBare: true });
});
