import type { Website } from '@installatron-openapi/types';
import type { Handler, OperationId, ParametersOf, SuccessOf } from '../../src/operation/handler.ts';
import { Refusal } from '../../src/operation/refusal.ts';
import { builtInSchedules, localLocation } from '../../src/operations/settings/built-in.ts';
import { createDatabase } from '../../src/state/database.ts';
import type { UserDocument } from '../../src/state/documents.ts';
import type { State } from '../../src/state/state.ts';
import { memoryStore } from '../../src/store/memory.ts';

/** A small hosting server to run operations on, as the sandbox runs them. Ids are `id1`, `id2` and so on. */
export type Hosting = {
  /** Does an operation and keeps what it changes. Throws when it is refused. */
  readonly run: <Id extends OperationId>(operation: Handler<Id>, params: ParametersOf<Id>) => SuccessOf<Id>;
  /** How an operation is refused: error code and parameter. Undefined when it is not. */
  readonly refusal: <Id extends OperationId>(
    operation: Handler<Id>,
    params: ParametersOf<Id>,
  ) => string | undefined;
  /** Looks at the state, or puts something there. */
  readonly look: <Result>(work: (state: State) => Result) => Result;
  /** Moves the clock on. */
  readonly wait: (seconds: number) => void;
};

/** 9 October 2025, 8:53:20. */
export const begin = 1_760_000_000;

/**
 * With `admin`, `hosting`, a reseller with the user `jane`, `bob`, and `trouble`, whose websites have one trouble each.
 * There are no installs.
 */
export function hosting(): Hosting {
  const database = createDatabase(memoryStore());
  let [now, ids] = [begin, 0];
  const newId = () => {
    ids += 1;
    return `id${ids}`;
  };
  const run: Hosting['run'] = (operation, params) =>
    database.transact((state) => operation(params, { state, now, newId }));
  database.transact(setUp);
  return {
    run,
    refusal: (operation, params) => refusalOf(() => run(operation, params)),
    look: database.transact,
    wait: (seconds) => {
      now += seconds;
    },
  };
}

function refusalOf(work: () => unknown): string | undefined {
  try {
    work();
  } catch (error) {
    if (error instanceof Refusal) return `${error.errcode} (${error.errfield})`;
    throw error;
  }
}

const locations = [
  localLocation,
  { id: 'offsite', uri: 'sftp://backup:hush@backup.example.net/archives' },
  { id: 'closed', uri: 'ftp://backup:hush@closed.example.net', enabled: false },
];

function setUp(state: State): void {
  for (const user of users) state.users.put(user.user.id, user);
  for (const location of locations) state.locations.put(location.id, location);
  for (const schedule of [...builtInSchedules, { id: 'paused', daily: 1, enabled: false }])
    state.schedules.put(schedule.id, schedule);
}

const users: readonly UserDocument[] = [
  account('admin', ''),
  { ...account('hosting', 'admin'), user: { ...account('hosting', 'admin').user, type: 'reseller' } },
  account('jane', 'hosting', [
    {
      path: '/home/jane',
      vhosts: {
        'https://www.example.com': 'public_html',
        'https://example.com': 'public_html',
        'https://stage.example.com': 'stage',
      },
    },
  ]),
  account('bob', 'admin', [
    { path: 'sftp://bob:hush@192.0.2.10/home/bob', vhosts: { 'https://bob.example.org': 'www' } },
  ]),
  account('trouble', 'admin', [
    { path: 'sftp://t:t@unreachable.example.com/t', vhosts: { 'https://host.example.net': 'www' } },
    { path: 'sftp://t:wrong@192.0.2.10/t', vhosts: { 'https://login.example.net': 'www' } },
    { path: '/home/../t', vhosts: { 'https://ondemand.example.net': 'www' } },
    { path: '/home/readonly', vhosts: { 'https://permission.example.net': 'www' } },
    { path: '/home/full', vhosts: { 'https://quota.example.net': 'www' } },
  ]),
];

function account(id: string, parent: string, websites: readonly Website[] = []): UserDocument {
  const email = id === 'jane' ? 'jane@example.com' : '';
  return {
    user: {
      id,
      parent,
      type: 'user',
      suspended: false,
      locale: id === 'bob' ? 'de' : 'en',
      email,
      websites: [...websites],
    },
    package: '',
  };
}
