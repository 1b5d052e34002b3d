import { expect, test } from 'vitest';
import { editBackup } from '../../../src/operations/backups/edit-backup.ts';
import { getBackup } from '../../../src/operations/backups/get-backup.ts';
import { backupInstall } from '../../../src/operations/installs/backup-install.ts';
import { blogOn } from '../../support/blog.ts';
import { hosting } from '../../support/hosting.ts';

test.each([
  [{ note: 'two' }, { backup_note: 'two' }],
  [{ note: '' }, {}],
  [{}, { backup_note: 'one' }],
  [{ backup_time: 1, filename: '/etc/passwd' }, { backup_note: 'one' }],
])('%j makes the backup one with %j, and nothing else changes', (asked, shown) => {
  const server = hosting();
  const { data } = server.run(backupInstall, { id: blogOn(server).id, note: 'one' });
  const { backup_note: _, ...before } = data ?? { id: '' };
  expect(server.run(editBackup, { ...asked, id: before.id }).data).toEqual({ ...before, ...shown });
  expect(server.run(getBackup, { id: before.id }).data).toEqual({ ...before, ...shown });
});

test.each([
  ['nothing', undefined, 'backup_not_found (id)'],
  ['id7', 'bob', 'invalid_argument_user (user)'],
  ['id7', 'nobody', 'user_not_found (user)'],
  ['id7', 'hosting', undefined],
])('of the backup %s on behalf of %j: %s', (id, user, refusal) => {
  const server = hosting();
  server.run(backupInstall, { id: blogOn(server).id });
  const params = { id, ...(user !== undefined && { user }) };
  expect(server.refusal(getBackup, params)).toBe(refusal);
  expect(server.refusal(editBackup, params)).toBe(refusal);
});
