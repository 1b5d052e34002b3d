import { expect, test } from 'vitest';
import { addressOf, siteUrl } from '../../../src/operations/websites/site-url.ts';

test.each([
  ['https://www.example.com', 'https://www.example.com'],
  ['https://www.example.com/', 'https://www.example.com'],
  ['HTTPS://WWW.Example.COM/Blog/', 'https://www.example.com/Blog'],
  ['https://www.example.com/blog//', 'https://www.example.com/blog'],
  ['https://www.example.com:443/blog', 'https://www.example.com/blog'],
  ['https://www.example.com:8443/blog', 'https://www.example.com:8443/blog'],
  ['https://www.example.com/blog?a=1#b', 'https://www.example.com/blog'],
  ['https://www.example.com/a/../blog', 'https://www.example.com/blog'],
  ['https://www.example.com/%2e%2e/blog', 'https://www.example.com/blog'],
  ['https://www.example.com/<b>', 'https://www.example.com/%3Cb%3E'],
  ['http://münchen.example', 'http://xn--mnchen-3ya.example'],
])('the address of %j is %j', (url, want) => {
  expect(siteUrl(url)).toBe(want);
});

const noSites = [
  '',
  'blog',
  '/blog',
  'www.example.com/blog',
  'https://',
  'ftp://www.example.com',
  'javascript:alert(1)',
  'file:///etc/passwd',
  'https://jane:secret@www.example.com',
  'https://jane@www.example.com',
  'https://:secret@www.example.com',
];

test.each(noSites)('%j is no URL of a site', (url) => {
  expect(addressOf(url)).toBeUndefined();
  expect(() => siteUrl(url, 'source_url')).toThrow(
    expect.objectContaining({ errcode: 'invalid_argument_url', errfield: 'source_url' }),
  );
});

test('a million slashes are read in one go', () => {
  const slashes = '/'.repeat(1_000_000);
  expect(siteUrl(`https://www.example.com${slashes}x${slashes}`)).toBe(`https://www.example.com${slashes}x`);
});
