import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createDatabase } from '../../../src/state/database.ts';
import { storeIn } from '../../../src/store/sqlite/documents-table.ts';
import { openDatabase } from '../../../src/store/sqlite/open.ts';
import { StoreError } from '../../../src/store/store.ts';
import { emptyFolder } from '../../support/folder.ts';
import { logEntry } from '../../support/log-entry.ts';
import { advance, entriesAfter, entriesIn } from '../../support/transactions.ts';

test('when the disk is full, nothing of a change is kept, all can be read, and work goes on when there is room', () => {
  const path = join(emptyFolder(), 'state.sqlite');
  const file = openDatabase(path);
  const database = createDatabase(storeIn(file, path));
  for (let count = 0; count < 10; count += 1) advance(database);

  // A database that must not grow fails as one on a full disk does.
  file.exec('PRAGMA max_page_count = 1');
  const large = () =>
    database.transact(({ logs }) => {
      logs.delete('10 a');
      for (let part = 0; part < 100; part += 1)
        logs.put(`large ${part}`, logEntry(`${part}`, 'x'.repeat(1000)));
    });
  const wanted = `The database ${path} does not fit on its disk. Make room there: until then, nothing can be changed.`;
  expect(large).toThrow(new StoreError(wanted));
  expect(large).toThrow(new StoreError(wanted));
  expect(database.rehearse(entriesIn)).toEqual(entriesAfter(10));

  file.exec('PRAGMA max_page_count = 1000000');
  advance(database);
  expect(database.rehearse(entriesIn)).toEqual(entriesAfter(11));
  file.close();

  const again = openDatabase(path);
  expect(createDatabase(storeIn(again, path)).rehearse(entriesIn)).toEqual(entriesAfter(11));
  again.close();
});

test('what cannot be JSON is no matter of the store, and nothing of it is kept', () => {
  const file = openDatabase(':memory:');
  const store = storeIn(file, ':memory:');
  const commit = () =>
    store.commit([
      { collection: 'logs', id: '1', document: 'fine' },
      { collection: 'logs', id: '2', document: 1n },
    ]);
  expect(commit).toThrow(TypeError);
  expect([...store.load()]).toEqual([]);
  store.commit([{ collection: 'logs', id: '3', document: 'fine' }]);
  expect([...store.load()]).toHaveLength(1);
  store.close();
});
