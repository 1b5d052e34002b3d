import { expect, test } from 'vitest';
import { placeIn } from '../../../src/operations/websites/vhost.ts';
import { websiteAt } from '../../../src/operations/websites/website-at.ts';
import { contextOf } from '../../support/state.ts';

const jane = 'sftp://janedoe:sandbox-jane@192.0.2.10/home/janedoe';

test.each([
  ['https://www.example.com', 'janedoe', `${jane}/public_html`, ''],
  ['https://www.example.com/blog', 'janedoe', `${jane}/public_html`, '/blog'],
  ['https://www.example.com/a/b/', 'janedoe', `${jane}/public_html`, '/a/b'],
  ['http://www.example.com/blog', 'janedoe', `${jane}/public_html`, '/blog'],
  ['https://staging.example.com', 'janedoe', `${jane}/staging`, ''],
  ['https://blog.example.org/a', 'richardroe', 'ftp://richardroe:sandbox-richard@192.0.2.11/blog', '/a'],
  ['https://shop.example.net', 'mariamuster', '/home/mariamuster/shop', ''],
])('%j is on the website of %j', (url, owner, root, path) => {
  const place = websiteAt(contextOf('demo'), url);
  expect([place.owner.user.id, place.root, place.path]).toEqual([owner, root, path]);
});

test.each([
  ['https://example.com', undefined],
  ['https://www.example.com.evil.example', undefined],
  ['https://www.example.com:8443', undefined],
  ['no URL', undefined],
  ['https://www.example.com', 'richardroe'],
  ['https://www.example.com', 'hostingreseller'],
  ['https://www.example.com', 'gone'],
])('nothing serves %j for %j', (url, owner) => {
  expect(() => websiteAt(contextOf('demo'), url, owner)).toThrow(
    expect.objectContaining({ errcode: 'invalid_argument_url', errfield: 'url' }),
  );
});

const websites = [
  { path: '/home/a/', vhosts: { 'https://Example.com/shop/': '/shop/', 'https://example.com': 'www' } },
  { path: '/home/b', vhosts: { 'https://example.com/shop/old': '', 'no URL': 'x', ['__proto__']: 'y' } },
  {},
];

test.each([
  ['https://example.com/blog', '/home/a/www', '/blog'],
  ['https://example.com/shopping', '/home/a/www', '/shopping'],
  ['https://example.com/shop', '/home/a/shop', ''],
  ['https://example.com/shop/new', '/home/a/shop', '/new'],
  ['https://example.com/shop/old/1', '/home/b', '/1'],
])('of several vhosts, the longest one serves %j', (url, root, path) => {
  expect(placeIn(websites, url)).toMatchObject({ root, path });
});

test('what is no URL serves nothing', () => {
  expect(placeIn(websites, '')).toBeUndefined();
});
