import { describe, expect, test } from 'vitest';
import { ConversionError, commandToRequest, commandToRequests, type Issue } from '../../src/index.ts';

test('a command becomes an operation with its path, query and body, and all of it side by side', () => {
  expect(commandToRequest({ cmd: 'update', id: 'a b/c', version: '6.8.3', background: 'yes' })).toStrictEqual(
    {
      operationId: 'updateInstall',
      method: 'POST',
      path: '/installs/a%20b%2Fc/update',
      query: {},
      body: { background: true, version: '6.8.3' },
      params: { id: 'a b/c', background: true, version: '6.8.3' },
    },
  );
});

test('what only reads has a query and no body', () => {
  expect(commandToRequest({ cmd: 'installs', q: 'blog', 'filter-version-available': 'yes' })).toStrictEqual({
    operationId: 'listInstalls',
    method: 'GET',
    path: '/installs',
    query: { q: 'blog', filter_version_available: true },
    body: undefined,
    params: { q: 'blog', filter_version_available: true },
  });
});

test('what deletes has a query and no body', () => {
  expect(commandToRequest({ cmd: 'uninstall', id: 'abc', background: 1 })).toStrictEqual({
    operationId: 'deleteInstall',
    method: 'DELETE',
    path: '/installs/abc',
    query: { background: true },
    body: undefined,
    params: { id: 'abc', background: true },
  });
});

describe('parameters of version 1 are those of version 2', () => {
  test.each([
    {
      name: 'numbers for words',
      given: { autoup: 1, 'autoup-plugins': 2 },
      want: { autoup: 'minor', autoup_plugins: 'custom' },
    },
    {
      name: 'numbers in strings',
      given: { autoup: '2', 'autoup-themes': '1' },
      want: { autoup: 'all', autoup_themes: 'all' },
    },
    {
      name: 'a list in a string',
      given: { notification: 'backup, update' },
      want: { notification: ['backup', 'update'] },
    },
    { name: 'an empty list in a string', given: { notification: '' }, want: { notification: [] } },
    {
      name: 'other spellings',
      given: { 'db-host': 'h', autoup_plugins: 0 },
      want: { db_host: 'h', autoup_plugins: 'none' },
    },
    { name: 'other names', given: { 'list-files': 'a,b' }, want: { files: ['a', 'b'] } },
    { name: 'numbers as digits', given: { 'autobk-daily': '3' }, want: { autobk_daily: 3 } },
    {
      name: 'a schedule in place of a word',
      given: { autobk: 'daily30' },
      want: { autobk: 'schedule', autobk_schedule: 'daily30' },
    },
    { name: 'a number in place of a word', given: { autobk: '1' }, want: { autobk: 'custom' } },
    { name: 'names with blanks around them', given: { ' title ': 'Blog' }, want: { title: 'Blog' } },
    {
      name: 'nested values, unchanged',
      given: { extra: { a: [{ b: 1 }] } },
      want: { extra: { a: [{ b: 1 }] } },
    },
    {
      name: 'parameters that nobody knows, unchanged',
      given: { newsletter: false, x: null },
      want: { newsletter: false, x: null },
    },
    {
      name: 'names that JavaScript has for itself',
      given: Object.fromEntries([
        ['__proto__', { a: 1 }],
        ['constructor', 1],
        ['toString', 2],
      ]),
      want: Object.fromEntries([
        ['__proto__', { a: 1 }],
        ['constructor', 1],
        ['toString', 2],
      ]),
    },
  ])('$name', ({ given, want }) => {
    const { body } = commandToRequest({ cmd: 'edit', id: 'abc', ...given });
    expect(new Map(Object.entries(body ?? {}))).toStrictEqual(new Map(Object.entries(want)));
  });
});

