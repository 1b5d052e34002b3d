/** How long it takes to open a file of 10,000 installs, against reading the same as one JSON text. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDatabase } from '../src/state/database.ts';
import { sqliteStore } from '../src/store/sqlite/index.ts';
import { crowdIn } from './store/crowd.ts';
import { measure, print } from './store/durations.ts';

const folder = mkdtempSync(join(tmpdir(), 'sandbox-open-'));
const sqlite = join(folder, 'state.sqlite');
const json = join(folder, 'state.json');
const filled = sqliteStore(sqlite);
crowdIn(filled);
writeFileSync(json, JSON.stringify([...filled.load()]));
filled.close();

print('Open a file with 10,000 installs', [
  ['JSON.parse of one file', measure(20, () => JSON.parse(readFileSync(json, 'utf8')))],
  ['sandbox, SQLite', measure(20, open)],
]);
rmSync(folder, { recursive: true });

function open(): void {
  const store = sqliteStore(sqlite);
  createDatabase(store);
  store.close();
}
