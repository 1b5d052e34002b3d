import { expect, test } from 'vitest';
import { createDatabase } from '../../src/state/database.ts';
import { newId, newTaskId } from '../../src/state/ids.ts';
import { newServer, putServer, serverOf } from '../../src/state/server.ts';
import type { State } from '../../src/state/state.ts';
import { memoryStore } from '../../src/store/memory.ts';

/** A state whose scenario has this name. */
function began(scenario: string) {
  const database = createDatabase(memoryStore());
  database.transact((state) => putServer(state, newServer(scenario)));
  return database;
}

const threeIds = (state: State) => [newId(state), newId(state), newId(state)];

test('the ids of a scenario never change, as people write them into tests', () => {
  expect(began('demo').transact(threeIds)).toEqual([
    '02g59qw5qy5v9zpayfamh5l9c',
    'bhc614tjbh8mstrzeg1avqzs1',
    '7ztr2qmquriug1ee06gvviv9i',
  ]);
  expect(
    began('demo').transact((state) => [newTaskId(state, 1_760_000_000), newTaskId(state, 1_760_000_000)]),
  ).toEqual(['1760000000618033989', '1760000000236067978']);
});

test('another scenario has other ids', () => {
  const all = ['demo', 'empty', '', 'a', 'b', 'ab', 'ba'].flatMap((name) => began(name).transact(threeIds));
  expect(new Set(all).size).toBe(21);
});

test('ids that were dropped are given again, and those that were kept are not', () => {
  const database = began('demo');
  const dropped = database.rehearse(newId);
  expect(database.transact(newId)).toBe(dropped);
  expect(database.transact(newId)).not.toBe(dropped);
  expect(database.rehearse(serverOf)).toEqual({ scenario: 'demo', ids: 2, frozen: null, ahead: 0 });
});

test('a state to which nothing was given has ids, too', () => {
  expect(createDatabase(memoryStore()).transact(newId)).toMatch(/^[a-z0-9]{25}$/);
});

test.each([
  ['1970', 5, '0000000005'],
  ['a fraction of a second', 1_760_000_000.9, '1760000000'],
  ['the year 9999', 253_402_300_799, '3402300799'],
  ['before 1970', -62_135_596_800, '2135596800'],
])('a task of %s has an id of 19 digits, too', (_name, now, first) => {
  expect(began('demo').transact((state) => newTaskId(state, now))).toMatch(new RegExp(`^${first}\\d{9}$`));
});

test('no id is given twice', () => {
  const ids = began('demo').rehearse((state) => Array.from({ length: 100_000 }, () => newId(state)));
  expect(new Set(ids).size).toBe(100_000);
  expect(ids.filter((id) => !/^[a-z0-9]{25}$/.test(id))).toEqual([]);
  const tasks = began('demo').rehearse((state) =>
    Array.from({ length: 100_000 }, () => newTaskId(state, 1_760_000_000)),
  );
  expect(new Set(tasks).size).toBe(100_000);
  expect(tasks.filter((id) => !/^1760000000\d{9}$/.test(id))).toEqual([]);
});