describe('nothing is asked for by', () => {
  test.each([
    {
      name: 'the key, the form of the answer and the version',
      given: { key: 's3cret', api: 'json', api_version: '2.0' },
    },
    { name: 'null', given: { title: null, url: null, background: null } },
    { name: 'false, as PHP has it', given: { title: false, autoup: false, background: false } },
    {
      name: 'empty text, as PHP prints false',
      given: { title: '', autoup: '', background: '', 'list-files': '' },
    },
    {
      name: 'commands that were not set',
      given: { 'activate-plugin': null, 'uninstall-theme': false, delete: '' },
    },
    { name: 'commands that were switched off', given: { 'list-plugins': 0, delete: 'no' } },
    {
      name: 'parameters of other commands that were not set',
      given: { application: null, source_url: '', from_date: undefined },
    },
  ])('$name', ({ given }) => {
    expect(commandToRequests({ cmd: 'edit', id: 'abc', ...given })).toStrictEqual([
      {
        operationId: 'editInstall',
        method: 'POST',
        path: '/installs/abc',
        query: {},
        body: {},
        params: { id: 'abc' },
      },
    ]);
  });
});

/** What is asked for, in brief: `editInstall /installs/abc {"title":"T"}`. */
function inBrief(params: Readonly<Record<string, unknown>>): readonly string[] {
  return commandToRequests(params).map(
    ({ operationId, path, query, body }) => `${operationId} ${path} ${JSON.stringify(body ?? query)}`,
  );
}

describe('one request of version 1 can ask for several things', () => {
  test.each([
    {
      name: 'a setting, a plugin and a theme: the install comes first',
      given: { cmd: 'edit', id: 'abc', 'autoup-theme': 't', 'activate-plugin': 'p', title: 'T' },
      want: [
        'editInstall /installs/abc {"title":"T"}',
        'updatePlugin /installs/abc/plugins/p {"activated":true}',
        'updateTheme /installs/abc/themes/t {"autoup":"all"}',
      ],
    },
    {
      name: 'what reads comes last',
      given: { cmd: 'edit', id: 'abc', 'list-plugins': 1, 'uninstall-plugin': 'p' },
      want: ['deletePlugin /installs/abc/plugins/p {}', 'listPlugins /installs/abc/plugins {}'],
    },
    {
      name: 'the forms of one plugin are one request',
      given: {
        cmd: 'edit',
        id: 'abc',
        'activate-plugin': 'p',
        'noautoup-plugin': 'p',
        'install-plugin': 'p',
      },
      want: ['updatePlugin /installs/abc/plugins/p {"activated":true,"autoup":"none"}'],
    },
    {
      name: 'both spellings of a form are one request',
      given: { cmd: 'edit', id: 'abc', 'auotup-plugin': 'p', 'autoup-plugin': 'p' },
      want: ['updatePlugin /installs/abc/plugins/p {"autoup":"all"}'],
    },
    {
      name: 'a plugin and another are two requests',
      given: { cmd: 'edit', id: 'abc', 'activate-plugin': 'p', 'deactivate-plugin': 'q' },
      want: [
        'updatePlugin /installs/abc/plugins/p {"activated":true}',
        'updatePlugin /installs/abc/plugins/q {"activated":false}',
      ],
    },
    {
      name: 'a list in place of a slug',
      given: { cmd: 'edit', id: 'abc', 'uninstall-plugin': ['p', 'q', null] },
      want: ['deletePlugin /installs/abc/plugins/p {}', 'deletePlugin /installs/abc/plugins/q {}'],
    },
    {
      name: 'lists in place of an id and a slug ask for each with each',
      given: { cmd: 'edit', id: ['a', 'b'], 'activate-theme': ['t'] },
      want: [
        'updateTheme /installs/a/themes/t {"activated":true}',
        'updateTheme /installs/b/themes/t {"activated":true}',
      ],
    },
    {
      name: 'a list of applications, with what goes for all of them',
      given: { cmd: 'browser', application: ['wordpress', 'drupal'], language: 'nl', q: 'x' },
      want: [
        'getApplication /browser/wordpress {"language":"nl","q":"x"}',
        'getApplication /browser/drupal {"language":"nl","q":"x"}',
      ],
    },
    {
      name: 'what all of them take goes to all of them',
      given: { cmd: 'edit', id: 'abc', 'activate-plugin': 'p', title: 'T', user: 'jane' },
      want: [
        'editInstall /installs/abc {"title":"T","user":"jane"}',
        'updatePlugin /installs/abc/plugins/p {"user":"jane","activated":true}',
      ],
    },
    {
      name: 'what only the specific one takes is no reason for another',
      given: { cmd: 'edit', id: 'abc', 'activate-plugin': 'p', user: 'jane', dryrun: 'all' },
      want: ['updatePlugin /installs/abc/plugins/p {"dryrun":"all","user":"jane","activated":true}'],
    },
    {
      name: 'what nobody knows is no reason for another, either',
      given: { cmd: 'edit', id: 'abc', 'activate-plugin': 'p', foo: 1 },
      want: ['updatePlugin /installs/abc/plugins/p {"activated":true,"foo":1}'],
    },
    {
      name: 'forgetting an install leaves nothing to edit',
      given: { cmd: 'edit', id: 'abc', delete: true, title: 'T' },
      want: ['detachInstall /installs/abc/detach {"title":"T"}'],
    },
    {
      name: 'an import from elsewhere is a migration, and no import besides',
      given: { cmd: 'import', application: 'wordpress', url: 'u', source_url: 's', notification: 'backup' },
      want: [
        'migrateApplication /browser/wordpress/migrate {"source_url":"s","url":"u","notification":"backup"}',
      ],
    },
  ])('$name', ({ given, want }) => {
    expect(inBrief(given)).toStrictEqual(want);
  });

  test('the order in which they are given has no effect', () => {
    const given = {
      cmd: 'edit',
      id: 'abc',
      'activate-plugin': 'p',
      title: 'T',
      'list-themes': 1,
      'autoup-theme': 't',
    };
    expect(inBrief(Object.fromEntries(Object.entries(given).toReversed()))).toStrictEqual(inBrief(given));
  });
});

