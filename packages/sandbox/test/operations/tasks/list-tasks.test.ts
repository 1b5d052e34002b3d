import { describe, expect, it } from 'vitest';
import { contextAt } from '../../../src/operation/context-in.ts';
import type { ParametersOf } from '../../../src/operation/handler.ts';
import { listTasks } from '../../../src/operations/tasks/list-tasks.ts';
import { createDatabase } from '../../../src/state/database.ts';
import type { JobDocument, UserDocument } from '../../../src/state/documents.ts';
import { memoryStore } from '../../../src/store/memory.ts';

const now = 1000;

function job(id: string, user: string, begins: number, ends: number): JobDocument {
  return { id, operationId: 'editInstall', params: {}, user, asked: 900, begins, ends, about: { label: id } };
}

function user(id: string, type: 'user' | 'reseller', parent: string): UserDocument {
  return { user: { id, type, parent, websites: [] }, package: '' };
}

/** Lists tasks in a state with these jobs, and shows when the jobs begin and end afterwards. */
function listed(params: ParametersOf<'listTasks'>, jobs: readonly JobDocument[]) {
  return createDatabase(memoryStore()).rehearse((state) => {
    for (const document of [
      user('r', 'reseller', 'admin'),
      user('u', 'user', 'r'),
      user('v', 'user', 'admin'),
    ]) {
      state.users.put(document.user.id, document);
    }
    for (const document of jobs) state.jobs.put(document.id, document);
    const { data, total_count } = listTasks(params, contextAt(state, now));
    const plan = [...state.jobs.all()].map(([id, { begins, ends }]) => [id, begins, ends]);
    return { ids: data.map(({ id }) => id), total_count, plan };
  });
}

describe('the list of tasks', () => {
  const jobs = [job('1', 'u', 990, 1010), job('2', 'v', 990, 1010), job('3', 'r', 1010, 1030)];

  it.each<[ParametersOf<'listTasks'>, readonly string[], number]>([
    [{}, ['1', '2', '3'], 3],
    [{ user: 'admin' }, ['1', '2', '3'], 3],
    [{ user: 'r' }, ['1', '3'], 2],
    [{ user: 'u' }, ['1'], 1],
    [{ offset: 1, limit: 1 }, ['2'], 3],
    [{ restart: true, user: 'u', offset: 2, limit: 1 }, ['1', '2', '3'], 3],
  ])('for %j is %j of %d', (params, ids, total_count) => {
    expect(listed(params, jobs)).toMatchObject({ ids, total_count });
  });

  it('is of nobody who is not there', () => {
    expect(() => listed({ user: 'nobody' }, jobs)).toThrow(
      expect.objectContaining({ errcode: 'user_not_found', errfield: 'user' }),
    );
  });
});

describe('a restart', () => {
  const waiting = [job('2', 'u', 1090, 1110), job('3', 'u', 1090, 1115), job('4', 'u', 1110, 1130)];

  it.each<[string, readonly JobDocument[], unknown]>([
    [
      'begins what waits for nothing any more, and keeps its order and how long it takes',
      waiting,
      [
        ['2', 1000, 1020],
        ['3', 1000, 1025],
        ['4', 1020, 1040],
      ],
    ],
    [
      'leaves alone what goes on',
      [job('1', 'u', 990, 1010), ...waiting],
      [
        ['1', 990, 1010],
        ['2', 1000, 1020],
        ['3', 1010, 1035],
        ['4', 1020, 1040],
      ],
    ],
    [
      'leaves alone what is over',
      [{ ...job('1', 'u', 1500, 2000), outcome: { errcode: null, message: '' } }],
      [['1', 1500, 2000]],
    ],
  ])('%s', (_name, jobs, plan) => {
    expect(listed({ restart: true }, jobs).plan).toEqual(plan);
  });

  it('happens only when it is asked for', () => {
    expect(listed({}, waiting).plan).toEqual(waiting.map(({ id, begins, ends }) => [id, begins, ends]));
  });
});
