import { arrayMember, buildModel, member, type OperationModel } from '@installatron-openapi/generate-kit';
import { describe, expect, test } from 'vitest';
import { at, bundle } from './bundle-harness.ts';

// What clients do by what the spec declares. That each statement makes sense is the work of the rules; here stands what is said.

const { operations } = buildModel(bundle);
const byId = new Map(operations.map((operation) => [operation.operationId, operation]));
const reading = operations.filter(({ method }) => method === 'GET');
const changing = operations.filter(({ method }) => method !== 'GET');
const logins = ['loginInstall', 'loginUser'];

function idsOf(found: readonly OperationModel[]): string[] {
  return found.map(({ operationId }) => operationId).toSorted();
}

describe('pages', () => {
  const paged = reading.flatMap(({ operationId, pagination }) =>
    pagination !== undefined && 'offset' in pagination ? [{ operationId, pagination }] : [],
  );

  test('are those of the lists that may be long, and of the versions of an application', () => {
    expect(
      Object.fromEntries(paged.map(({ operationId, pagination }) => [operationId, pagination.key])),
    ).toEqual({
      getApplication: 'version',
      listApplications: 'id',
      listBackups: 'id',
      listInstalls: 'id',
      listLogs: 'id',
      listTasks: 'id',
      listUsers: 'id',
    });
  });

  test('are turned by the same names everywhere', () => {
    for (const { operationId, pagination } of paged) {
      expect(pagination, operationId).toMatchObject({
        offset: 'offset',
        limit: 'limit',
        total: 'total_count',
        items: 'data',
      });
    }
  });
});

describe('work in the background', () => {
  const background = operations.filter((operation) => operation.background !== undefined);

  test('is what takes long', () => {
    expect(idsOf(background)).toEqual([
      ...['backupInstall', 'cloneInstall', 'createTemplate', 'deleteBackup', 'deleteInstall', 'deleteUser'],
      ...['detachInstall', 'editInstall', 'importApplication', 'installApplication', 'migrateApplication'],
      ...['restoreBackup', 'restoreBackupTo', 'syncInstall', 'updateInstall'],
    ]);
  });

  test('is asked for by one name, followed by the list of tasks, and new in it', () => {
    for (const { operationId, background: said, invalidates } of background) {
      expect(said, operationId).toMatchObject({ parameter: 'background', follow: 'listTasks' });
      expect(invalidates, operationId).toContain('listTasks');
    }
    expect(idsOf(changing.filter(({ invalidates }) => invalidates.includes('listTasks')))).toEqual(
      idsOf(background),
    );
  });

  test('has ended when its state is a word for that, and it is a word for success or for failure', () => {
    expect(idsOf(operations.filter(({ task }) => task !== undefined))).toEqual(['listTasks']);
    const task = byId.get('listTasks')?.task;
    expect(task).toMatchObject({
      started: ['task', 'id'],
      state: 'status',
      percent: 'percentMin',
      scope: ['user'],
    });
    const words = [...(task?.succeeded ?? []), ...(task?.failed ?? [])];
    expect(words).toEqual(expect.arrayContaining(['completed', 'failed']));
    expect(new Set(words).size).toBe(words.length);
    const example = at(bundle, 'components', 'examples', 'ListTasksAnswer', 'value');
    const states = arrayMember(example, 'data').map((shown) => member(shown, task?.state ?? ''));
    expect(states).toEqual(['running']);
    expect(words).not.toContain('running');
  });
});

describe('what may answer differently afterwards', () => {
  const atOnePath = changing.flatMap(({ operationId, path, invalidates }) => {
    const collection = path.replace(/\/\{\w+\}$/, '');
    const read = reading.filter((other) => other.path === path || other.path === collection);
    return read.length === 0 ? [] : [{ operationId, invalidates, read: idsOf(read) }];
  });

  test.each(atOnePath)('$operationId changes what $read give', ({ invalidates, read }) => {
    expect(invalidates).toEqual(expect.arrayContaining(read));
  });

  test('can be read at the path of most things that can be changed', () => {
    expect(atOnePath.map(({ operationId }) => operationId).toSorted()).toEqual([
      ...['createUser', 'deleteBackup', 'deleteInstall', 'deletePlugin', 'deleteTemplate', 'deleteTheme'],
      ...[
        'deleteUser',
        'editBackup',
        'editInstall',
        'editTemplate',
        'editUser',
        'updatePlugin',
        'updateTheme',
      ],
    ]);
  });

  test('is the log after every change, and nothing after a login', () => {
    const logged = changing.filter(({ invalidates }) => invalidates.includes('listLogs'));
    expect(idsOf(changing.filter((operation) => !logged.includes(operation)))).toEqual(logins);
    for (const login of logins) expect(byId.get(login)?.invalidates).toEqual([]);
  });

  test('is what an install is made of, too, when it goes or is put back', () => {
    const parts = ['getPlugin', 'listPlugins', 'getTheme', 'listThemes'];
    for (const id of ['deleteInstall', 'restoreBackup', 'restoreBackupTo', 'syncInstall', 'updateInstall']) {
      expect(byId.get(id)?.invalidates, id).toEqual(expect.arrayContaining(parts));
    }
  });

  test('is never the version of the server, nor what is set there', () => {
    const all = new Set(changing.flatMap(({ invalidates }) => invalidates));
    const never = reading.filter(({ operationId }) => !all.has(operationId));
    expect(idsOf(never)).toEqual([
      ...['getApplication', 'getVersion', 'listApplications', 'listBackupLocations', 'listBackupSchedules'],
    ]);
  });
});

test('what is safe to send twice, beside what reads, is a login', () => {
  expect(idsOf(operations.filter(({ repeatable }) => repeatable === true))).toEqual(logins);
  expect(idsOf(operations.filter(({ repeatable }) => repeatable === false))).toEqual([]);
});
