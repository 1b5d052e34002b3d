import { spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export type Outcome = { readonly code: number | null; readonly stdout: string; readonly stderr: string };

// Halves the time a command takes to start.
const cache = join(tmpdir(), 'kit-test-compile-cache');

type Place = { readonly cwd?: string; readonly calledFrom?: string };

/** Really runs a command of `support/commands`, with the Node that runs the tests: that of the workspace. */
export function runScript(name: string, args: readonly string[], place: Place = {}): Promise<Outcome> {
  return runFile(fileURLToPath(new URL(`commands/${name}.ts`, import.meta.url)), args, place);
}

export function runFile(path: string, args: readonly string[], { cwd, calledFrom }: Place): Promise<Outcome> {
  const { REPORT_ROOT: _, ...env } = process.env;
  const child = spawn(process.execPath, [path, ...args], {
    cwd,
    env: {
      ...env,
      NODE_COMPILE_CACHE: cache,
      ...(calledFrom === undefined ? {} : { REPORT_ROOT: calledFrom }),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return new Promise((resolve, reject) => {
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    child.on('error', reject).on('close', (code) => resolve({ code, stdout, stderr }));
  });
}
