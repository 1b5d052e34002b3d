import { expect, test } from 'vitest';
import type { ParametersOf } from '../../../src/operation/handler.ts';
import { installApplication } from '../../../src/operations/applications/install-application.ts';
import { editUser } from '../../../src/operations/users/edit-user.ts';
import { begin, hosting } from '../../support/hosting.ts';

type Parameters = ParametersOf<'installApplication'>;

const url = 'https://www.example.com/blog';

test('an install that nothing is asked of but its URL has all that an install needs', () => {
  const { data } = hosting().run(installApplication, {
    id: 'joomla',
    url: 'HTTPS://WWW.example.com/blog/?a#b',
  });
  expect(data).toEqual({
    id: 'id2',
    application: 'joomla',
    version: '5.3.3',
    version_available: null,
    version_updates_available: [],
    agent: '10.0.0',
    title: 'My site',
    sitetitle: 'My site',
    owner: 'jane',
    language: 'en',
    url: 'https://www.example.com/blog',
    url_domain: 'www.example.com',
    path: '/home/jane/public_html/blog',
    path_created: true,
    link_admin: 'https://www.example.com/blog/administrator',
    time_created: begin,
    time_updated: begin,
    db_type: 'mysql',
    db_host: 'localhost',
    db_name: 'jane_id2',
    db_user: 'jane_id2',
    db_pass: 'id3',
    db_prefix: 'jos_',
    tables: ['jos_content', 'jos_extensions', 'jos_menu', 'jos_users'],
    files: ['administrator', 'components', 'configuration.php', 'index.php', 'modules', 'templates'],
    exclude_files: [],
    cache_files: 94_371_840,
    cache_tables: 262_144,
    cache_time: begin,
    cache_numbackups: 0,
    autobk: 'none',
    autoup: 'custom',
    autoup_plugins: 'all',
    autoup_themes: 'all',
    autoup_backup: 'all',
    bkloc: 'local',
    notification: [
      'backup',
      'backup_error',
      'clone',
      'clone_error',
      'install',
      'install_error',
      'plugin_update',
      'plugin_update_available',
      'plugin_update_error',
      'restore',
      'restore_error',
      'sync',
      'sync_error',
      'template',
      'template_error',
      'update',
      'update_available',
      'update_error',
    ],
    login: 'admin_id4',
    email: 'jane@example.com',
    plugins: [],
    themes: [],
    suspended: false,
  });
});

test.each<[asked: Partial<Parameters>, shown: object]>([
  [{ version: '6.7.4' }, { version: '6.7.4', version_available: '6.8.3' }],
  [{ version: '6.8.2' }, { version: '6.8.2', version_updates_available: ['6.8.3'] }],
  [{ autoup: 'none' }, { autoup: 'none' }],
  [{ autoup: 'all' }, { autoup: 'all' }],
  [{ autoup: 'minor' }, { autoup: 'custom' }],
  [{ autoup_plugins: 'custom' }, { autoup_plugins: 'custom' }],
  [{ autoup_themes: 'none' }, { autoup_themes: 'none' }],
  [{ autoup_backup: 'none' }, { autoup_backup: 'none' }],
  [{ notification: [] }, { notification: [] }],
  [{ notification: ['update', 'clone'] }, { notification: ['update', 'clone'] }],
  [{ bkloc: 'offsite' }, { bkloc: 'offsite' }],
  [{ bkloc: 's3://key:hush@bucket' }, { bkloc: 's3://key:hush@bucket' }],
  [{ language: 'zh_tw' }, { language: 'zh_tw' }],
  [{ login: 'jane' }, { login: 'jane' }],
  [{ email: 'web@example.com' }, { email: 'web@example.com' }],
  [{ sitetitle: '<b>Garden</b>' }, { sitetitle: '<b>Garden</b>', title: '<b>Garden</b>' }],
  [{ sitetagline: 'Notes' }, { sitetagline: 'Notes' }],
  [{ twofactor: true }, { twofactor: true }],
  [{ limitloginattempts: 'yes' }, { limitloginattempts: 'yes' }],
  [{ db_prefix: 'x_' }, { db_prefix: 'x_', tables: ['x_comments', 'x_options', 'x_posts', 'x_users'] }],
  [
    { db_host: 'db.example.com', db_name: 'n', db_user: 'u', db_pass: 'p' },
    { db_host: 'db.example.com', db_name: 'n', db_user: 'u', db_pass: 'p', db_prefix: 'wp_' },
  ],
  [{ url: 'https://www.example.com' }, { path: '/home/jane/public_html', path_created: false }],
  [
    { url: 'http://stage.example.com/a/b' },
    { path: '/home/jane/stage/a/b', url: 'http://stage.example.com/a/b' },
  ],
  [
    { url: 'https://bob.example.org' },
    {
      owner: 'bob',
      language: 'de',
      email: 'bob@bob.example.org',
      path: 'sftp://bob:hush@192.0.2.10/home/bob/www',
    },
  ],
  [{ user: 'jane' }, { owner: 'jane' }],
  [
    {},
    {
      plugins: [
        expect.objectContaining({ id: 'akismet', activated: false }),
        expect.objectContaining({ id: 'hello-dolly', activated: false }),
      ],
      themes: [
        expect.objectContaining({ id: 'twentytwentyfive', activated: true }),
        expect.objectContaining({ id: 'twentytwentyfour', activated: false }),
        expect.objectContaining({ id: 'twentytwentythree', activated: false }),
      ],
    },
  ],
])('what was asked for with %j shows in the install', (asked, shown) => {
  const { data } = hosting().run(installApplication, { id: 'wordpress', url, ...asked });
  expect(data).toMatchObject(shown);
});

