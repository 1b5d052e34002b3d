/**
 * How long it takes until a change of one install is on the disk, with 10,000 of them there: in SQLite, against appending the
 * change to a file, and against writing all of the state to one JSON file.
 */
import { closeSync, fsyncSync, mkdtempSync, openSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newId } from '../src/state/ids.ts';
import { sqliteStore } from '../src/store/sqlite/index.ts';
import type { Change } from '../src/store/store.ts';
import { crowdIn } from './store/crowd.ts';
import { measure, print } from './store/durations.ts';

const folder = mkdtempSync(join(tmpdir(), 'sandbox-commit-'));
const store = sqliteStore(join(folder, 'state.sqlite'));
const database = crowdIn(store);
const [id, install] = database.rehearse(({ installs }) => installs.all().next().value) ?? noInstall();
const server = database.rehearse((state) => [...state.server.all()][0]) ?? noInstall();

/** What an edit of an install changes. */
const changes: readonly Change[] = [
  { collection: 'installs', id, document: install },
  { collection: 'server', id: server[0], document: server[1] },
];

const appended = openSync(join(folder, 'changes.ndjson'), 'w');
print('A change of one of 10,000 installs, until it is on the disk', [
  ['JSON.stringify, write, fsync: the change alone', measure(500, append)],
  ['sandbox, SQLite: the change', measure(500, edit)],
  ['JSON.stringify, write, fsync: all of the state', measure(10, writeAll)],
]);
closeSync(appended);
store.close();
rmSync(folder, { recursive: true });

function append(): void {
  writeSync(appended, `${JSON.stringify(changes)}\n`);
  fsyncSync(appended);
}

function edit(): void {
  database.transact((state) => {
    state.installs.put(id, { ...install, content: newId(state) });
  });
}

function writeAll(): void {
  const all = database.rehearse((state) => Object.values(state).map((documents) => [...documents.all()]));
  writeFileSync(join(folder, 'state.json'), JSON.stringify(all), { flush: true });
}

function noInstall(): never {
  throw new Error('The scenario has no installs.');
}
