import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Files, filesOf } from '../../src/static/files.ts';

let parent: string;
let files: Files;

beforeAll(async () => {
  parent = realpathSync(mkdtempSync(join(tmpdir(), 'cli-files-')));
  const root = join(parent, 'pages');
  for (const folder of ['guide', '.git', 'empty', 'strange.html'])
    mkdirSync(join(root, folder), { recursive: true });
  const contents = {
    'index.html': 'home',
    'guide/index.html': 'guide',
    'guide/a b.html': 'blank',
    'data.json': '{}',
    'logo.svg': '<svg/>',
    unknown: 'bytes',
    '.hidden': 'secret',
    '.git/config': 'secret',
    '../secret.txt': 'secret',
    '../pages-of-others.txt': 'secret',
  };
  for (const [name, content] of Object.entries(contents)) writeFileSync(join(root, name), content);
  symlinkSync('../secret.txt', join(root, 'link.txt'));
  symlinkSync('../pages-of-others.txt', join(root, 'sibling.txt'));
  symlinkSync('data.json', join(root, 'inside.json'));
  files = await filesOf(root, '/docs/');
});

afterAll(() => rmSync(parent, { recursive: true, force: true }));

const get = (path: string, init: RequestInit = {}) =>
  files.fetch(new Request(`http://localhost${path}`, init));

describe('a file is shown with its type', () => {
  test.each([
    { path: '/docs/', type: 'text/html; charset=utf-8', body: 'home' },
    { path: '/docs/index.html', type: 'text/html; charset=utf-8', body: 'home' },
    { path: '/docs/guide/', type: 'text/html; charset=utf-8', body: 'guide' },
    { path: '/docs/guide/a%20b.html', type: 'text/html; charset=utf-8', body: 'blank' },
    { path: '/docs/data.json?x=1', type: 'application/json', body: '{}' },
    { path: '/docs/inside.json', type: 'application/json', body: '{}' },
    { path: '/docs/logo.svg', type: 'image/svg+xml', body: '<svg/>' },
    { path: '/docs/unknown', type: 'application/octet-stream', body: 'bytes' },
  ])('$path', async ({ path, type, body }) => {
    const response = await get(path);
    expect(response.status).toBe(200);
    expect(response.headers.get('Content-Type')).toBe(type);
    expect(response.headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect(response.headers.get('Cache-Control')).toBe('no-cache');
    expect(await response.text()).toBe(body);
  });
});

describe('what is hidden, elsewhere or not there is not found', () => {
  test.each([
    '/docs/nothing.html',
    '/docs/.hidden',
    '/docs/.git/config',
    '/docs/empty/',
    '/docs/strange.html',
    '/docs/link.txt',
    '/docs/sibling.txt',
    '/docs/..%2fsecret.txt',
    '/docs/%2e%2e%2fsecret.txt',
    '/docs/..%5csecret.txt',
    '/docs/guide/..%2f..%2fsecret.txt',
    '/docs/..%2fpages-of-others.txt',
    '/docs/data.json%00.html',
    '/docs/%',
    '/docs/%ff',
    '/docs/C:%2fwindows',
    '/docs/data.json:stream',
    '/docs/data.json/x',
  ])('%s', async (path) => {
    const response = await get(path);
    expect({ status: response.status, body: await response.json() }).toMatchObject({
      status: 404,
      body: { result: false, errcode: 'not_found' },
    });
  });
});

test('a browser that has a file is not sent it again, until it changed', async () => {
  const etag = (await get('/docs/data.json')).headers.get('ETag') ?? '';
  const again = await get('/docs/data.json', { headers: { 'If-None-Match': `"other", ${etag}` } });
  expect({ status: again.status, etag: again.headers.get('ETag'), body: await again.text() }).toStrictEqual({
    status: 304,
    etag,
    body: '',
  });
  writeFileSync(join(parent, 'pages/data.json'), '{"changed":true}');
  expect((await get('/docs/data.json', { headers: { 'If-None-Match': etag } })).status).toBe(200);
});

test('HEAD has the headers of GET and no body', async () => {
  const response = await get('/docs/logo.svg', { method: 'HEAD' });
  expect(response.headers.get('Content-Length')).toBe('6');
  expect(await response.text()).toBe('');
});

test.each([
  { path: '/docs', location: '/docs/' },
  { path: '/docs/guide', location: '/docs/guide/' },
])(
  'a folder without a slash, $path, leads to the one with it, so that its links fit',
  async ({ path, location }) => {
    const response = await get(path);
    expect({ status: response.status, location: response.headers.get('Location') }).toStrictEqual({
      status: 301,
      location,
    });
  },
);

test('nothing can be written', async () => {
  expect((await get('/docs/data.json', { method: 'POST', body: 'x' })).status).toBe(405);
});

test.each([
  { path: '/docs', owned: true },
  { path: '/docs/', owned: true },
  { path: '/docs/a', owned: true },
  { path: '/documents', owned: false },
  { path: '/', owned: false },
])('that $path is one of the folder is $owned', ({ path, owned }) => {
  expect(files.owns(path)).toBe(owned);
});

test('a folder that is not there is said by its name', async () => {
  await expect(filesOf(join(parent, 'nowhere'), '/docs/')).rejects.toThrow(
    /^There is no folder .*nowhere\.$/,
  );
  await expect(filesOf(join(parent, 'secret.txt'), '/docs/')).rejects.toThrow(/^There is no folder /);
});