test('the language of the owner is not taken when the application does not have it', () => {
  const { data } = hosting().run(installApplication, { id: 'opencart', url: 'https://bob.example.org' });
  expect(data?.language).toBe('en');
});

test('a URL is taken, whatever its scheme, also when its files lie elsewhere than they would today', () => {
  const server = hosting();
  server.run(installApplication, { id: 'wordpress', url });
  const websites = [{ path: '/home/moved', vhosts: { 'https://www.example.com': 'public_html' } }];
  server.run(editUser, { id: 'jane', websites });
  const params = { id: 'wordpress', url: 'http://www.example.com/blog' };
  expect(server.refusal(installApplication, params)).toBe('invalid_argument_url (url)');
});

test('an application without a database gets none', () => {
  const { data } = hosting().run(installApplication, { id: 'grav', url });
  expect(Object.keys(data ?? {}).filter((name) => name.startsWith('db_') || name === 'tables')).toEqual([]);
});

test('the password does not show, whether it was sent or made up', () => {
  const server = hosting();
  const { data } = server.run(installApplication, { id: 'wordpress', url, passwd: 'hush' });
  expect(data).not.toHaveProperty('passwd');
  expect(server.look(({ installs }) => installs.get(data?.id ?? '')?.passwd)).toBe('hush');
});

test.each<[asked: Partial<Parameters>, refusal: string]>([
  [{ id: 'nothing' }, 'application_not_found (id)'],
  [{ id: '__proto__' }, 'application_not_found (id)'],
  [{ version: '1.0.0' }, 'invalid_argument_version (version)'],
  [{ version: '5.9.12' }, 'invalid_argument_version (version)'],
  [{ url: 'blog' }, 'invalid_argument_url (url)'],
  [{ url: 'ftp://www.example.com' }, 'invalid_argument_url (url)'],
  [{ url: 'https://elsewhere.example.com' }, 'invalid_argument_url (url)'],
  [{ url: 'https://www.example.com/taken' }, 'invalid_argument_url (url)'],
  [{ url: 'http://www.example.com/taken/' }, 'invalid_argument_url (url)'],
  [{ url: 'https://example.com/taken' }, 'invalid_argument_url (url)'],
  [{ user: 'bob' }, 'invalid_argument_url (url)'],
  [{ user: 'nobody' }, 'user_not_found (user)'],
  [{ bkloc: 'closed' }, 'invalid_argument_bkloc (bkloc)'],
  [{ bkloc: 'nowhere' }, 'invalid_argument_bkloc (bkloc)'],
  [{ bkloc: 'gopher://example.com' }, 'invalid_argument_bkloc (bkloc)'],
  [{ language: 'tlh' }, 'invalid_argument_language (language)'],
  [{ content: 'nothing' }, 'invalid_argument_content (content)'],
  [{ url: 'https://host.example.net' }, 'failed_filesystem_host (null)'],
  [{ url: 'https://login.example.net' }, 'failed_filesystem_login (null)'],
  [{ url: 'https://ondemand.example.net' }, 'failed_filesystem_ondemand (null)'],
  [{ url: 'https://permission.example.net' }, 'failed_filesystem_permission (null)'],
  [{ url: 'https://quota.example.net' }, 'failed_filesystem_quota (null)'],
])('%j is refused with %s', (asked, refusal) => {
  const server = hosting();
  server.run(installApplication, { id: 'wordpress', url: 'https://www.example.com/taken' });
  expect(server.refusal(installApplication, { id: 'wordpress', url, ...asked })).toBe(refusal);
});

test('the log says who installed what, and holds no secret', () => {
  const server = hosting();
  server.run(installApplication, {
    id: 'wordpress',
    url,
    user: 'jane',
    passwd: 'hush',
    bkloc: 's3://k:hush@b',
  });
  const logs = server.look((state) => [...state.logs.all()].map(([, entry]) => entry));
  expect(logs).toEqual([
    {
      id: 'id6',
      time: begin,
      cmd: 'browser/install',
      severity: 'info',
      user: 'jane',
      install: 'id2',
      title: 'My blog',
      url,
      message: 'WordPress 6.8.3 was installed.',
    },
  ]);
});
