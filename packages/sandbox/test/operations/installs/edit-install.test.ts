import type { Install } from '@installatron-openapi/types';
import { expect, test } from 'vitest';
import type { ParametersOf } from '../../../src/operation/handler.ts';
import { editInstall } from '../../../src/operations/installs/edit-install.ts';
import { getInstall } from '../../../src/operations/installs/get-install.ts';
import { editUser } from '../../../src/operations/users/edit-user.ts';
import { blogOn } from '../../support/blog.ts';
import { hosting } from '../../support/hosting.ts';

type Asked = Omit<ParametersOf<'editInstall'>, 'id'>;

test.each<[asked: Asked, shown: Partial<Install>]>([
  [{}, {}],
  [{ title: 'Garden' }, { title: 'Garden' }],
  [{ title: '' }, { title: '' }],
  [{ autoup: 'none' }, { autoup: 'none' }],
  [{ autoup: 'minor' }, { autoup: 'custom' }],
  [{ autoup: 'custom' }, { autoup: 'custom' }],
  [{ autoup: 'all' }, { autoup: 'all' }],
  [{ autoup_plugins: 'custom' }, { autoup_plugins: 'custom' }],
  [{ autoup_themes: 'none' }, { autoup_themes: 'none' }],
  [{ autoup_backup: 'none' }, { autoup_backup: 'none' }],
  [{ notification: [] }, { notification: [] }],
  [{ notification: ['update'] }, { notification: ['update'] }],
  [
    { autobk: 'custom', autobk_daily: 2 },
    { autobk: 'custom', autobk_daily: 2 },
  ],
  [
    { autobk_weekly: 0, autobk_monthly: 3 },
    { autobk_weekly: 0, autobk_monthly: 3 },
  ],
  [
    { autobk: 'schedule', autobk_schedule: 'daily30' },
    { autobk: 'schedule', autobk_schedule: 'daily30' },
  ],
  [{ autobk_schedule: 'daily30' }, { autobk: 'schedule', autobk_schedule: 'daily30' }],
  [{ autobk: 'none', autobk_schedule: '' }, { autobk: 'none' }],
  [{ bkloc: 'offsite' }, { bkloc: 'offsite' }],
  [{ db_host: 'db.example.com' }, { db_host: 'db.example.com' }],
  [
    { db_name: 'n', db_user: 'u', db_pass: 'p' },
    { db_name: 'n', db_user: 'u', db_pass: 'p' },
  ],
  [{ db_prefix: 'x_' }, { db_prefix: 'x_', tables: ['x_comments', 'x_options', 'x_posts', 'x_users'] }],
  [
    { db_prefix: 'x_', tables: ['posts'] },
    { db_prefix: 'x_', tables: ['posts'] },
  ],
  [{ files: ['index.php'] }, { files: ['index.php'] }],
  [{ exclude_files: ['wp-content/cache'] }, { exclude_files: ['wp-content/cache'] }],
  [{ language: 'nl' }, { language: 'nl' }],
  [{ login: 'root' }, { login: 'root' }],
  [{ email: 'web@example.com' }, { email: 'web@example.com' }],
  [{ sitetitle: 'Garden' }, { sitetitle: 'Garden' }],
  [{ sitetagline: 'Notes' }, { sitetagline: 'Notes' }],
  [{ twofactor: false }, { twofactor: false }],
  [{ limitloginattempts: 0 }, { limitloginattempts: 0 }],
  [{ id: 'other', owner: 'bob', version: '1.0', colour: 'red' }, {}],
  [{ url: 'https://www.example.com/blog' }, {}],
  [
    { url: 'https://stage.example.com/b' },
    {
      url: 'https://stage.example.com/b',
      url_domain: 'stage.example.com',
      path: '/home/jane/stage/b',
      link_admin: 'https://stage.example.com/b/wp-admin',
    },
  ],
])('%j changes %j and nothing else', (asked, shown) => {
  const server = hosting();
  const before = blogOn(server, { login: 'jane' });
  const { data } = server.run(editInstall, { ...asked, id: before.id });
  expect(data).toEqual({ ...before, ...shown });
  expect(server.run(getInstall, { id: before.id }).data).toEqual(data);
});

