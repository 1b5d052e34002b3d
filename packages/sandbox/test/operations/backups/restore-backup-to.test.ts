import { expect, test } from 'vitest';
import type { ParametersOf } from '../../../src/operation/handler.ts';
import { restoreBackupTo } from '../../../src/operations/backups/restore-backup-to.ts';
import { backupInstall } from '../../../src/operations/installs/backup-install.ts';
import { cloneInstall } from '../../../src/operations/installs/clone-install.ts';
import { deleteInstall } from '../../../src/operations/installs/delete-install.ts';
import { editInstall } from '../../../src/operations/installs/edit-install.ts';
import { getInstall } from '../../../src/operations/installs/get-install.ts';
import { blogOn } from '../../support/blog.ts';
import { begin, type Hosting, hosting } from '../../support/hosting.ts';

const url = 'https://stage.example.com/copy';

/** The install `id2`, which was edited after the backup. */
function withBackup(): readonly [server: Hosting, backup: string] {
  const server = hosting();
  const { id } = blogOn(server, { sitetitle: 'Garden' });
  const { data } = server.run(backupInstall, { id, bkloc: 'offsite' });
  server.run(editInstall, { id, title: 'T' });
  server.wait(60);
  return [server, data?.id ?? ''];
}

test('the copy is as the backup was, elsewhere, and the install stays as it is', () => {
  const [server, id] = withBackup();
  const before = server.run(getInstall, { id: 'id2' }).data;
  const { data } = server.run(restoreBackupTo, { id, url });
  expect(data).toMatchObject({
    id: 'id10',
    owner: 'jane',
    title: 'Garden',
    version: '6.8.2',
    url: 'https://stage.example.com/copy',
    path: '/home/jane/stage/copy',
    db_name: 'jane_id10',
    time_created: begin + 60,
    cache_numbackups: 0,
  });
  expect(server.run(getInstall, { id: 'id2' }).data).toEqual(before);
  expect(server.look(({ logs }) => [...logs.all()].at(-1)?.[1])).toMatchObject({
    cmd: 'backups/restoreto',
    install: 'id10',
    source_title: 'Garden',
    source_url: 'https://www.example.com/blog',
    backup_location: 'sftp://backup.example.net/archives',
  });
});

test('the copy of a stage stands on its own', () => {
  const [server] = withBackup();
  const stage = server.run(cloneInstall, { id: 'id2', url, stage: 'true' }).data?.id ?? '';
  const id = server.run(backupInstall, { id: stage }).data?.id ?? '';
  const { data } = server.run(restoreBackupTo, { id, url: 'https://bob.example.org' });
  expect(server.look(({ installs }) => installs.get(data?.id ?? '')?.stageOf)).toBe(null);
});

test('it does not need the install, and may be for another user', () => {
  const [server, id] = withBackup();
  server.run(deleteInstall, { id: 'id2' });
  const { data } = server.run(restoreBackupTo, {
    id,
    url: 'https://bob.example.org',
    user: 'bob',
    source_user: 'jane',
  });
  expect(data?.owner).toBe('bob');
});

test.each<[asked: Partial<ParametersOf<'restoreBackupTo'>>, refusal: string]>([
  [{ id: 'nothing' }, 'backup_not_found (id)'],
  [{ url: 'https://www.example.com/blog' }, 'invalid_argument_url (url)'],
  [{ user: 'bob' }, 'invalid_argument_url (url)'],
  [{ user: 'nobody' }, 'user_not_found (user)'],
  [{ source_user: 'bob' }, 'invalid_argument_user (source_user)'],
  [{ url: 'https://permission.example.net' }, 'failed_filesystem_permission (null)'],
])('%j is refused with %s', (asked, refusal) => {
  const [server, id] = withBackup();
  expect(server.refusal(restoreBackupTo, { id, url, ...asked })).toBe(refusal);
});
