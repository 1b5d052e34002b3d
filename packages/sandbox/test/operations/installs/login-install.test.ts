import { expect, test } from 'vitest';
import type { ParametersOf } from '../../../src/operation/handler.ts';
import { loginInstall } from '../../../src/operations/installs/login-install.ts';
import { editUser } from '../../../src/operations/users/edit-user.ts';
import { blogOn } from '../../support/blog.ts';
import { hosting } from '../../support/hosting.ts';

const site = 'https://www.example.com/blog/';

test.each<[url: string | undefined, way: string]>([
  [undefined, '?sso=id7'],
  ['wp-admin/plugins.php', '?sso=id7&to=https%3A%2F%2Fwww.example.com%2Fblog%2Fwp-admin%2Fplugins.php'],
  ['https://www.example.com/blog', '?sso=id7&to=https%3A%2F%2Fwww.example.com%2Fblog'],
  ['?p=1&x="', '?sso=id7&to=https%3A%2F%2Fwww.example.com%2Fblog%2F%3Fp%3D1%26x%3D%2522'],
])('to the page %j it leads by %s', (url, way) => {
  const server = hosting();
  const { id } = blogOn(server);
  expect(server.run(loginInstall, { id, ...(url !== undefined && { url }) }).data).toBe(`${site}${way}`);
});

test.each([
  '../admin',
  '//elsewhere.example.com',
  'https://elsewhere.example.com/blog/',
  'https://www.example.com/blogger',
  'javascript:alert(1)',
  'http://[',
])('the page %j is not on the site', (url) => {
  const server = hosting();
  const { id } = blogOn(server);
  expect(server.refusal(loginInstall, { id, url })).toBe('invalid_argument_url (url)');
});

test('no two sessions are the same', () => {
  const server = hosting();
  const { id } = blogOn(server);
  expect(server.run(loginInstall, { id }).data).not.toBe(server.run(loginInstall, { id }).data);
});

test.each<[application: string, refusal: string | undefined]>([
  ['joomla', undefined],
  ['drupal', 'invalid_argument_id (id)'],
])('%s: %s', (application, refusal) => {
  const server = hosting();
  const version = application === 'joomla' ? '5.3.3' : '11.2.2';
  const { id } = blogOn(server, { id: application, version });
  expect(server.refusal(loginInstall, { id })).toBe(refusal);
});

test.each<[asked: Partial<ParametersOf<'loginInstall'>>, refusal: string]>([
  [{ id: 'nothing' }, 'install_not_found (id)'],
  [{ user: 'bob' }, 'invalid_argument_user (user)'],
  [{}, 'failed_website_vhost (null)'],
])('without its domain, %j is refused with %s', (asked, refusal) => {
  const server = hosting();
  const { id } = blogOn(server);
  server.run(editUser, { id: 'jane', websites: [] });
  expect(server.refusal(loginInstall, { id, ...asked })).toBe(refusal);
});
