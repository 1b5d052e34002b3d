import { expect, test } from 'vitest';
import type { ParametersOf } from '../../../src/operation/handler.ts';
import { backupInstall } from '../../../src/operations/installs/backup-install.ts';
import { cloneInstall } from '../../../src/operations/installs/clone-install.ts';
import { getInstall } from '../../../src/operations/installs/get-install.ts';
import { blogOn } from '../../support/blog.ts';
import { begin, hosting } from '../../support/hosting.ts';

const url = 'https://stage.example.com/blog';

test('the copy is the original with an id, an address, a database and a history of its own', () => {
  const server = hosting();
  const { id } = blogOn(server, { sitetitle: 'Garden' });
  server.run(backupInstall, { id });
  const original = server.run(getInstall, { id }).data;
  server.wait(60);
  const { data } = server.run(cloneInstall, { id, url });
  expect(data).toEqual({
    ...original,
    id: 'id9',
    url: 'https://stage.example.com/blog',
    url_domain: 'stage.example.com',
    path: '/home/jane/stage/blog',
    link_admin: 'https://stage.example.com/blog/wp-admin',
    db_name: 'jane_id9',
    db_user: 'jane_id9',
    db_pass: 'id10',
    time_created: begin + 60,
    time_updated: begin + 60,
    cache_numbackups: 0,
  });
  expect(server.run(getInstall, { id }).data).toEqual(original);
});

test.each<[asked: Partial<ParametersOf<'cloneInstall'>>, shown: object]>([
  [
    { db_host: 'h', db_name: 'n', db_user: 'u', db_pass: 'p' },
    { db_host: 'h', db_name: 'n', db_user: 'u', db_pass: 'p' },
  ],
  [{ db_prefix: 'x_' }, { db_prefix: 'x_', tables: ['x_comments', 'x_options', 'x_posts', 'x_users'] }],
  [{ url: 'https://bob.example.org' }, { owner: 'bob', path: 'sftp://bob:hush@192.0.2.10/home/bob/www' }],
  [{ url: 'https://bob.example.org', user: 'bob', source_user: 'hosting' }, { owner: 'bob' }],
])('a copy with %j is %j', (asked, shown) => {
  const server = hosting();
  const { id } = blogOn(server);
  expect(server.run(cloneInstall, { id, url, ...asked }).data).toMatchObject(shown);
});

test.each<[stage: 'true' | undefined, stageOf: string | null]>([
  ['true', 'id2'],
  [undefined, null],
])('with the stage %j the copy is a stage of %j', (stage, stageOf) => {
  const server = hosting();
  const { id } = blogOn(server);
  const { data } = server.run(cloneInstall, { id, url, ...(stage && { stage }) });
  expect(server.look(({ installs }) => installs.get(data?.id ?? '')?.stageOf)).toBe(stageOf);
});

test.each<[asked: Partial<ParametersOf<'cloneInstall'>>, refusal: string]>([
  [{ id: 'nothing' }, 'install_not_found (id)'],
  [{ url: 'https://www.example.com/blog' }, 'invalid_argument_url (url)'],
  [{ user: 'bob' }, 'invalid_argument_url (url)'],
  [{ user: 'nobody' }, 'user_not_found (user)'],
  [{ source_user: 'bob' }, 'invalid_argument_user (source_user)'],
  [{ source_user: 'nobody' }, 'user_not_found (source_user)'],
  [{ url: 'https://host.example.net' }, 'failed_filesystem_host (null)'],
])('%j is refused with %s', (asked, refusal) => {
  const server = hosting();
  const { id } = blogOn(server);
  expect(server.refusal(cloneInstall, { id, url, ...asked })).toBe(refusal);
});
