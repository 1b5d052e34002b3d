import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import {
  createClient,
  createUser,
  editInstall,
  getInstall,
  installApplication,
  listInstalls,
  listLogs,
} from '@installatron-openapi/client';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Program, startProgram } from './support/program.ts';
import { key, program } from './support/stage.ts';

/** Rounds on one file: with more, looking through the log takes longer than the writing. */
const rounds = process.env['PROOF'] === undefined ? 5 : 20;
const files = process.env['PROOF'] === undefined ? 1 : 10;
const writers = 4;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kill-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What the sandbox has said is done. */
type Acknowledged = Map<string, { title: string }>;

// A few at once: a process that starts is not busy all the time.
test.concurrent.each(Array.from({ length: files }, (_, index) => index))(
  'killed while it writes, the sandbox keeps what it has acknowledged and shows nothing half-done (file %i)',
  async (index) => {
    const db = join(folder, `sandbox-${index}.db`);
    await makeUser(db);
    for (let round = 0; round < rounds; round += 1) {
      const acknowledged: Acknowledged = new Map();
      const sandbox = await start(db);
      const work = Array.from({ length: writers }, (_, writer) =>
        write(sandbox.url, `${round}-${writer}`, acknowledged),
      );
      // Another moment each round, from the first request on.
      await setTimeout((round * 37 + index * 11) % 220);
      await sandbox.stop('SIGKILL');
      await Promise.all(work);
      await check(db, acknowledged);
    }
  },
  600_000,
);

function start(db: string): Promise<Program> {
  return startProgram(program, ['sandbox', '--port', '0', '--db', db, '--seed', 'empty', '--key', key]);
}

function clientOf(url: string) {
  return createClient({ server: url, key, retry: false });
}

async function makeUser(db: string): Promise<void> {
  const { url, stop } = await start(db);
  const vhosts = { 'https://kill.example.org': 'public_html' };
  await createUser(clientOf(url), { id: 'kill', websites: [{ path: '/home/kill', vhosts }] });
  await stop();
}

/** Installs and renames until the server is gone. */
async function write(url: string, name: string, acknowledged: Acknowledged): Promise<void> {
  const client = clientOf(url);
  try {
    for (let count = 0; ; count += 1) {
      const place = `https://kill.example.org/${name}-${count}`;
      const { data } = await installApplication(client, { id: 'wordpress', url: place });
      const id = data?.id ?? '';
      acknowledged.set(id, { title: data?.title ?? '' });
      await editInstall(client, { id, title: `Edited ${name}-${count}` });
      acknowledged.set(id, { title: `Edited ${name}-${count}` });
    }
  } catch {
    // The server was killed; that is what the test is about.
  }
}

async function check(db: string, acknowledged: Acknowledged): Promise<void> {
  const { url, stop } = await start(db);
  const client = clientOf(url);
  for (const [id, { title }] of acknowledged) {
    const { data } = await getInstall(client, { id });
    // The edit that was not answered may have been done.
    expect([title, expect.stringMatching(/^Edited /)]).toContainEqual(data?.title);
    if (title.startsWith('Edited ')) expect(data?.title).toBe(title);
  }
  // An install and the entry in the log are one change.
  const { total_count: installs } = await listInstalls(client, { limit: 1 });
  const logs = await listLogs(client, { limit: 100_000 });
  expect(logs.data?.filter(({ cmd }) => cmd === 'browser/install')).toHaveLength(installs ?? -1);
  await stop();
}
