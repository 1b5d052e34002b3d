import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';

/** A server in a process of its own. */
export type Server = {
  readonly url: string;
  /** Milliseconds from the start of the process to the first answer. */
  readonly firstAnswer: number;
  readonly stop: () => Promise<void>;
};

export const key = 'bench-key';

const { resolve: find } = createRequire(import.meta.url);
const program = resolve(import.meta.dirname, '../../../cli/dist/main.js');
const bundle = resolve(import.meta.dirname, '../../../../spec/dist/openapi.json');

export function startSandbox(seed: string, db: string): Promise<Server> {
  const port = nextPort();
  return start(
    [program, 'sandbox', '--port', port, '--db', db, '--seed', seed, '--key', key],
    port,
    '/version',
  );
}

/** Prism makes an answer of the examples; it holds no state. */
export function startPrism(): Promise<Server> {
  const port = nextPort();
  return start(
    [find('@stoplight/prism-cli/dist/index.js'), 'mock', bundle, '--port', port],
    port,
    '/version',
  );
}

/** json-server holds whatever it is given, and knows no operation but to list and to add. */
export function startJsonServer(folder: string, installs: readonly unknown[]): Promise<Server> {
  const port = nextPort();
  const file = join(folder, 'db.json');
  writeFileSync(file, JSON.stringify({ installs, backups: [], restores: [] }));
  return start([find('json-server/lib/cli/bin.js'), '--quiet', '--port', port, file], port, '/backups');
}

/** A server that reads the request and answers with text that it had before. */
export function startBare(folder: string, answer: string): Promise<Server> {
  const port = nextPort();
  const file = join(folder, 'answer.json');
  writeFileSync(file, answer);
  return start([join(import.meta.dirname, 'bare.ts'), port, file], port, '/');
}

let port = 42_310;

function nextPort(): string {
  port += 1;
  return String(port);
}

async function start(args: readonly string[], port: string, path: string): Promise<Server> {
  const begin = performance.now();
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] });
  const url = `http://127.0.0.1:${port}`;
  await answered(`${url}${path}`, child);
  return { url, firstAnswer: performance.now() - begin, stop: () => stop(child) };
}

async function answered(url: string, child: ChildProcess): Promise<void> {
  while (child.exitCode === null) {
    const answer = await fetch(url, { headers: { 'X-API-Key': key } }).catch(() => undefined);
    if (answer !== undefined) return void (await answer.text());
    await new Promise((wake) => setTimeout(wake, 5));
  }
  throw new Error(`${child.spawnargs.join(' ')} ended with ${child.exitCode}.`);
}

async function stop(child: ChildProcess): Promise<void> {
  child.kill('SIGKILL');
  await once(child, 'exit');
}