test.each<[autobk: 'none' | 'custom']>([['none'], ['custom']])(
  'an install whose backups are set to %s follows no schedule any more',
  (autobk) => {
    const server = hosting();
    const { id } = blogOn(server);
    server.run(editInstall, { id, autobk_schedule: 'daily30' });
    expect(server.run(editInstall, { id, title: 'T' }).data).toHaveProperty('autobk_schedule', 'daily30');
    expect(server.run(editInstall, { id, autobk }).data).not.toHaveProperty('autobk_schedule');
  },
);

test.each<[asked: Asked, refusal: string]>([
  [{ user: 'bob' }, 'invalid_argument_user (user)'],
  [{ user: 'nobody' }, 'user_not_found (user)'],
  [{ autobk: 'schedule' }, 'empty_argument_autobk_schedule (autobk_schedule)'],
  [{ autobk_schedule: 'hourly' }, 'invalid_argument_autobk_schedule (autobk_schedule)'],
  [{ autobk_schedule: 'paused' }, 'invalid_argument_autobk_schedule (autobk_schedule)'],
  [{ autobk_schedule: '__proto__' }, 'invalid_argument_autobk_schedule (autobk_schedule)'],
  [{ autobk: 'none', autobk_schedule: 'daily30' }, 'invalid_argument_autobk_schedule (autobk_schedule)'],
  [{ autobk_daily: -1 }, 'invalid_argument_autobk_daily (autobk_daily)'],
  [{ bkloc: '' }, 'invalid_argument_bkloc (bkloc)'],
  [{ bkloc: 'closed' }, 'invalid_argument_bkloc (bkloc)'],
  [{ language: 'tlh' }, 'invalid_argument_language (language)'],
  [{ url: 'blog' }, 'invalid_argument_url (url)'],
  [{ url: 'https://bob.example.org' }, 'invalid_argument_url (url)'],
  [{ url: 'https://www.example.com/taken' }, 'invalid_argument_url (url)'],
])('%j is refused with %s', (asked, refusal) => {
  const server = hosting();
  const { id } = blogOn(server);
  blogOn(server, { url: 'https://www.example.com/taken' });
  expect(server.refusal(editInstall, { ...asked, id })).toBe(refusal);
});

test('an install whose domain has gone can be edited only by giving it another one', () => {
  const server = hosting();
  const { id } = blogOn(server);
  server.run(editUser, {
    id: 'jane',
    websites: [{ path: '/home/jane', vhosts: { 'https://jane.example.net': 'www' } }],
  });
  expect(server.refusal(editInstall, { id, title: 'T' })).toBe('failed_website_vhost (null)');
  expect(server.run(editInstall, { id, url: 'https://jane.example.net' }).data?.path).toBe('/home/jane/www');
});

test.each<[asked: Asked, isOther: boolean]>([
  [{ title: 'T', autoup: 'none' }, false],
  [{ sitetitle: 'T' }, true],
  [{ passwd: 'hush' }, true],
  [{ url: 'https://stage.example.com' }, true],
])('after %j the content of the site is another one: %j', (asked, isOther) => {
  const server = hosting();
  const { id } = blogOn(server);
  const content = () => server.look(({ installs }) => installs.get(id)?.content);
  const before = content();
  server.run(editInstall, { ...asked, id });
  expect(content() !== before).toBe(isOther);
});

test('tables without the former prefix are somebody else’s, and keep their names', () => {
  const server = hosting();
  const { id } = blogOn(server);
  server.run(editInstall, { id, tables: ['wp_posts', 'visits'] });
  expect(server.run(editInstall, { id, db_prefix: 'x_' }).data?.tables).toEqual(['x_posts', 'visits']);
});

test('a new password is kept and not shown', () => {
  const server = hosting();
  const { id } = blogOn(server);
  expect(server.run(editInstall, { id, passwd: 'hush' }).data).not.toHaveProperty('passwd');
  expect(server.look(({ installs }) => installs.get(id)?.passwd)).toBe('hush');
});
