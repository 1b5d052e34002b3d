import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** The key to the sandbox. It is printed, and guards nothing. */
const key = 'sandbox-key';

/** What asks a process to end. */
const endings = ['SIGINT', 'SIGTERM'] as const;

export type ServerOptions = { readonly port: string; readonly db: string; readonly seed: string };

export type StartedServer = {
  readonly key: string;
  /** Undefined when it ended before it answered: it has said why. */
  readonly url: Promise<string | undefined>;
  /** Its exit code. */
  readonly ended: Promise<number>;
};

/** Runs the sandbox as a process of its own, with the docs beside it. It is asked to end when this process is. */
export function startServer(root: string, { port, db, seed }: ServerOptions): StartedServer {
  const program = join(root, 'packages/cli/dist/main.js');
  const docs = join(root, 'docs/dist');
  const child = spawn(
    process.execPath,
    [program, 'sandbox', '--port', port, '--db', db, '--seed', seed, '--docs', docs],
    { stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, INSTALLATRON_KEY: key } },
  );
  for (const signal of endings) process.on(signal, () => child.kill(signal));
  return {
    key,
    url: firstLine(child.stdout),
    ended: once(child, 'exit').then(([code, signal]) => exitCodeOf(code, signal)),
  };
}

// Asked again while it exits already, a process ends by the signal, and that is as good.
function exitCodeOf(code: unknown, signal: unknown): number {
  if (typeof code === 'number') return code;
  return endings.some((ending) => ending === signal) ? 0 : 1;
}

/** The first line of what a process writes; undefined when there is none. */
async function firstLine(output: NodeJS.ReadableStream): Promise<string | undefined> {
  for await (const line of createInterface({ input: output })) return line;
  return undefined;
}
