import type { Database } from '../../src/state/database.ts';
import { putServer, serverOf } from '../../src/state/server.ts';
import type { State } from '../../src/state/state.ts';
import { logEntry } from './log-entry.ts';

/** Does the next of the numbered transactions: four entries come, four others are replaced, the oldest four go. */
export function advance(database: Database): number {
  return database.transact((state) => {
    const server = serverOf(state);
    const number = server.ids + 1;
    for (const part of ['a', 'b', 'c', 'd']) {
      state.logs.put(`${number} ${part}`, logEntry(part, `as put by ${number}`));
      const before = `${number - 1} ${part}`;
      if (state.logs.get(before)) state.logs.put(before, logEntry(part, `as replaced by ${number}`));
      state.logs.delete(`${number - 3} ${part}`);
    }
    putServer(state, { ...server, ids: number });
    return number;
  });
}

/** The number of the last transaction that is in the state. */
export function lastIn(state: State): number {
  return serverOf(state).ids;
}

/** The entries that have to be there after so many transactions, in their order. */
export function entriesAfter(number: number): readonly (readonly [id: string, message: string])[] {
  return [
    [number - 2, number - 1],
    [number - 1, number],
    [number, undefined],
  ].flatMap(([put = 0, replaced]) => {
    const message = replaced === undefined ? `as put by ${put}` : `as replaced by ${replaced}`;
    return put < 1 ? [] : ['a', 'b', 'c', 'd'].map((part) => [`${put} ${part}`, message] as const);
  });
}

/** The entries that are there. */
export function entriesIn({ logs }: State): readonly (readonly [id: string, message: string | undefined])[] {
  return [...logs.all()].map(([id, { message }]) => [id, message] as const);
}
