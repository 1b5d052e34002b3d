import { expect, test } from 'vitest';
import { listBackups } from '../../../src/operations/backups/list-backups.ts';
import { backupInstall } from '../../../src/operations/installs/backup-install.ts';
import { detachInstall } from '../../../src/operations/installs/detach-install.ts';
import { getInstall } from '../../../src/operations/installs/get-install.ts';
import { editUser } from '../../../src/operations/users/edit-user.ts';
import { blogOn, blogUrl } from '../../support/blog.ts';
import { hosting } from '../../support/hosting.ts';

test('a detached install is forgotten, its site lies where it was, and its backups are there', () => {
  const server = hosting();
  const { id } = blogOn(server);
  server.run(backupInstall, { id });
  const before = server.look(({ installs }) => installs.get(id));
  expect(server.run(detachInstall, { id })).toEqual({});
  expect(server.refusal(getInstall, { id })).toBe('install_not_found (id)');
  expect(server.look(({ sites }) => [...sites.all()])).toEqual([[blogUrl, before]]);
  expect(server.run(listBackups, {}).total_count).toBe(1);
});

test('a new install at its URL overwrites the site that lies there', () => {
  const server = hosting();
  server.run(detachInstall, { id: blogOn(server).id });
  blogOn(server);
  expect(server.look(({ sites }) => sites.size())).toBe(0);
});

test('a site that is out of reach can be detached', () => {
  const server = hosting();
  const { id } = blogOn(server);
  server.run(editUser, { id: 'jane', websites: [] });
  expect(server.refusal(detachInstall, { id })).toBeUndefined();
});

test('a stranger cannot detach', () => {
  const server = hosting();
  const { id } = blogOn(server);
  expect(server.refusal(detachInstall, { id, user: 'bob' })).toBe('invalid_argument_user (user)');
});
