import { expect, test } from 'vitest';
import type { ParametersOf } from '../../../src/operation/handler.ts';
import { listBackups } from '../../../src/operations/backups/list-backups.ts';
import { backupInstall } from '../../../src/operations/installs/backup-install.ts';
import { blogOn } from '../../support/blog.ts';
import { type Hosting, hosting } from '../../support/hosting.ts';

/** Two backups of an install of `jane`, one of an install of `bob`. */
function withBackups(): Hosting {
  const server = hosting();
  const { id } = blogOn(server, { sitetitle: 'Garden' });
  const bobs = blogOn(server, { url: 'https://bob.example.org', sitetitle: 'Figures' });
  server.run(backupInstall, { id, note: 'one' });
  server.run(backupInstall, { id: bobs.id, note: 'two', bkloc: 'offsite' });
  server.run(backupInstall, { id, note: 'three' });
  return server;
}

test.each<[asked: ParametersOf<'listBackups'>, notes: readonly string[], total: number]>([
  [{}, ['one', 'two', 'three'], 3],
  [{ q: 'GARDEN' }, ['one', 'three'], 2],
  [{ q: 'TWO' }, ['two'], 1],
  [{ q: 'bob-example-org_Figures' }, ['two'], 1],
  [{ q: 'hush' }, [], 0],
  [{ user: 'hosting' }, ['one', 'three'], 2],
  [{ user: 'bob' }, ['two'], 1],
  [{ user: 'admin' }, ['one', 'two', 'three'], 3],
  [{ offset: 1, limit: 1 }, ['two'], 3],
])('with %j it lists %j of %i', (asked, notes, total) => {
  const { data, total_count } = withBackups().run(listBackups, asked);
  expect(data.map(({ backup_note }) => backup_note)).toEqual(notes);
  expect(total_count).toBe(total);
});

test('a user that is not there is refused', () => {
  expect(hosting().refusal(listBackups, { user: 'nobody' })).toBe('user_not_found (user)');
});
