import { expect, test } from 'vitest';
import type { ParametersOf } from '../../../src/operation/handler.ts';
import { backupInstall } from '../../../src/operations/installs/backup-install.ts';
import { editInstall } from '../../../src/operations/installs/edit-install.ts';
import { getInstall } from '../../../src/operations/installs/get-install.ts';
import { blogOn } from '../../support/blog.ts';
import { begin, hosting } from '../../support/hosting.ts';

type Asked = Omit<ParametersOf<'backupInstall'>, 'id'>;

test('a backup has the facts of the archive beside those of the install', () => {
  const server = hosting();
  const blog = blogOn(server, { sitetitle: 'My blog' });
  server.wait(60);
  const { data } = server.run(backupInstall, { id: blog.id, note: 'Before the redesign' });
  const { suspended: _, ...facts } = blog;
  expect(data).toEqual({
    ...facts,
    id: 'id7',
    backup_filename: 'wordpress_example-com_My-blog_2025-10-09_08-54-20.tar.gz',
    backup_install: 'id2',
    backup_location: 'local',
    backup_note: 'Before the redesign',
    backup_time: begin + 60,
  });
});

test('the install counts its backups, and not those of others', () => {
  const server = hosting();
  const { id } = blogOn(server);
  server.run(backupInstall, { id: blogOn(server, { url: 'https://bob.example.org' }).id });
  server.wait(60);
  for (const note of ['one', 'two']) server.run(backupInstall, { id, note });
  expect(server.run(getInstall, { id }).data).toMatchObject({ cache_numbackups: 2, cache_time: begin + 60 });
});

test.each<[asked: Asked, location: string, logged: string]>([
  [{}, 'local', 'local'],
  [{ bkloc: 'local' }, 'local', 'local'],
  [
    { bkloc: 'offsite' },
    'sftp://backup:hush@backup.example.net/archives',
    'sftp://backup.example.net/archives',
  ],
  [{ bkloc: 's3://key:hu/sh@h@bucket' }, 's3://key:hu/sh@h@bucket', 's3://bucket'],
])('with %j it lies in %s, of which the log says %s', (asked, location, logged) => {
  const server = hosting();
  const { id } = blogOn(server);
  expect(server.run(backupInstall, { id, ...asked }).data?.backup_location).toBe(location);
  const entries = server.look(({ logs }) => [...logs.all()].map(([, entry]) => entry));
  expect(entries.at(-1)).toMatchObject({ cmd: 'installs/backup', install: id, backup_location: logged });
});

test('the location of the install is where its backups go', () => {
  const server = hosting();
  const { id } = blogOn(server, { bkloc: 'offsite' });
  expect(server.run(backupInstall, { id }).data?.backup_location).toMatch(/^sftp:/);
});

test.each([
  ['../../etc/passwd', 'wordpress_example-com_etc-passwd_2025-10-09_08-53-20.tar.gz'],
  ['<b>Ünï</b> \u0000', 'wordpress_example-com_b-n-b_2025-10-09_08-53-20.tar.gz'],
  ['', 'wordpress_example-com__2025-10-09_08-53-20.tar.gz'],
])('the title %j becomes part of the file name %s', (title, filename) => {
  const server = hosting();
  const { id } = blogOn(server);
  server.run(editInstall, { id, title });
  expect(server.run(backupInstall, { id }).data?.backup_filename).toBe(filename);
});

test('two archives of the same second have names of their own', () => {
  const server = hosting();
  const { id } = blogOn(server);
  const filenames = [1, 2, 3].map(() => server.run(backupInstall, { id }).data?.backup_filename);
  expect(filenames).toEqual([
    'wordpress_example-com_My-blog_2025-10-09_08-53-20.tar.gz',
    'wordpress_example-com_My-blog_2025-10-09_08-53-20_2.tar.gz',
    'wordpress_example-com_My-blog_2025-10-09_08-53-20_3.tar.gz',
  ]);
});

test.each<[asked: Asked, refusal: string]>([
  [{ bkloc: 'nowhere' }, 'invalid_argument_bkloc (bkloc)'],
  [{ bkloc: 'closed' }, 'invalid_argument_bkloc (bkloc)'],
  [{ user: 'bob' }, 'invalid_argument_user (user)'],
])('%j is refused with %s', (asked, refusal) => {
  const server = hosting();
  const { id } = blogOn(server);
  expect(server.refusal(backupInstall, { id, ...asked })).toBe(refusal);
});
