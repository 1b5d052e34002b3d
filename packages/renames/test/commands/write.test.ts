import { describe, expect, test } from 'vitest';
import { ConversionError, type Issue, requestToCommand } from '../../src/index.ts';

describe('a request of version 2 is written as a command', () => {
  test.each([
    {
      name: 'by the first row of its operation',
      operation: 'updateInstall',
      params: { id: 'a', version: 'current', plugins: ['p'], background: false },
      want: { cmd: 'update', id: 'a', background: 'no', plugins: ['p'], version: 'current' },
    },
    {
      name: 'with the names and values of version 1',
      operation: 'editInstall',
      params: {
        id: 'a',
        autoup: 'all',
        autoup_plugins: 'custom',
        files: ['f'],
        notification: ['backup', 'sync'],
      },
      want: {
        cmd: 'edit',
        id: 'a',
        autoup: 2,
        'autoup-plugins': 2,
        'list-files': ['f'],
        notification: 'backup,sync',
      },
    },
    {
      name: 'with one word for two that mean the same',
      operation: 'editInstall',
      params: { id: 'a', autoup: 'custom' },
      want: { cmd: 'edit', id: 'a', autoup: 1 },
    },
    {
      name: 'with the word of an answer where a request has another',
      operation: 'installApplication',
      params: { id: 'wordpress', url: 'https://example.com', autoup: 'custom' },
      want: { cmd: 'install', application: 'wordpress', autoup: 1, url: 'https://example.com' },
    },
    {
      name: 'with a schedule in place of a word',
      operation: 'editInstall',
      params: { id: 'a', autobk: 'schedule', autobk_schedule: 'daily30' },
      want: { cmd: 'edit', id: 'a', autobk: 'daily30' },
    },
    {
      name: 'with both, when the id of the schedule would be read as a word',
      operation: 'editInstall',
      params: { id: 'a', autobk: 'schedule', autobk_schedule: 'none' },
      want: { cmd: 'edit', id: 'a', autobk: 'schedule', autobk_schedule: 'none' },
    },
    {
      name: 'with what is not described as it is',
      operation: 'installApplication',
      params: { id: 'wordpress', url: 'u', field: { a: 1 } },
      want: { cmd: 'install', application: 'wordpress', url: 'u', field: { a: 1 } },
    },
    {
      name: 'without what is undefined',
      operation: 'getInstall',
      params: { id: 'a', user: undefined },
      want: { cmd: 'view', id: 'a' },
    },
    {
      name: 'by what else the command needs',
      operation: 'listThemes',
      params: { id: 'a' },
      want: { cmd: 'edit', id: 'a', 'list-themes': 1 },
    },
    {
      name: 'of a plugin alone',
      operation: 'updatePlugin',
      params: { id: 'a', slug: 'p', dryrun: 'input' },
      want: { cmd: 'edit', id: 'a', 'install-plugin': 'p', dryrun: 'input' },
    },
    {
      name: 'of a plugin by its state',
      operation: 'updatePlugin',
      params: { id: 'a', slug: 'p', activated: false },
      want: { cmd: 'edit', id: 'a', 'deactivate-plugin': 'p' },
    },
    {
      name: 'of a plugin by two forms in one',
      operation: 'updatePlugin',
      params: { id: 'a', slug: 'p', activated: true, autoup: 'none' },
      want: { cmd: 'edit', id: 'a', 'activate-plugin': 'p', 'noautoup-plugin': 'p' },
    },
  ] as const)('$name', ({ operation, params, want }) => {
    expect(requestToCommand(operation, params)).toStrictEqual(want);
  });
});

