import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ParametersOf } from '../../../src/operation/handler.ts';
import { installApplication } from '../../../src/operations/applications/install-application.ts';
import { listBackups } from '../../../src/operations/backups/list-backups.ts';
import { restoreBackup } from '../../../src/operations/backups/restore-backup.ts';
import { backupInstall } from '../../../src/operations/installs/backup-install.ts';
import { cloneInstall } from '../../../src/operations/installs/clone-install.ts';
import { deleteInstall } from '../../../src/operations/installs/delete-install.ts';
import { detachInstall } from '../../../src/operations/installs/detach-install.ts';
import { editInstall } from '../../../src/operations/installs/edit-install.ts';
import { listInstalls } from '../../../src/operations/installs/list-installs.ts';
import { syncInstall } from '../../../src/operations/installs/sync-install.ts';
import { updateInstall } from '../../../src/operations/installs/update-install.ts';
import { deletePlugin } from '../../../src/operations/plugins/delete-plugin.ts';
import { updatePlugin } from '../../../src/operations/plugins/update-plugin.ts';
import { updateTheme } from '../../../src/operations/themes/update-theme.ts';
import { blogOn, blogUrl } from '../../support/blog.ts';
import { type Hosting, hosting } from '../../support/hosting.ts';
import { runs } from '../../support/runs.ts';

/** Something that may become of an install. Whether it is refused does not matter. */
type Step = (server: Hosting, id: string) => unknown;

const text = fc.string({ maxLength: 12 });

const members = { title: text, sitetitle: text, login: text, passwd: text, db_prefix: text };

const editing = fc.record(members, { requiredKeys: [] }).map((asked) => editedWith(asked));

const others = fc.constantFrom<Step>(
  editedWith({ url: 'https://stage.example.com' }),
  editedWith({ url: 'https://www.example.com/b' }),
  editedWith({ url: blogUrl }),
  editedWith({ autobk: 'custom' }),
  editedWith({ autobk_schedule: 'daily30' }),
  (server, id) => server.refusal(updateInstall, { id, version: '6.8.2' }),
  (server, id) => server.refusal(updateInstall, { id, plugins: [], themes: [] }),
  (server, id) => server.refusal(updatePlugin, { id, slug: 'jetpack' }),
  (server, id) => server.refusal(updatePlugin, { id, slug: 'akismet', autoup: 'none' }),
  (server, id) => server.refusal(deletePlugin, { id, slug: 'akismet' }),
  (server, id) => server.refusal(updateTheme, { id, slug: 'astra', activated: true }),
  (server, id) => server.refusal(backupInstall, { id }),
  (server, id) => server.refusal(cloneInstall, { id, url: 'https://www.example.com/b', stage: 'true' }),
  (server, id) => server.refusal(syncInstall, { id }),
  (server, id) => server.refusal(deleteInstall, { id }),
  (server, id) => server.refusal(detachInstall, { id }),
  (server) => server.refusal(installApplication, { id: 'drupal', url: 'https://stage.example.com' }),
  (server) => server.refusal(installApplication, { id: 'drupal', url: blogUrl }),
  (server) => server.refusal(restoreBackup, { id: server.run(listBackups, {}).data.at(-1)?.id ?? '' }),
  (server) => server.wait(60),
);

const steps = fc.oneof(editing, { arbitrary: others, weight: 3 });

function editedWith(asked: Omit<ParametersOf<'editInstall'>, 'id'>): Step {
  return (server, id) => server.refusal(editInstall, { ...asked, id });
}

const histories = fc.array(steps, { maxLength: 8 });

/** All that there is to know of an install, but for what a restore changes: the time of the update, and measures. */
function knownOf(server: Hosting, id: string) {
  const document = server.look(({ installs }) => installs.get(id));
  if (document === undefined) return undefined;
  const { time_updated, cache_time, cache_numbackups, ...install } = document.install;
  return { ...document, install };
}

test('restoring a backup makes the install what it was, whatever became of it', () => {
  fc.assert(
    fc.property(histories, histories, (before, after) => {
      const server = hosting();
      const { id } = blogOn(server, { version: '6.8.1' });
      for (const step of before) step(server, id);
      const known = knownOf(server, id);
      fc.pre(known !== undefined);
      const { data } = server.run(backupInstall, { id });
      for (const step of after) step(server, id);
      const refusal = server.refusal(restoreBackup, { id: data?.id ?? '' });
      // Another install may have been put at its former URL meanwhile.
      if (refusal === undefined) expect(knownOf(server, id)).toEqual(known);
      else expect(refusal).toBe('invalid_argument_url (url)');
    }),
    runs,
  );
}, 300_000);

test('no step but deleting a backup makes a backup go away or another one', () => {
  fc.assert(
    fc.property(histories, (history) => {
      const server = hosting();
      const { id } = blogOn(server, { version: '6.8.1' });
      server.run(backupInstall, { id });
      const [before] = server.run(listBackups, {}).data;
      for (const step of history) step(server, id);
      expect(server.run(listBackups, {}).data[0]).toEqual(before);
    }),
    runs,
  );
}, 300_000);

test('no two installs are ever at the same place', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(steps, fc.nat(2)), { maxLength: 20 }), (history) => {
      const server = hosting();
      server.run(backupInstall, { id: blogOn(server, { version: '6.8.1' }).id });
      for (const [step, at] of history) step(server, server.run(listInstalls, {}).data.at(at)?.id ?? '');
      const paths = server.run(listInstalls, {}).data.map(({ path }) => path);
      expect(new Set(paths).size).toBe(paths.length);
    }),
    runs,
  );
}, 300_000);
