import { expect, test } from 'vitest';
import { importApplication } from '../../src/operations/applications/import-application.ts';
import { installApplication } from '../../src/operations/applications/install-application.ts';
import { importBackup } from '../../src/operations/backups/import-backup.ts';
import { listBackups } from '../../src/operations/backups/list-backups.ts';
import { restoreBackup } from '../../src/operations/backups/restore-backup.ts';
import { backupInstall } from '../../src/operations/installs/backup-install.ts';
import { cloneInstall } from '../../src/operations/installs/clone-install.ts';
import { deleteInstall } from '../../src/operations/installs/delete-install.ts';
import { editInstall } from '../../src/operations/installs/edit-install.ts';
import { getInstall } from '../../src/operations/installs/get-install.ts';
import { listInstalls } from '../../src/operations/installs/list-installs.ts';
import { syncInstall } from '../../src/operations/installs/sync-install.ts';
import { updateInstall } from '../../src/operations/installs/update-install.ts';
import { updatePlugin } from '../../src/operations/plugins/update-plugin.ts';
import { createTemplate } from '../../src/operations/templates/create-template.ts';
import { listTemplates } from '../../src/operations/templates/list-templates.ts';
import { createUser } from '../../src/operations/users/create-user.ts';
import { deleteUser } from '../../src/operations/users/delete-user.ts';
import { blogOn, blogUrl } from '../support/blog.ts';
import { type Hosting, hosting } from '../support/hosting.ts';

const idsOf = (server: Hosting) => server.run(listInstalls, {}).data.map(({ id }) => id);

test('a site that is lost comes back from its backup', () => {
  const server = hosting();
  const { id } = blogOn(server);
  server.run(editInstall, { id, title: 'Garden', autobk_schedule: 'weeklymonthly' });
  const before = server.run(getInstall, { id }).data;
  server.run(backupInstall, { id, note: 'Before the storm' });
  server.run(deleteInstall, { id });
  expect(idsOf(server)).toEqual([]);
  const [backup] = server.run(listBackups, { q: 'storm' }).data;
  const { data } = server.run(restoreBackup, { id: backup?.id ?? '' });
  expect(data).toEqual({ ...before, cache_numbackups: 1 });
  expect(idsOf(server)).toEqual([id]);
});

test('what was tried on a stage goes live', () => {
  const server = hosting();
  const live = blogOn(server, { sitetitle: 'Garden' });
  const { data } = server.run(cloneInstall, { id: live.id, url: 'https://stage.example.com', stage: 'true' });
  const stage = data?.id ?? '';
  server.run(updateInstall, { id: stage, plugins: [] });
  server.run(updatePlugin, { id: stage, slug: 'woocommerce' });
  expect(server.run(getInstall, { id: live.id }).data).toEqual(live);
  expect(server.run(syncInstall, { id: live.id }).data).toMatchObject({
    id: live.id,
    url: blogUrl,
    title: 'Garden',
    version: '6.8.3',
    plugins: [{ id: 'akismet' }, { id: 'hello-dolly' }, { id: 'woocommerce' }],
  });
  expect(idsOf(server)).toEqual([live.id, stage]);
});

test('a user that is deleted leaves sites and archives, which can be taken up again, and nothing else', () => {
  const server = hosting();
  const { id } = blogOn(server, { sitetitle: 'Garden' });
  server.run(backupInstall, { id });
  server.run(createTemplate, { id, name: 'Own', scope: 'user' });
  const bobs = blogOn(server, { url: 'https://bob.example.org' });
  server.run(deleteUser, { id: 'jane' });
  expect(idsOf(server)).toEqual([bobs.id]);
  expect(server.run(listBackups, {}).data).toEqual([]);
  expect(server.run(listTemplates, {}).data).toEqual([]);
  expect(server.refusal(importApplication, { id: 'wordpress', url: blogUrl })).toBe(
    'invalid_argument_url (url)',
  );

  const websites = [{ path: '/home/jane2', vhosts: { 'https://www.example.com': 'public_html' } }];
  server.run(createUser, { id: 'jane', websites });
  expect(server.run(importApplication, { id: 'wordpress', url: blogUrl }).data).toMatchObject({
    owner: 'jane',
    title: 'Garden',
    path: '/home/jane2/public_html/blog',
  });
  server.run(importBackup, {});
  expect(server.run(listBackups, { user: 'jane' }).data).toMatchObject([{ backup_install: id }]);
});

test('a template outlives the install it was made of', () => {
  const server = hosting();
  const { id } = blogOn(server);
  server.run(updatePlugin, { id, slug: 'jetpack' });
  const content = server.run(createTemplate, { id, name: 'Starter' }).data?.id ?? '';
  server.run(deleteInstall, { id });
  const { data } = server.run(installApplication, { id: 'wordpress', url: blogUrl, content });
  expect(data).toMatchObject({ plugins: [{ id: 'akismet' }, { id: 'hello-dolly' }, { id: 'jetpack' }] });
});
