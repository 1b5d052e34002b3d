import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { onTestFinished } from 'vitest';
import { program } from './run.ts';

export type RunningProgram = {
  /** The line that it wrote when it was ready. */
  readonly line: string;
  readonly child: ChildProcess;
  /** What it has written to standard error. */
  readonly errors: () => string;
  /** All that it wrote to standard output. */
  readonly output: () => string;
  /** Asks it to end. @returns its exit code. */
  readonly stop: (signal?: NodeJS.Signals) => Promise<number | null>;
};

type StartOptions = { readonly env?: NodeJS.ProcessEnv; readonly cwd?: string };

/** Really runs a command that serves until it is asked to end, for the duration of one test. */
export async function start(args: readonly string[], options: StartOptions = {}): Promise<RunningProgram> {
  const child = spawn(process.execPath, [program, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...options.env },
    cwd: options.cwd,
  });
  const ended = once(child, 'close');
  onTestFinished(async () => {
    child.kill('SIGKILL');
    await ended;
  });
  let output = '';
  let errors = '';
  child.stdout.on('data', (chunk) => {
    output += chunk;
  });
  child.stderr.on('data', (chunk) => {
    errors += chunk;
  });
  const lines = createInterface({ input: child.stdout });
  const [line] = await Promise.race([once(lines, 'line'), ended]);
  if (typeof line !== 'string') throw new Error(`It ended before it was ready: ${errors}`);
  return {
    line,
    child,
    errors: () => errors,
    output: () => output,
    stop: async (signal = 'SIGTERM') => {
      child.kill(signal);
      const [code] = await ended;
      return code;
    },
  };
}
