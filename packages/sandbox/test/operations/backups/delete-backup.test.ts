import { expect, test } from 'vitest';
import { deleteBackup } from '../../../src/operations/backups/delete-backup.ts';
import { getBackup } from '../../../src/operations/backups/get-backup.ts';
import { backupInstall } from '../../../src/operations/installs/backup-install.ts';
import { deleteInstall } from '../../../src/operations/installs/delete-install.ts';
import { getInstall } from '../../../src/operations/installs/get-install.ts';
import { editUser } from '../../../src/operations/users/edit-user.ts';
import { blogOn } from '../../support/blog.ts';
import { type Hosting, hosting } from '../../support/hosting.ts';

/** The install `id2` with a local backup and one elsewhere. */
function withBackups(): readonly [server: Hosting, local: string, offsite: string] {
  const server = hosting();
  const { id } = blogOn(server);
  const ids = ['local', 'offsite'].map((bkloc) => server.run(backupInstall, { id, bkloc }).data?.id ?? '');
  return [server, ids[0] ?? '', ids[1] ?? ''];
}

test('the backup is gone, and the install has one backup less', () => {
  const [server, local, offsite] = withBackups();
  expect(server.run(deleteBackup, { id: local })).toEqual({});
  expect(server.refusal(getBackup, { id: local })).toBe('backup_not_found (id)');
  expect(server.refusal(getBackup, { id: offsite })).toBeUndefined();
  expect(server.run(getInstall, { id: 'id2' }).data?.cache_numbackups).toBe(1);
});

test('the backup of an install that was uninstalled can be deleted', () => {
  const [server, local] = withBackups();
  server.run(deleteInstall, { id: 'id2' });
  expect(server.refusal(deleteBackup, { id: local })).toBeUndefined();
});

test('an archive in the account needs the account, one elsewhere does not', () => {
  const [server, local, offsite] = withBackups();
  server.run(editUser, { id: 'jane', websites: [] });
  expect(server.refusal(deleteBackup, { id: local })).toBe('failed_website_vhost (null)');
  expect(server.refusal(deleteBackup, { id: offsite })).toBeUndefined();
});

test('a stranger cannot delete a backup', () => {
  const [server, local] = withBackups();
  expect(server.refusal(deleteBackup, { id: local, user: 'bob' })).toBe('invalid_argument_user (user)');
});
