import { expect, test } from 'vitest';
import { applicationOf, applications, versionsOf } from '../../../src/operations/applications/catalogue.ts';
import { compareVersions } from '../../../src/operations/applications/compare-versions.ts';
import { upgradeFrom, upgradesOf } from '../../../src/operations/applications/upgrade.ts';

test('the catalogue has a dozen applications and one without a database', () => {
  expect(applications.map(({ id }) => id)).toEqual([
    'wordpress',
    'joomla',
    'drupal',
    'ghost',
    'magento',
    'opencart',
    'prestashop',
    'phpbb',
    'mediawiki',
    'moodle',
    'nextcloud',
    'matomo',
    'grav',
  ]);
});

test('an entry has all that is known of an application', () => {
  expect(applicationOf('phpbb', '3.2.11')).toEqual({
    id: 'phpbb',
    version: '3.2.11',
    branch: 'legacy',
    name: 'phpBB',
    category: 'Community Software',
    type: 'application',
    description: 'phpBB is a forum with boards, groups and moderators.',
    authordescription: 'phpBB brings people together in boards that they shape themselves.',
    license: 'GPL',
    tags: ['forum'],
    time: 1_604_620_800,
    update: true,
    install: false,
    links: {
      site: 'https://www.example.org/phpbb',
      changelog: 'https://www.example.org/phpbb/changelog',
      demo: 'https://www.example.org/phpbb/demo',
      showcase: 'https://www.example.org/phpbb/showcase',
      support: 'https://www.example.org/phpbb/support',
      docs: 'https://www.example.org/phpbb/docs',
    },
    requirement_diskspace: '40',
    requirement_database: true,
    requirement_db_type: 'mysql',
    requirement_db_prefix_support: true,
    requirement_db_prefix_underscore: true,
    requirement_php_version_minimum: '7.2.0',
    requirement_mysql_version_minimum: '5.5.0',
    requirement_php_gd_version_minimum: '2.0',
    languages: ['en', 'de', 'fr'],
    images: ['screenshot1.png', 'screenshot2.png'],
    fields: {
      login: {
        label: 'Administrator Username',
        text: 'The name to log in with.',
        type: 'text',
        gettable: true,
        settable: true,
        sort_order: 10,
      },
      passwd: {
        label: 'Administrator Password',
        text: 'The password to log in with.',
        type: 'text',
        gettable: false,
        settable: true,
        sort_order: 20,
      },
      email: {
        label: 'Administrator Email',
        text: 'The address of the administrator.',
        type: 'text',
        gettable: true,
        settable: true,
        sort_order: 30,
      },
      sitetitle: {
        label: 'Website Title',
        text: 'The title of the new website.',
        type: 'text',
        gettable: true,
        settable: true,
        sort_order: 40,
        default: 'My forum',
      },
    },
  });
});

test('an application without a database asks for none', () => {
  expect(applicationOf('grav')).toMatchObject({ requirement_database: false, requirement_db_type: null });
});

test.each(applications)(
  '$id has three to six versions, newest first, and its newest can be installed',
  ({ id, version }) => {
    const versions = versionsOf(id);
    expect(versions.length).toBeGreaterThanOrEqual(3);
    expect(versions.length).toBeLessThanOrEqual(6);
    expect(versions.map((entry) => entry.version)).toEqual(
      versions.map((entry) => entry.version).sort((one, other) => compareVersions(other, one)),
    );
    expect(versions[0]).toMatchObject({ version, branch: 'current', install: true });
    expect(versions.every(({ time }) => time > 1_000_000_000 && time < 1_760_000_000)).toBe(true);
  },
);

test.each([
  ['wordpress', undefined, '6.8.3'],
  ['wordpress', '6.8.1', '6.8.1'],
  ['wordpress', '6.8', undefined],
  ['unknown', undefined, undefined],
  ['__proto__', undefined, undefined],
])('%s in the version %s is %s', (id, version, want) => {
  expect(applicationOf(id, version)?.version).toBe(want);
});

test.each([
  ['wordpress', '6.8.2', '6.8.3', 'auto'],
  ['wordpress', '5.9.12', '6.8.3', 'auto'],
  ['wordpress', '6.8.3', '6.8.3', 'none'],
  ['wordpress', '6.8.3', '6.8.2', 'none'],
  ['opencart', '3.0.3.9', '3.0.4.1', 'auto'],
  ['opencart', '3.0.4.1', '4.0.2.3', 'manual'],
  ['opencart', '3.0.4.1', '4.1.0.3', 'manual'],
  ['opencart', '4.0.2.3', '4.1.0.3', 'auto'],
])('%s gets from %s to %s: %s', (id, from, to, want) => {
  const entry = applicationOf(id, to);
  expect(entry && upgradeFrom(from, entry)).toBe(want);
});

test.each([
  ['wordpress', '6.8.1', ['6.8.3', '6.8.2']],
  ['wordpress', '6.8.3', []],
  ['wordpress', '6.7.3', ['6.8.3', '6.8.2', '6.8.1', '6.7.4']],
  ['opencart', '3.0.3.9', ['3.0.4.1']],
  ['unknown', '1.0', []],
])('%s %s can be updated to %j', (id, version, want) => {
  expect(upgradesOf(id, version).map((entry) => entry.version)).toEqual(want);
});
