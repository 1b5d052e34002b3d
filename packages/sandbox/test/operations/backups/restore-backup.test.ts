import { expect, test } from 'vitest';
import type { ParametersOf } from '../../../src/operation/handler.ts';
import { importApplication } from '../../../src/operations/applications/import-application.ts';
import { restoreBackup } from '../../../src/operations/backups/restore-backup.ts';
import { backupInstall } from '../../../src/operations/installs/backup-install.ts';
import { deleteInstall } from '../../../src/operations/installs/delete-install.ts';
import { detachInstall } from '../../../src/operations/installs/detach-install.ts';
import { editInstall } from '../../../src/operations/installs/edit-install.ts';
import { getInstall } from '../../../src/operations/installs/get-install.ts';
import { updateInstall } from '../../../src/operations/installs/update-install.ts';
import { deletePlugin } from '../../../src/operations/plugins/delete-plugin.ts';
import { editUser } from '../../../src/operations/users/edit-user.ts';
import { blogOn, blogUrl } from '../../support/blog.ts';
import { begin, type Hosting, hosting } from '../../support/hosting.ts';

/** The install `id2` with a backup. */
function withBackup(): readonly [server: Hosting, backup: string] {
  const server = hosting();
  const { id } = blogOn(server, { sitetitle: 'Garden' });
  const { data } = server.run(backupInstall, { id });
  server.wait(60);
  return [server, data?.id ?? ''];
}

test.each<[what: string, change: (server: Hosting) => unknown]>([
  ['nothing', () => undefined],
  [
    'edited',
    (server) => server.run(editInstall, { id: 'id2', title: 'T', login: 'root', autobk_schedule: 'daily30' }),
  ],
  ['updated', (server) => server.run(updateInstall, { id: 'id2' })],
  ['moved', (server) => server.run(editInstall, { id: 'id2', url: 'https://stage.example.com' })],
  ['robbed of a plugin', (server) => server.run(deletePlugin, { id: 'id2', slug: 'akismet' })],
  ['detached', (server) => server.run(detachInstall, { id: 'id2' })],
  ['uninstalled', (server) => server.run(deleteInstall, { id: 'id2' })],
])('an install that was %s is as it was', (_, change) => {
  const [server, backup] = withBackup();
  const before = server.look(({ installs }) => installs.get('id2'));
  change(server);
  const { data } = server.run(restoreBackup, { id: backup });
  expect(data).toEqual({
    ...before?.install,
    time_updated: begin + 60,
    cache_time: begin + 60,
    suspended: false,
    cache_numbackups: 1,
  });
  expect(server.run(getInstall, { id: 'id2' }).data).toEqual(data);
  expect(server.look(({ installs }) => installs.get('id2')?.content)).toBe(before?.content);
  expect(server.look(({ sites }) => sites.size())).toBe(0);
});

test('a database that is named takes the place of the former one', () => {
  const [server, id] = withBackup();
  const database = { db_host: 'h', db_name: 'n', db_user: 'u', db_pass: 'p', db_prefix: 'x_' };
  const tables = ['x_comments', 'x_options', 'x_posts', 'x_users'];
  expect(server.run(restoreBackup, { id, ...database }).data).toMatchObject({ ...database, tables });
});

test.each<[what: string, take: (server: Hosting) => unknown]>([
  ['a new install', (server) => blogOn(server)],
  [
    'the site itself, imported under another id',
    (server) => {
      blogOn(server);
      const id = server.look(({ installs }) => [...installs.all()].at(-1)?.[0] ?? '');
      server.run(detachInstall, { id });
      server.run(importApplication, { id: 'wordpress', url: blogUrl });
    },
  ],
])('it does not overwrite %s', (_, take) => {
  const [server, id] = withBackup();
  server.run(deleteInstall, { id: 'id2' });
  take(server);
  expect(server.refusal(restoreBackup, { id })).toBe('invalid_argument_url (url)');
});

test.each<[asked: Partial<ParametersOf<'restoreBackup'>>, refusal: string]>([
  [{ id: 'nothing' }, 'backup_not_found (id)'],
  [{ user: 'bob' }, 'invalid_argument_user (user)'],
  [{ user: 'nobody' }, 'user_not_found (user)'],
])('%j is refused with %s', (asked, refusal) => {
  const [server, id] = withBackup();
  expect(server.refusal(restoreBackup, { id, ...asked })).toBe(refusal);
});

test('the domain of the install has to be there', () => {
  const [server, id] = withBackup();
  server.run(editUser, { id: 'jane', websites: [] });
  expect(server.refusal(restoreBackup, { id })).toBe('failed_website_vhost (null)');
});
