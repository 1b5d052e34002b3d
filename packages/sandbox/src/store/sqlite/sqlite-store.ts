import type { Store } from '../store.ts';
import { storeIn } from './documents-table.ts';
import { failureOf } from './failure.ts';
import { openDatabase } from './open.ts';

/**
 * Keeps the state in a SQLite database. A change is on the disk when it is answered, whatever happens then.
 *
 * @param path of a file that no other process uses. It is created if there is none. `:memory:` for none at all.
 * @throws StoreError when it is in use, damaged, not a file of the sandbox, or cannot be opened.
 */
export function sqliteStore(path: string): Store {
  const database = openDatabase(path);
  try {
    return storeIn(database, path);
  } catch (error) {
    database.close();
    throw failureOf(error, path);
  }
}
