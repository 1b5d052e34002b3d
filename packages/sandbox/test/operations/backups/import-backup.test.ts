import { expect, test } from 'vitest';
import type { ParametersOf } from '../../../src/operation/handler.ts';
import { importBackup } from '../../../src/operations/backups/import-backup.ts';
import { listBackups } from '../../../src/operations/backups/list-backups.ts';
import { restoreBackup } from '../../../src/operations/backups/restore-backup.ts';
import { backupInstall } from '../../../src/operations/installs/backup-install.ts';
import { getInstall } from '../../../src/operations/installs/get-install.ts';
import { createUser } from '../../../src/operations/users/create-user.ts';
import { deleteUser } from '../../../src/operations/users/delete-user.ts';
import { blogOn } from '../../support/blog.ts';
import { type Hosting, hosting } from '../../support/hosting.ts';

const first = 'wordpress_example-com_My-blog_2025-10-09_08-53-20.tar.gz';
const second = 'wordpress_example-com_My-blog_2025-10-09_08-53-20_2.tar.gz';

/** Archives of the user `jane`, who was deleted and came back: two in the account and one elsewhere. */
function withArchives(): Hosting {
  const server = hosting();
  const { id } = blogOn(server);
  for (const [note, bkloc] of [
    ['one', 'local'],
    ['two', 'local'],
    ['three', 'offsite'],
  ] as const)
    server.run(backupInstall, { id, note, bkloc });
  server.run(deleteUser, { id: 'jane' });
  const websites = [{ path: '/home/jane', vhosts: { 'https://www.example.com': 'public_html' } }];
  server.run(createUser, { id: 'jane', websites });
  return server;
}

test.each<[asked: ParametersOf<'importBackup'>, note: string]>([
  [{}, 'one'],
  [{ bkloc: 'local' }, 'one'],
  [{ bkloc: 'local', filename: second }, 'two'],
  [{ bkloc: 'offsite' }, 'three'],
  [{ bkloc: 'sftp://backup:hush@backup.example.net/archives', filename: first, user: 'jane' }, 'three'],
])('%j imports the archive with the note %s, which can be restored', (asked, note) => {
  const server = withArchives();
  expect(server.run(importBackup, asked)).toEqual({});
  const { data } = server.run(listBackups, {});
  expect(data).toMatchObject([{ backup_note: note, backup_install: 'id2' }]);
  expect(server.run(restoreBackup, { id: data[0]?.id ?? '' }).data).toMatchObject({
    id: 'id2',
    cache_numbackups: 1,
  });
  expect(server.look(({ archives }) => archives.size())).toBe(2);
});

test.each<[asked: ParametersOf<'importBackup'>, refusal: string]>([
  [{ bkloc: 'nowhere' }, 'invalid_argument_bkloc (bkloc)'],
  [{ bkloc: 'file:///archives' }, 'backup_not_found (bkloc)'],
  [{ filename: '../../etc/passwd' }, 'backup_not_found (filename)'],
  [{ user: 'bob' }, 'invalid_argument_user (user)'],
  [{ user: 'nobody' }, 'user_not_found (user)'],
])('%j is refused with %s', (asked, refusal) => {
  expect(withArchives().refusal(importBackup, asked)).toBe(refusal);
});

test('an install that is there has one backup more', () => {
  const server = withArchives();
  server.run(importBackup, {});
  const [backup] = server.run(listBackups, {}).data;
  server.run(restoreBackup, { id: backup?.id ?? '' });
  server.run(importBackup, {});
  expect(server.run(getInstall, { id: 'id2' }).data?.cache_numbackups).toBe(2);
});

test('a new backup does not have the file name of an archive that lies there', () => {
  const server = withArchives();
  const { data } = server.run(backupInstall, { id: blogOn(server).id });
  expect(data?.backup_filename).toMatch(/_3\.tar\.gz$/);
});

test('an archive in an account that is gone is out of reach', () => {
  const server = withArchives();
  server.run(deleteUser, { id: 'jane' });
  expect(server.refusal(importBackup, {})).toBe('failed_website_vhost (null)');
  expect(server.refusal(importBackup, { bkloc: 'offsite' })).toBeUndefined();
});
