import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

export type Outcome = { readonly code: number | null; readonly stdout: string; readonly stderr: string };

/** The built program, as `bin` of the package names it. */
export const program = fileURLToPath(new URL('../../dist/main.js', import.meta.url));

/** Really runs the program, with the Node that runs the tests. */
export function run(args: readonly string[], input: string | Uint8Array = ''): Promise<Outcome> {
  const child = spawn(process.execPath, [program, ...args], { stdio: ['pipe', 'pipe', 'pipe'] });
  const stdout: Buffer[] = [];
  const stderr: Buffer[] = [];
  child.stdout.on('data', (chunk) => stdout.push(chunk));
  child.stderr.on('data', (chunk) => stderr.push(chunk));
  // One that serves where it should not would never end.
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  // A program that stops early closes its input, which is no fault of the test.
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ code, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() });
    });
  });
}
