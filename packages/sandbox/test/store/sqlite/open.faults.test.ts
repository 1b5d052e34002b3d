import { randomBytes } from 'node:crypto';
import { chmodSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, onTestFinished, test } from 'vitest';
import { createDatabase } from '../../../src/state/database.ts';
import { sqliteStore } from '../../../src/store/sqlite/index.ts';
import { StoreError } from '../../../src/store/store.ts';
import { emptyFolder } from '../../support/folder.ts';
import { advance, lastIn } from '../../support/transactions.ts';
import { startWriter } from '../../support/writer.ts';

/** A file as the sandbox leaves it behind. */
function fill(path: string): void {
  const store = sqliteStore(path);
  const database = createDatabase(store);
  for (let count = 0; count < 20; count += 1) advance(database);
  store.close();
}

/** Runs SQL on a file, as another program would. */
function execute(path: string, sql: string): void {
  const database = new DatabaseSync(path);
  database.exec(sql);
  database.close();
}

/** Overwrites a part of a file. */
function overwrite(path: string, at: number, bytes: Uint8Array): void {
  const content = readFileSync(path);
  content.set(bytes, at);
  writeFileSync(path, content);
}

/** What comes of reading a file. */
function reading(path: string): unknown {
  try {
    const store = sqliteStore(path);
    try {
      return [...store.load()].length;
    } finally {
      store.close();
    }
  } catch (error) {
    return error;
  }
}

const notOurs = 'is not a file of the sandbox. Name another file: this one was left as it is.';
const damaged = 'is damaged. Put a copy of it in its place, or delete it to begin anew.';
const foreign = 'belongs to another program. Name another file: this one was left as it is.';

test.each<[name: string, prepare: (path: string) => void, wanted: string]>([
  ['a text', (path) => writeFileSync(path, 'hello'), notOurs],
  ['a long text', (path) => writeFileSync(path, 'hello\n'.repeat(10_000)), notOurs],
  ['random bytes', (path) => writeFileSync(path, randomBytes(16_384)), notOurs],
  ['zeros', (path) => writeFileSync(path, new Uint8Array(16_384)), notOurs],
  ['a database of another program', (path) => execute(path, 'CREATE TABLE documents (a)'), foreign],
  [
    'an empty database with a mark of another program',
    (path) => execute(path, 'PRAGMA application_id = 1'),
    foreign,
  ],
  [
    'a database of a later version',
    (path) => [fill(path), execute(path, 'PRAGMA user_version = 2')],
    'has format 2, and this version of the sandbox reads format 1. Use the version that wrote it, or name another file.',
  ],
  ['half of a database', (path) => [fill(path), truncateSync(path, 8192)], damaged],
  [
    'a database with a page overwritten',
    (path) => [fill(path), overwrite(path, 4096, randomBytes(4096))],
    damaged,
  ],
  [
    'a database with a page of zeros',
    (path) => [fill(path), overwrite(path, 8192, new Uint8Array(4096))],
    damaged,
  ],
  [
    'a database with half a document',
    (path) => [fill(path), execute(path, `UPDATE documents SET document = '{"a"'`)],
    damaged,
  ],
  [
    'a database with a document that is nowhere',
    (path) => [fill(path), execute(path, `UPDATE documents SET collection = 'toString'`)],
    damaged,
  ],
  ['a database without the table', (path) => [fill(path), execute(path, 'DROP TABLE documents')], damaged],
])('%s is refused and stays as it was', (_name, prepare, wanted) => {
  const folder = emptyFolder();
  const path = join(folder, 'state.sqlite');
  prepare(path);
  const before = readFileSync(path);
  const error = reading(path);
  expect(error).toBeInstanceOf(StoreError);
  expect(String(error)).toBe(`StoreError: The database ${path} ${wanted}`);
  expect(readFileSync(path).equals(before)).toBe(true);
  expect(readdirSync(folder)).toEqual(['state.sqlite']);
});

const unopened = 'cannot be opened. Name a file in a folder that exists and that this user may write to.';

test('a folder is refused', () => {
  const folder = emptyFolder();
  expect(String(reading(folder))).toBe(`StoreError: The database ${folder} ${unopened}`);
});

test('a file in a folder that does not exist is refused', () => {
  const path = join(emptyFolder(), 'none', 'state.sqlite');
  expect(String(reading(path))).toBe(`StoreError: The database ${path} ${unopened}`);
});

test('no name is refused, which to SQLite is a file that nobody finds again', () => {
  expect(String(reading(''))).toBe('StoreError: The database has no name. Name a file.');
});

test('an empty file is a new database', () => {
  const path = join(emptyFolder(), 'state.sqlite');
  writeFileSync(path, '');
  expect(reading(path)).toBe(0);
});

/** Has the rights of nobody in particular until the test is over: the tests may run as root, who may do everything. */
function becomeNobody(): void {
  if (process.geteuid?.() !== 0) return;
  process.seteuid?.(65_534);
  onTestFinished(() => process.seteuid?.(0));
}

test('a file that may not be written is refused', () => {
  const folder = emptyFolder();
  const path = join(folder, 'state.sqlite');
  fill(path);
  chmodSync(folder, 0o777);
  chmodSync(path, 0o444);
  becomeNobody();
  expect(String(reading(path))).toBe(
    `StoreError: The database ${path} cannot be locked. Name a file on a disk of this computer that this user may write to.`,
  );
});

test('a file in a folder that may not be written is refused', () => {
  const folder = emptyFolder();
  const path = join(folder, 'state.sqlite');
  fill(path);
  chmodSync(folder, 0o555);
  chmodSync(path, 0o666);
  becomeNobody();
  expect(String(reading(path))).toBe(
    `StoreError: The database ${path} cannot be written. Allow this user to write the file and its folder, or name another file.`,
  );
});

test('a file that may not be read is refused', () => {
  const folder = emptyFolder();
  const path = join(folder, 'state.sqlite');
  fill(path);
  chmodSync(folder, 0o777);
  chmodSync(path, 0);
  becomeNobody();
  expect(String(reading(path))).toBe(`StoreError: The database ${path} ${unopened}`);
});

const inUse = 'is in use by another process. Stop it, or name another file.';

test('a file that another process uses is refused until that ends, which notices nothing', async () => {
  const path = join(emptyFolder(), 'state.sqlite');
  const writer = startWriter(path, 5);
  await writer.said('idle');
  expect(String(reading(path))).toBe(`StoreError: The database ${path} ${inUse}`);
  expect(await writer.kill()).toEqual(['1', '2', '3', '4', '5', 'idle']);
  const store = sqliteStore(path);
  expect(createDatabase(store).rehearse(lastIn)).toBe(5);
  store.close();
});

test('a file that the same process uses is refused', () => {
  const path = join(emptyFolder(), 'state.sqlite');
  const store = sqliteStore(path);
  expect(String(reading(path))).toBe(`StoreError: The database ${path} ${inUse}`);
  advance(createDatabase(store));
  store.close();
  expect(reading(path)).toBe(5);
});
