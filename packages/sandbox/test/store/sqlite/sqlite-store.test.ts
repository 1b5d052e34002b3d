import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { sqliteStore } from '../../../src/store/sqlite/index.ts';
import { openDatabase } from '../../../src/store/sqlite/open.ts';
import type { Change } from '../../../src/store/store.ts';
import { emptyFolder } from '../../support/folder.ts';

const first: readonly Change[] = [
  { collection: 'logs', id: '1', document: { message: 'one' } },
  { collection: 'jobs', id: '1', document: { asked: 1 } },
  { collection: 'logs', id: '2', document: { message: 'two' } },
];

/** What a store holds after these commits. */
function loadedAfter(...commits: readonly (readonly Change[])[]) {
  const store = sqliteStore(':memory:');
  for (const changes of commits) store.commit(changes);
  const loaded = [...store.load()];
  store.close();
  return loaded;
}

test('a new store is empty', () => {
  expect(loadedAfter()).toEqual([]);
});

test('what was committed is loaded in the order in which it was put', () => {
  expect(loadedAfter(first)).toEqual(first);
});

test.each<[name: string, changes: readonly Change[], wanted: readonly Change[]]>([
  [
    'that is replaced keeps its place',
    [{ collection: 'logs', id: '1', document: { message: 'new' } }],
    [
      { collection: 'logs', id: '1', document: { message: 'new' } },
      { collection: 'jobs', id: '1', document: { asked: 1 } },
      { collection: 'logs', id: '2', document: { message: 'two' } },
    ],
  ],
  [
    'that is deleted is gone, and one of the same id elsewhere is not',
    [{ collection: 'logs', id: '1' }],
    [
      { collection: 'jobs', id: '1', document: { asked: 1 } },
      { collection: 'logs', id: '2', document: { message: 'two' } },
    ],
  ],
  [
    'that is deleted and put again comes last',
    [
      { collection: 'logs', id: '1' },
      { collection: 'logs', id: '1', document: { message: 'again' } },
    ],
    [
      { collection: 'jobs', id: '1', document: { asked: 1 } },
      { collection: 'logs', id: '2', document: { message: 'two' } },
      { collection: 'logs', id: '1', document: { message: 'again' } },
    ],
  ],
  ['that is not there can be deleted', [{ collection: 'sites', id: '1' }], first],
])('a document %s', (_name, changes, wanted) => {
  expect(loadedAfter(first, changes)).toEqual(wanted);
});

test('any string is an id, and any JSON a document', () => {
  const odd: readonly Change[] = [
    { collection: 'logs', id: '', document: null },
    { collection: 'logs', id: '__proto__', document: JSON.parse('{"__proto__":{"a":1}}') },
    { collection: 'logs', id: '\ud800', document: '\udc00' },
    { collection: 'logs', id: '\ud801', document: [1.5, -1e300, true, {}] },
    { collection: 'logs', id: 'a\0b', document: 'c\0d' },
    { collection: 'logs', id: "'); DROP TABLE documents; --", document: '"' },
  ];
  expect(loadedAfter(odd)).toEqual(odd);
});

test('a file that is closed is one file, and says what it is', () => {
  const folder = emptyFolder();
  const store = sqliteStore(join(folder, 'state.sqlite'));
  store.commit(first);
  store.close();
  expect(readdirSync(folder)).toEqual(['state.sqlite']);
  const database = new DatabaseSync(join(folder, 'state.sqlite'));
  expect(database.prepare('PRAGMA application_id').get()).toEqual({ application_id: 0x49415342 });
  expect(database.prepare('PRAGMA user_version').get()).toEqual({ user_version: 1 });
  database.close();
});

test('a commit waits for the disk', () => {
  const folder = emptyFolder();
  const database = openDatabase(join(folder, 'state.sqlite'));
  expect(database.prepare('PRAGMA synchronous').get()).toEqual({ synchronous: 2 });
  expect(database.prepare('PRAGMA journal_mode').get()).toEqual({ journal_mode: 'wal' });
  database.close();
});
