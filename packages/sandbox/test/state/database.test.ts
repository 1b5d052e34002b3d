import { expect, test, vi } from 'vitest';
import { createDatabase, type Database } from '../../src/state/database.ts';
import { memoryStore } from '../../src/store/memory.ts';
import { type Change, type Store, StoreError } from '../../src/store/store.ts';
import { logEntry } from '../support/log-entry.ts';

const [one, two, three, other] = [
  logEntry('1', 'one'),
  logEntry('2', 'two'),
  logEntry('3', 'three'),
  logEntry('1', 'other'),
];

/** A store that already has two entries of the log, and its function to commit, to look at. */
function filledStore() {
  const commit = vi.fn<Store['commit']>();
  const load = (): readonly Required<Change>[] => [
    { collection: 'logs', id: '1', document: one },
    { collection: 'logs', id: '2', document: two },
  ];
  return { ...memoryStore(), load, commit };
}

const logsIn = (database: Database) => database.rehearse(({ logs }) => [...logs.all()]);

test('what the store has is there, in its order', () => {
  const database = createDatabase(filledStore());
  expect(logsIn(database)).toEqual([
    ['1', one],
    ['2', two],
  ]);
  expect(database.rehearse(({ logs, installs }) => [logs.size(), logs.get('2'), installs.size()])).toEqual([
    2,
    two,
    0,
  ]);
});

test('work sees what it has changed', () => {
  createDatabase(filledStore()).transact(({ logs }) => {
    logs.put('1', other);
    logs.delete('2');
    logs.put('3', three);
    expect([...logs.all()]).toEqual([
      ['1', other],
      ['3', three],
    ]);
    expect([logs.get('1'), logs.get('2'), logs.get('3')]).toEqual([other, undefined, three]);
    expect(logs.size()).toBe(2);
  });
});

test('a transaction gives the result of the work, and its changes stay', () => {
  const database = createDatabase(filledStore());
  expect(database.transact(({ logs }) => [logs.put('3', three), 'result'])).toEqual([undefined, 'result']);
  expect(logsIn(database)).toEqual([
    ['1', one],
    ['2', two],
    ['3', three],
  ]);
});

test('the store is told of all changes of a transaction at once', () => {
  const store = filledStore();
  createDatabase(store).transact(({ logs, jobs }) => {
    logs.put('3', three);
    logs.put('1', other);
    logs.delete('2');
    jobs.delete('4');
  });
  expect(store.commit.mock.calls).toEqual([
    [
      [
        { collection: 'logs', id: '2' },
        { collection: 'logs', id: '1', document: other },
        { collection: 'logs', id: '3', document: three },
      ],
    ],
  ]);
});

test.each<[name: string, work: Parameters<Database['transact']>[0]]>([
  ['reads', ({ logs }) => [...logs.all()]],
  ['deletes what is not there', ({ logs }) => logs.delete('3')],
  ['deletes what it has put', ({ logs }) => [logs.put('3', three), logs.delete('3')]],
])('the store is told nothing by a transaction that only %s', (_name, work) => {
  const store = filledStore();
  createDatabase(store).transact(work);
  expect(store.commit).not.toHaveBeenCalled();
});

test('a rehearsal gives the result of the work and changes nothing', () => {
  const store = filledStore();
  const database = createDatabase(store);
  const result = database.rehearse(({ logs }) => {
    logs.put('1', other);
    logs.put('3', three);
    logs.delete('2');
    return logs.size();
  });
  expect(result).toBe(2);
  expect(store.commit).not.toHaveBeenCalled();
  expect(logsIn(database)).toEqual([
    ['1', one],
    ['2', two],
  ]);
});

test('work that throws changes nothing', () => {
  const store = filledStore();
  const database = createDatabase(store);
  const work = () =>
    database.transact(({ logs }) => {
      logs.put('1', other);
      throw new RangeError('no');
    });
  expect(work).toThrow(new RangeError('no'));
  expect(store.commit).not.toHaveBeenCalled();
  expect(logsIn(database)[0]).toEqual(['1', one]);
});

test('what the store cannot keep is not there either, and work goes on', () => {
  const store = filledStore();
  store.commit.mockImplementationOnce(() => {
    throw new StoreError('full');
  });
  const database = createDatabase(store);
  expect(() => database.transact(({ logs }) => logs.put('3', three))).toThrow(new StoreError('full'));
  expect(logsIn(database)).toHaveLength(2);
  database.transact(({ logs }) => logs.put('3', three));
  expect(logsIn(database)).toHaveLength(3);
});

test('a document that is replaced keeps its place, and one that is deleted and put again comes last', () => {
  const database = createDatabase(filledStore());
  database.transact(({ logs }) => logs.put('1', other));
  expect(logsIn(database).map(([id]) => id)).toEqual(['1', '2']);
  database.transact(({ logs }) => [logs.delete('1'), logs.put('1', one)]);
  expect(logsIn(database).map(([id]) => id)).toEqual(['2', '1']);
});

test.each<[name: string, before: Parameters<Database['transact']>[0]]>([
  ['nothing was changed before', () => {}],
  ['something was changed before', ({ logs }) => logs.put('2', two)],
])('going through the documents is not disturbed by changes meanwhile when %s', (_name, before) => {
  createDatabase(filledStore()).transact((state) => {
    before(state);
    const { logs } = state;
    const rest = logs.all();
    expect(rest.next().value).toEqual(['1', one]);
    logs.put('2', other);
    logs.put('3', three);
    expect(rest.next().value).toEqual(['2', two]);
    logs.delete('2');
    expect(rest.next().done).toBe(true);
    expect([...logs.all()]).toEqual([
      ['1', one],
      ['3', three],
    ]);
    const others = logs.all();
    logs.delete('1');
    expect([...others].map(([id]) => id)).toEqual(['1', '3']);
  });
});

test('names that every object has are ordinary ids', () => {
  const database = createDatabase(memoryStore());
  const names = ['__proto__', 'constructor', 'toString', ''];
  database.transact(({ logs }) => {
    expect(names.map((name) => logs.get(name))).toEqual([undefined, undefined, undefined, undefined]);
    for (const name of names) logs.put(name, logEntry(name));
  });
  expect(logsIn(database)).toEqual(names.map((name) => [name, logEntry(name)]));
});
