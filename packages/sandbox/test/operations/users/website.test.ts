import type { WebsiteRequest } from '@installatron-openapi/types';
import { expect, test } from 'vitest';
import { websiteOf } from '../../../src/operations/users/website.ts';

test.each<[WebsiteRequest, object]>([
  [{}, { databases: [], vhosts: {} }],
  [
    {
      path: 'sftp://jane:secret@192.0.2.10:2222/home/jane',
      vhosts: { 'https://www.example.com': 'public_html' },
      label: 'Example',
      reseller: 'hosting',
      email: 'web@example.com',
      databases: [{ type: 'mysql', host: 'localhost', user: 'jane', name: 'jane', pass: 'secret' }],
    },
    {
      path: 'sftp://jane:secret@192.0.2.10:2222/home/jane',
      label: 'Example',
      server: '192.0.2.10',
      parent: 'hosting',
      databases: [{ type: 'mysql', host: 'localhost', user: 'jane', name: 'jane', pass: 'secret' }],
      vhosts: { 'https://www.example.com': 'public_html' },
    },
  ],
  [{ path: '/home/jane' }, { path: '/home/jane', databases: [], vhosts: {} }],
  [
    { path: 'ftp://jane@192.0.2.10/jane', server: 'web1' },
    { path: 'ftp://jane@192.0.2.10/jane', server: 'web1', databases: [], vhosts: {} },
  ],
])('the website %j shows as %j', (request, want) => {
  expect(websiteOf(request)).toEqual(want);
});

test.each<[WebsiteRequest]>([
  [{ path: 'https://www.example.com/home' }],
  [{ path: 'javascript://alert(1)' }],
  [{ path: 'sftp://' }],
  [{ vhosts: { 'www.example.com': 'www' } }],
  [{ vhosts: { 'ftp://www.example.com': 'www' } }],
  [{ vhosts: { 'https://jane:secret@www.example.com': 'www' } }],
  [{ vhosts: { ['__proto__']: 'www' } }],
])('the website %j is refused, and the message holds nothing of it', (request) => {
  expect(() => websiteOf(request)).toThrow(
    expect.objectContaining({
      errcode: 'invalid_argument_websites',
      errfield: 'websites',
      message: expect.stringMatching(
        /^(The path has a scheme that is not known|A vhost is no URL of a site)\.$/,
      ),
    }),
  );
});
