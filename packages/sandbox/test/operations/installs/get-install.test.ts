import { expect, test } from 'vitest';
import { getInstall } from '../../../src/operations/installs/get-install.ts';
import { editUser } from '../../../src/operations/users/edit-user.ts';
import { blogOn } from '../../support/blog.ts';
import { hosting } from '../../support/hosting.ts';

test('the install is what the answer to installing showed', () => {
  const server = hosting();
  const blog = blogOn(server);
  expect(server.run(getInstall, { id: blog.id }).data).toEqual(blog);
});

test('an install is suspended as long as its owner is', () => {
  const server = hosting();
  const { id } = blogOn(server);
  server.run(editUser, { id: 'jane', suspended: true });
  expect(server.run(getInstall, { id }).data?.suspended).toBe(true);
  server.run(editUser, { id: 'jane', suspended: false });
  expect(server.run(getInstall, { id }).data?.suspended).toBe(false);
});

test.each([
  ['', undefined, 'install_not_found (id)'],
  ['nothing', undefined, 'install_not_found (id)'],
  ['__proto__', undefined, 'install_not_found (id)'],
  ['id2', 'nobody', 'user_not_found (user)'],
  ['id2', 'bob', 'invalid_argument_user (user)'],
  ['id2', 'jane', undefined],
  ['id2', 'hosting', undefined],
  ['id2', 'admin', undefined],
])('of the install %j on behalf of %j: %s', (id, user, refusal) => {
  const server = hosting();
  blogOn(server);
  expect(server.refusal(getInstall, { id, ...(user !== undefined && { user }) })).toBe(refusal);
});
