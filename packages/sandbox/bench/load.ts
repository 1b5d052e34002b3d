/**
 * Requests a second and the time of the slowest hundredth, over real sockets, for reading (the first page of 10,000 installs)
 * and for writing (install, back up, restore, remove), against Prism, json-server and a server that does nothing; what version 1
 * costs over version 2; and how long a start takes.
 *
 * `node bench/load.ts [SECONDS]`, 3 a row unless told. The packages have to be built.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { drive, type Load, type Script } from './load/drive.ts';
import {
  firstPage,
  installBackupRestore,
  installsCommand,
  listInstalls,
  threeDocuments,
} from './load/scripts.ts';
import { key, type Server, startBare, startJsonServer, startPrism, startSandbox } from './load/servers.ts';

const seconds = Number(process.argv[2] ?? 3);
const folder = mkdtempSync(join(tmpdir(), 'sandbox-load-'));

type Row = { readonly name: string; readonly server: () => Promise<Server>; readonly script: Script };

const page = await firstAnswer();
const crowd = await allInstalls();
const bare = { name: 'bare HTTP server', server: () => startBare(folder, page) };
const prism = { name: 'Prism (examples, no state)', server: startPrism };
const jsonServer = { name: 'json-server', server: () => startJsonServer(folder, crowd) };

await table('GET /installs, the first 50 of 10,000', [
  { ...bare, script: listInstalls },
  { name: 'sandbox', server: () => startSandbox('crowded', ':memory:'), script: listInstalls },
  {
    name: 'sandbox, version 1 (cmd=installs)',
    server: () => startSandbox('crowded', ':memory:'),
    script: installsCommand,
  },
  { ...prism, script: listInstalls },
  { ...jsonServer, script: firstPage },
]);
await table('install, back up, restore, remove', [
  { ...bare, script: installBackupRestore() },
  {
    name: 'sandbox, in memory',
    server: () => startSandbox('demo', ':memory:'),
    script: installBackupRestore(),
  },
  {
    name: 'sandbox, in a file',
    server: () => startSandbox('demo', join(folder, 'db')),
    script: installBackupRestore(),
  },
  { ...prism, script: installBackupRestore() },
  { ...jsonServer, name: 'json-server (adds documents)', script: threeDocuments },
]);
await starts();
rmSync(folder, { recursive: true });

async function table(title: string, rows: readonly Row[]): Promise<void> {
  const loads: (readonly [string, Load])[] = [];
  for (const { name, server, script } of rows) {
    const { url, stop } = await server();
    loads.push([name, await drive(url, script, seconds)]);
    await stop();
  }
  const base = loads[0]?.[1].rate ?? Number.NaN;
  console.log(`\n${title}:`);
  console.table(
    loads.map(([name, { rate, p50, p99, failed }]) => ({
      server: name,
      'requests/s': Math.round(rate),
      ratio: Number((rate / base).toFixed(2)),
      'p50, ms': Number(p50.toFixed(1)),
      'p99, ms': Number(p99.toFixed(1)),
      failed,
    })),
  );
}

async function starts(): Promise<void> {
  const rows: Record<string, number> = {};
  for (const [name, server] of [
    ['sandbox, demo in memory (aim: 500)', () => startSandbox('demo', ':memory:')],
    ['sandbox, demo in a new file', () => startSandbox('demo', join(folder, 'new'))],
    ['sandbox, 10,000 installs', () => startSandbox('crowded', ':memory:')],
    ['Prism', startPrism],
    ['json-server, 10,000 installs', () => startJsonServer(folder, crowd)],
  ] as const) {
    const { firstAnswer, stop } = await server();
    rows[name] = Math.round(firstAnswer);
    await stop();
  }
  console.log('\nMilliseconds from the start of the process to the first answer:');
  console.table(rows);
}

async function firstAnswer(): Promise<string> {
  const { url, stop } = await startSandbox('crowded', ':memory:');
  const text = await (await fetch(`${url}/installs`, { headers: { 'X-API-Key': key } })).text();
  await stop();
  return text;
}

async function allInstalls(): Promise<readonly unknown[]> {
  const { url, stop } = await startSandbox('crowded', ':memory:');
  const answer = await fetch(`${url}/installs?limit=20000`, { headers: { 'X-API-Key': key } });
  const { data }: { data: readonly unknown[] } = JSON.parse(await answer.text());
  await stop();
  return data;
}