describe('a request that version 1 cannot say is an error that says why', () => {
  test.each([
    {
      name: 'an operation without a command, with the reason of the spec',
      operation: 'getPlugin',
      params: { id: 'a', slug: 'p' },
      want: {
        code: 'operation-absent',
        about: 'getPlugin',
        message: expect.stringContaining('no command gives a single one'),
      },
    },
    {
      name: 'a path parameter that lacks',
      operation: 'updatePlugin',
      params: { id: 'a' },
      want: { code: 'operation-incomplete', about: 'updatePlugin', parameter: 'slug' },
    },
    {
      name: 'a path parameter that cannot be one',
      operation: 'getInstall',
      params: { id: ['a'] },
      want: { code: 'operation-incomplete', parameter: 'id' },
    },
    {
      name: 'a state that no form says',
      operation: 'updatePlugin',
      params: { id: 'a', slug: 'p', autoup: 'minor' },
      want: {
        code: 'operation-unsayable',
        parameter: 'autoup',
        message: expect.stringContaining('autoup "none"'),
      },
    },
    {
      name: 'one state that a form says, and one that no form does',
      operation: 'updateTheme',
      params: { id: 'a', slug: 'p', activated: true, autoup: 's3cret' },
      want: {
        code: 'operation-unsayable',
        parameter: 'autoup',
        message: expect.not.stringContaining('s3cret'),
      },
    },
    {
      name: 'a member that is the command of version 1',
      operation: 'editInstall',
      params: { id: 'a', cmd: 'uninstall' },
      want: { code: 'operation-unsayable', parameter: 'cmd' },
    },
    {
      name: 'a member that is the key of version 1',
      operation: 'editInstall',
      params: { id: 'a', key: 's3cret' },
      want: { code: 'operation-unsayable', parameter: 'key', message: expect.not.stringContaining('s3cret') },
    },
    {
      name: 'a member that names another application',
      operation: 'installApplication',
      params: { id: 'wordpress', url: 'u', application: 'drupal' },
      want: { code: 'operation-unsayable', parameter: 'application' },
    },
    {
      name: 'a member that is a command of its own',
      operation: 'editInstall',
      params: { id: 'a', 'uninstall-plugin': 'p' },
      want: { code: 'operation-unsayable', candidates: ['deletePlugin'] },
    },
    {
      name: 'an import that would be a migration',
      operation: 'importApplication',
      params: { id: 'wordpress', url: 'u', source_url: 's' },
      want: { code: 'operation-unsayable', candidates: ['migrateApplication'] },
    },
    {
      name: 'members that contradict each other in version 1',
      operation: 'editInstall',
      params: { id: 'a', 'activate-plugin': 'p', 'deactivate-plugin': 'p' },
      want: { code: 'operation-unsayable' },
    },
  ] as const)('$name', ({ operation, params, want }) => {
    expect(() => requestToCommand(operation, params)).toThrow(
      expect.objectContaining({ name: 'CommandError', ...want }),
    );
  });

  test('an operation that there is not', () => {
    const name: 'listUsers' = JSON.parse('"constructor"');
    expect(() => requestToCommand(name, {})).toThrow(
      expect.objectContaining({
        code: 'operation-unknown',
        candidates: expect.arrayContaining(['listUsers']),
      }),
    );
  });
});

describe('what does not come back is reported', () => {
  test.each([
    { name: 'text that is empty', params: { title: '' }, pointer: '/title' },
    {
      name: 'a switch that is off, where version 1 has no way to write it',
      params: { twofactor: false },
      pointer: '/twofactor',
    },
    { name: 'a word that nobody knows', params: { autoup: 'maybe' }, pointer: '/autoup' },
    {
      name: 'a list that has no form in version 1',
      params: { notification: ['a,b'] },
      pointer: '/notification',
    },
    { name: 'a name of version 1', params: { 'list-files': ['a'] }, pointer: '/list-files' },
    {
      name: 'a name of version 1 that is taken',
      params: { files: ['a'], 'list-files': ['b'] },
      pointer: '/files',
    },
  ])('$name', ({ params, pointer }) => {
    const issues: Issue[] = [];
    requestToCommand('editInstall', { id: 'a', ...params }, { onIssue: (issue) => issues.push(issue) });
    expect(issues.map((issue) => issue.pointer)).toContain(pointer);
    expect(() => requestToCommand('editInstall', { id: 'a', ...params }, { mode: 'strict' })).toThrow(
      ConversionError,
    );
  });

  test('what version 1 has a form for is not', () => {
    const params = { id: 'a', background: false, notification: [], autoup: 'none', files: [] };
    const issues: Issue[] = [];
    requestToCommand('editInstall', params, { mode: 'strict', onIssue: (issue) => issues.push(issue) });
    expect(issues).toStrictEqual([]);
  });
});
