import { arrayMember, objectMember, stringMember } from '@installatron-openapi/generate-kit';
import { describe, expect, test } from 'vitest';
import { at, derive, schemaIn } from './support/api.ts';
import { ourDocument } from './support/our-document.ts';

const derived = derive(ourDocument);
const { document } = derived;

function namesIn(schema: string): readonly string[] {
  return Object.keys(objectMember(schemaIn(derived, schema), 'properties')).toSorted();
}

test('the rows of the vendor’s notes are all there, and what is known from elsewhere', () => {
  const titles = Object.values(objectMember(objectMember(document, 'components'), 'schemas'))
    .filter((schema) => 'cmd' in objectMember(schema, 'x-command'))
    .map((schema) => stringMember(schema, 'title'));
  const forms = ['install', 'activate', 'deactivate', 'auotup', 'noautoup', 'uninstall', 'autoup'];
  expect(titles.toSorted()).toEqual(
    [
      ...['browser', 'install', 'import', 'migrate', 'installs', 'edit', 'update', 'backup', 'template'],
      ...['clone', 'sync', 'createadminsso', 'detach', 'uninstall', 'backups', 'editbackup', 'restore'],
      ...['restoreto', 'delete', 'templates', 'edittemplate', 'deletetemplate', 'users', 'edituser'],
      ...['guixfer', 'deleteuser', 'logs'],
      ...['edit list-plugins=1', 'edit list-themes=1'],
      ...forms.flatMap((form) => [`edit ${form}-plugin`, `edit ${form}-theme`]),
      ...['view', 'tasks', 'upgrade', 'edit delete=1', 'import source_url', 'browser application'],
    ].toSorted(),
  );
});

test('the tags of the commands are described, and those without a command are left out', () => {
  expect(at(document, '/tags/0/name')).toBe('Commands');
  const tags = arrayMember(document, 'tags');
  expect(tags.map((tag) => stringMember(tag, 'name')).slice(1)).toEqual([
    ...['Applications', 'Installs', 'Plugins', 'Themes', 'Backups', 'Templates', 'Users', 'Tasks', 'Logs'],
  ]);
  expect(tags.filter((tag) => (stringMember(tag, 'description') ?? '') === '')).toEqual([]);
});

test('an install has the 39 names of version 1, and none of those that it has only in version 2', () => {
  const names = namesIn('Install');
  for (const name of [
    ...['list-files', 'list-exclude-files', 'list-tables', 'url-domain', 'installer', 'autoup-backup'],
    ...['autoup-plugins', 'autoup-themes', 'autobk-daily', 'autobk-weekly', 'autobk-monthly', 'list-plugins'],
    ...['list-themes', 'list-notification', 'path-created', 'db-host', 'db-type', 'db-name', 'db-user'],
    ...['db-pass', 'db-prefix', 'version-updates-available', 'cf-login', 'cf-email', 'cf-sitetitle'],
    ...['cf-sitetagline', 'cf-twofactor', 'cf-limitloginattempts', 'cache-tables', 'cache-files'],
    ...['cache-time', 'cache-numbackups', 'cache-preview', 'link-admin', 'time', 'time-updated'],
    ...['version-autouped', 'version-autouped-attempts', 'version-available'],
  ]) {
    expect(names).toContain(name);
  }
  for (const name of ['files', 'application', 'time_created', 'login', 'autobk_schedule', 'notification']) {
    expect(names).not.toContain(name);
  }
});

test('an entry of the catalogue has its links beside its other members, and two ids', () => {
  const names = namesIn('Application');
  for (const name of ['changelog', 'site', 'demo', 'showcase', 'support', 'docs']) {
    expect(names).toContain(`link_${name}`);
  }
  expect(names).toEqual(expect.arrayContaining(['appid', 'id', 'date', 'update', 'install']));
  expect(names).not.toContain('links');
  expect(names).not.toContain('time');
});

describe('the values that changed', () => {
  test.each([
    { member: 'autoup', known: [0, 1, 2], note: '`0` is `none`, `1` is `custom`, `2` is `all`' },
    { member: 'autoup-plugins', known: [0, 1, 2], note: '`0` is `none`, `1` is `all`, `2` is `custom`' },
    { member: 'autoup-themes', known: [0, 1, 2], note: '`0` is `none`, `1` is `all`, `2` is `custom`' },
    { member: 'autoup-backup', known: [0, 1], note: '`0` is `none`, `1` is `all`' },
    { member: 'autobk', known: [0, 1], note: 'For `schedule` the value of `autobk_schedule` stands here' },
    { member: 'suspended', known: ['yes', 'no'], note: '"yes" for true, "no" for false' },
  ])('$member of an install', ({ member, known, note }) => {
    const property = objectMember(objectMember(schemaIn(derived, 'Install'), 'properties'), member);
    expect(property['x-extensible-enum']).toEqual(known);
    expect(property['description']).toContain(note);
  });

  test('of an entry of the catalogue', () => {
    expect(schemaIn(derived, 'Application')['properties']).toMatchObject({
      update: { type: 'string', 'x-extensible-enum': ['auto', 'none'] },
      install: { type: 'string', 'x-extensible-enum': ['auto', 'none'] },
      date: { type: 'string', format: 'date' },
    });
  });
});

test('the example of an install is one of version 1', () => {
  const value = at(
    document,
    '/components/responses/CommandAnswer/content/application~1json/examples/ViewCommand/value',
  );
  expect(value).not.toHaveProperty('status');
  expect(value).toMatchObject({
    result: true,
    data: {
      id: 'a1b2c3d4e5f6g7h8i9j0k1l2m',
      installer: 'wordpress',
      time: 1757000000,
      autoup: 1,
      'autoup-plugins': 1,
      'autoup-themes': 2,
      'autoup-backup': 1,
      autobk: 'weeklymonthly',
      'cf-login': 'janedoe',
      suspended: 'no',
      'list-notification': ['backup_error', 'update', 'update_error'],
    },
  });
});

test('every answer has the one status that version 1 has', () => {
  for (const method of ['get', 'post']) {
    expect(at(document, `/paths/~1/${method}/responses`)).toEqual({
      200: { $ref: '#/components/responses/CommandAnswer' },
    });
  }
});

test('nothing in it speaks the language in which it was derived', () => {
  expect(JSON.stringify(document)).not.toContain('"x-v1"');
});

test('every reference leads somewhere, and no schema is left that nothing leads to', () => {
  const references = [...JSON.stringify(document).matchAll(/"\$ref":"#([^"]+)"/g)].map(
    ([, target = '']) => target,
  );
  expect(references.filter((target) => at(document, target) === undefined)).toEqual([]);
  const names = Object.keys(objectMember(objectMember(document, 'components'), 'schemas'));
  expect(names.filter((name) => !references.includes(`/components/schemas/${name}`))).toEqual([]);
});