describe('a request that has no counterpart is an error that says why', () => {
  test.each([
    { name: 'no command', given: {}, want: { code: 'command-missing', parameter: 'cmd' } },
    { name: 'an empty command', given: { cmd: ' ' }, want: { code: 'command-missing' } },
    { name: 'a command that is no text', given: { cmd: ['edit'] }, want: { code: 'command-missing' } },
    {
      name: 'a command that is not known',
      given: { cmd: 'reboot' },
      want: { code: 'command-unknown', parameter: 'cmd' },
    },
    {
      name: 'a command with other capitals',
      given: { cmd: 'Edit', id: 'a' },
      want: { code: 'command-unknown' },
    },
    {
      name: 'an id that lacks',
      given: { cmd: 'edit', title: 'T' },
      want: { code: 'command-incomplete', about: 'edit', parameter: 'id', candidates: ['editInstall'] },
    },
    {
      name: 'an id that is null',
      given: { cmd: 'view', id: null },
      want: { code: 'command-incomplete', parameter: 'id' },
    },
    {
      name: 'an id that is an empty list',
      given: { cmd: 'view', id: [] },
      want: { code: 'command-incomplete', parameter: 'id' },
    },
    {
      name: 'a user that lacks',
      given: { cmd: 'guixfer', id: 'jane' },
      want: { code: 'command-incomplete', parameter: 'user' },
    },
    {
      name: 'a plugin without the id of its install',
      given: { cmd: 'edit', 'activate-plugin': 'p' },
      want: { code: 'command-incomplete', parameter: 'id', candidates: ['updatePlugin'] },
    },
    {
      name: 'an id that is a way up',
      given: { cmd: 'view', id: '..' },
      want: { code: 'command-value', parameter: 'id' },
    },
    {
      name: 'an id that is an object',
      given: { cmd: 'view', id: { a: 1 } },
      want: { code: 'command-value', parameter: 'id' },
    },
    {
      name: 'an id that has no encoding',
      given: { cmd: 'view', id: '\ud800' },
      want: { code: 'command-value', parameter: 'id' },
    },
    {
      name: 'on and off',
      given: { cmd: 'edit', id: 'a', 'activate-plugin': 'p', 'deactivate-plugin': 'p' },
      want: { code: 'command-contradictory', about: 'edit', candidates: ['updatePlugin'] },
    },
    {
      name: 'updates and no updates',
      given: { cmd: 'edit', id: 'a', 'autoup-theme': ['p', 'q'], 'noautoup-theme': 'q' },
      want: { code: 'command-contradictory' },
    },
    {
      name: 'on and away',
      given: { cmd: 'edit', id: 'a', 'activate-plugin': 'p', 'uninstall-plugin': 'p' },
      want: { code: 'command-contradictory', candidates: ['deletePlugin', 'updatePlugin'] },
    },
    {
      name: 'a name twice',
      given: { cmd: 'edit', id: 'a', 'uninstall-theme ': 'p', 'uninstall-theme': 'q' },
      want: { code: 'command-contradictory', parameter: 'uninstall-theme' },
    },
    {
      name: 'several things where one is wanted',
      given: { cmd: 'edit', id: 'a', title: 'T', 'activate-plugin': 'p' },
      want: { code: 'command-ambiguous', candidates: ['editInstall', 'updatePlugin'] },
    },
  ])('$name', ({ given, want }) => {
    expect(() => commandToRequest(given)).toThrow(expect.objectContaining({ name: 'CommandError', ...want }));
  });

  test('it names the commands that there are', () => {
    expect(() => commandToRequest({ cmd: 'reboot' })).toThrow(
      expect.objectContaining({
        candidates: expect.arrayContaining(['browser', 'edit', 'guixfer', 'view', 'upgrade']),
      }),
    );
  });

  test.each([
    { name: 'for the command', given: { cmd: 'ftp://jane:s3cret@host/' } },
    { name: 'for an id', given: { cmd: 'view', id: ['s3cret', { passwd: 's3cret' }] } },
    {
      name: 'beside a plugin',
      given: {
        cmd: 'edit',
        id: 'a',
        passwd: 's3cret',
        key: 's3cret',
        'activate-plugin': 's3cret',
        'deactivate-plugin': 's3cret',
      },
    },
    { name: 'twice', given: { cmd: 'edit', id: 'a', passwd: 's3cret', 'passwd ': 's3cret' } },
  ])('it does not repeat what was given $name', ({ given }) => {
    expect(() => commandToRequest(given)).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining('s3cret') }),
    );
  });

  test('no parameters at all is no command', () => {
    const nothing: Readonly<Record<string, unknown>> = JSON.parse('null');
    expect(() => commandToRequests(nothing)).toThrow(expect.objectContaining({ code: 'command-missing' }));
  });
});

