import { resolve } from 'node:path';
import { DatabaseSync, type SQLOutputValue } from 'node:sqlite';
import { StoreError } from '../store.ts';
import { damaged, failureOf } from './failure.ts';
import { applicationId, schema, schemaVersion } from './schema.ts';

/**
 * Opens a file, which nobody else can open then, and creates it if there is none.
 *
 * A commit returns when the disk has it (`synchronous`). The write-ahead log asks the disk to do so once, a rollback
 * journal several times. What was not committed when the process ended is not there at the next start.
 *
 * @param path of a file, or `:memory:`.
 * @throws StoreError when that does not work. The file is as it was then.
 */
export function openDatabase(path: string): DatabaseSync {
  if (path === '') throw new StoreError('The database has no name. Name a file.');
  const database = connect(path);
  try {
    // The lock is waited for a moment: a process that was just stopped may still hold it.
    database.exec('PRAGMA busy_timeout = 500; PRAGMA locking_mode = EXCLUSIVE');
    claim(database, path);
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL');
    return database;
  } catch (error) {
    database.close();
    throw failureOf(error, path);
  }
}

function connect(path: string): DatabaseSync {
  try {
    // A whole path is no `file:` URL with options, whatever it is called.
    return new DatabaseSync(path === ':memory:' ? path : resolve(path));
  } catch (error) {
    throw failureOf(error, path);
  }
}

/** Makes sure, before anything is written, that this is a file of the sandbox and undamaged, or that it is empty. */
function claim(database: DatabaseSync, path: string): void {
  database.exec('BEGIN IMMEDIATE');
  const application = read(database, 'PRAGMA application_id');
  const version = read(database, 'PRAGMA user_version');
  if (application === 0 && version === 0 && read(database, 'SELECT count(*) FROM sqlite_schema') === 0) {
    database.exec(schema);
  } else {
    forbidOther(application, version, path);
    if (read(database, 'PRAGMA quick_check(1)') !== 'ok') throw damaged(path);
  }
  database.exec('COMMIT');
}

function forbidOther(application: SQLOutputValue, version: SQLOutputValue, path: string): void {
  if (application !== applicationId) {
    throw new StoreError(
      `The database ${path} belongs to another program. Name another file: this one was left as it is.`,
    );
  }
  if (version !== schemaVersion) {
    throw new StoreError(
      `The database ${path} has format ${version}, and this version of the sandbox reads format ${schemaVersion}. ` +
        'Use the version that wrote it, or name another file.',
    );
  }
}

/** The first value that a statement gives. */
function read(database: DatabaseSync, sql: string): SQLOutputValue {
  return Object.values(database.prepare(sql).get() ?? {})[0] ?? null;
}
