import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createDatabase } from '../../../src/state/database.ts';
import { sqliteStore } from '../../../src/store/sqlite/index.ts';
import { emptyFolder } from '../../support/folder.ts';
import { entriesAfter, entriesIn, lastIn } from '../../support/transactions.ts';
import { startWriter, type Writer } from '../../support/writer.ts';

/** How often a process is killed, in each of the four cases. */
const kills = process.env['PROOF'] ? 50 : 3;

/** Waits for up to so many milliseconds. */
const atRandom = (milliseconds: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, Math.random() * milliseconds));

/** Says how many transactions a file has. They have to be whole. */
function readBack(path: string): number {
  const store = sqliteStore(path);
  const database = createDatabase(store);
  const last = database.rehearse(lastIn);
  expect(database.rehearse(entriesIn)).toEqual(entriesAfter(last));
  store.close();
  return last;
}

/** Kills a process that writes and says how many transactions the file has then. None that it spoke of may lack. */
async function killed(writer: Writer, path: string, before: number): Promise<number> {
  const words = await writer.kill();
  const acknowledged = Number(words.findLast((word) => word !== 'idle') ?? before);
  const last = readBack(path);
  // The one that it was at may have reached the disk before it could say so.
  expect([acknowledged, acknowledged + 1]).toContain(last);
  return last;
}

test('a process that is killed while it creates a file loses nothing', { timeout: 300_000 }, async () => {
  const folder = emptyFolder();
  for (let round = 0; round < kills; round += 1) {
    const path = join(folder, `${round}.sqlite`);
    const writer = startWriter(path);
    await atRandom(300);
    await killed(writer, path, 0);
  }
});

test('a process that is killed while it opens a file loses nothing', { timeout: 300_000 }, async () => {
  const path = join(emptyFolder(), 'state.sqlite');
  let last = 0;
  for (let round = 0; round < kills; round += 1) {
    const writer = startWriter(path);
    await atRandom(300);
    last = await killed(writer, path, last);
  }
});

test('a process that is killed while it commits loses nothing', { timeout: 300_000 }, async () => {
  const path = join(emptyFolder(), 'state.sqlite');
  let last = 0;
  for (let round = 0; round < kills; round += 1) {
    const writer = startWriter(path);
    await writer.said(`${last + 1}`);
    await atRandom(50);
    last = await killed(writer, path, last);
  }
});

test('a process that is killed while it waits loses nothing and keeps nothing more', {
  timeout: 300_000,
}, async () => {
  const path = join(emptyFolder(), 'state.sqlite');
  for (let round = 0; round < kills; round += 1) {
    const writer = startWriter(path, 5);
    await writer.said('idle');
    expect(await killed(writer, path, 5 * round)).toBe(5 * (round + 1));
  }
});
