import type { DatabaseSync } from 'node:sqlite';
import { isCollection } from '../../state/collections.ts';
import type { Change, Store } from '../store.ts';
import { damaged, failureOf } from './failure.ts';
import { deleteOne, selectAll, upsert } from './schema.ts';

/**
 * A store in the table of an open database.
 *
 * @param path what errors call the database.
 */
export function storeIn(database: DatabaseSync, path: string): Store {
  const put = database.prepare(upsert);
  const remove = database.prepare(deleteOne);
  return {
    load: () => readAll(database, path),
    commit: (changes) => {
      try {
        database.exec('BEGIN');
        for (const { collection, id, document } of changes) {
          if (document === undefined) remove.run(collection, JSON.stringify(id));
          else put.run(collection, JSON.stringify(id), JSON.stringify(document));
        }
        database.exec('COMMIT');
      } catch (error) {
        // After some errors SQLite has done that by itself.
        if (database.isTransaction) database.exec('ROLLBACK');
        throw failureOf(error, path);
      }
    },
    close: () => database.close(),
  };
}

function* readAll(database: DatabaseSync, path: string): Generator<Required<Change>, undefined> {
  try {
    for (const { collection, id, document } of database.prepare(selectAll).iterate()) {
      const name = `${collection}`;
      if (!isCollection(name)) throw new SyntaxError(`There is no collection ${name}.`);
      yield { collection: name, id: JSON.parse(`${id}`), document: JSON.parse(`${document}`) };
    }
  } catch (error) {
    throw error instanceof SyntaxError ? damaged(path, error) : failureOf(error, path);
  }
}