describe('what cannot be converted stays as it is and is reported', () => {
  test.each([
    {
      name: 'a value that no rule covers',
      given: { autoup: 7 },
      body: { autoup: 7 },
      issue: { code: 'value-unknown', pointer: '/autoup', value: 7, rule: 'editInstall.autoup' },
    },
    {
      name: 'the name of version 2',
      given: { autobk_schedule: 'x', exclude_files: ['a'], 'list-exclude-files': ['b'] },
      body: { autobk_schedule: 'x', exclude_files: ['a'], 'list-exclude-files': ['b'] },
      issue: {
        code: 'name-taken',
        pointer: '/list-exclude-files',
        value: ['b'],
        rule: 'editInstall.exclude_files',
      },
    },
    {
      name: 'a member that the command says',
      given: { 'install-plugin': 'p', activated: 'x' },
      body: { activated: 'x' },
      issue: { code: 'name-foreign', pointer: '/activated', value: 'x', rule: 'updatePlugin.activated' },
    },
    {
      name: 'a second spelling',
      given: { db_host: 'a', 'db-host': 'b' },
      body: { db_host: 'a', 'db-host': 'b' },
      issue: { code: 'name-taken', pointer: '/db-host', value: 'b', rule: 'editInstall.db_host' },
    },
  ])('$name', ({ given, body, issue }) => {
    const issues: Issue[] = [];
    const request = commandToRequest(
      { cmd: 'edit', id: 'a', ...given },
      { onIssue: (found) => issues.push(found) },
    );
    expect(request.body).toStrictEqual(body);
    expect(issues).toMatchObject([issue]);
    expect(() => commandToRequest({ cmd: 'edit', id: 'a', ...given }, { mode: 'strict' })).toThrow(
      ConversionError,
    );
  });

  test('a parameter with the name of a path parameter is sent, and leaves the path alone', () => {
    const issues: Issue[] = [];
    const { path, body, params } = commandToRequest(
      { cmd: 'edituser', user: 'jane', id: 'x' },
      { onIssue: (found) => issues.push(found) },
    );
    expect({ path, body, params }).toStrictEqual({
      path: '/users/jane',
      body: { id: 'x' },
      params: { id: 'jane' },
    });
    expect(issues).toMatchObject([{ code: 'name-taken', pointer: '/id' }]);
  });
});
