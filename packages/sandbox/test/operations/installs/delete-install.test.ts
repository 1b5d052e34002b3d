import { expect, test } from 'vitest';
import { importApplication } from '../../../src/operations/applications/import-application.ts';
import { listBackups } from '../../../src/operations/backups/list-backups.ts';
import { backupInstall } from '../../../src/operations/installs/backup-install.ts';
import { deleteInstall } from '../../../src/operations/installs/delete-install.ts';
import { listInstalls } from '../../../src/operations/installs/list-installs.ts';
import { editUser } from '../../../src/operations/users/edit-user.ts';
import { blogOn, blogUrl } from '../../support/blog.ts';
import { begin, hosting } from '../../support/hosting.ts';

test('an install that was uninstalled is gone, its site is gone, and its backups are there', () => {
  const server = hosting();
  const { id } = blogOn(server);
  server.run(backupInstall, { id });
  expect(server.run(deleteInstall, { id, user: 'hosting' })).toEqual({});
  expect(server.run(listInstalls, {}).total_count).toBe(0);
  expect(server.run(listBackups, {}).data).toMatchObject([{ backup_install: id }]);
  expect(server.refusal(importApplication, { id: 'wordpress', url: blogUrl })).toBe(
    'invalid_argument_url (url)',
  );
  expect(server.look(({ logs }) => [...logs.all()].at(-1)?.[1])).toEqual({
    id: 'id9',
    time: begin,
    cmd: 'installs/uninstall',
    severity: 'info',
    user: 'hosting',
    install: id,
    title: 'My blog',
    url: blogUrl,
    message: 'The application was uninstalled.',
  });
});

test('its URL is free again', () => {
  const server = hosting();
  server.run(deleteInstall, { id: blogOn(server).id });
  expect(blogOn(server).url).toBe(blogUrl);
});

test.each([
  ['nothing', undefined, 'install_not_found (id)'],
  ['id2', 'bob', 'invalid_argument_user (user)'],
])('uninstalling %s on behalf of %j is refused with %s', (id, user, refusal) => {
  const server = hosting();
  blogOn(server);
  expect(server.refusal(deleteInstall, { id, ...(user !== undefined && { user }) })).toBe(refusal);
});

test('a site that is out of reach cannot be uninstalled', () => {
  const server = hosting();
  const { id } = blogOn(server);
  server.run(editUser, {
    id: 'jane',
    websites: [{ path: '/home/full', vhosts: { 'https://www.example.com': 'www' } }],
  });
  expect(server.refusal(deleteInstall, { id })).toBe('failed_filesystem_quota (null)');
  server.run(editUser, { id: 'jane', websites: [] });
  expect(server.refusal(deleteInstall, { id })).toBe('failed_website_vhost (null)');
});
