import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { temporaryFolder } from './folder.ts';

export type Outcome = {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** What the command left in the folder for temporary files, which it had for itself. */
  readonly left: readonly string[];
};

// Most of a short run is compiling hey-api and what it brings.
const cache = join(tmpdir(), 'rivals-test-compile-cache');
const main = fileURLToPath(new URL('../../src/main.ts', import.meta.url));

/**
 * Really runs the command, with the Node that runs the tests.
 *
 * @param meanwhile is given the process and its folder for temporary files while it runs.
 */
export async function runCommand(
  args: readonly string[],
  meanwhile: (child: ChildProcess, temporary: string) => Promise<void> = async () => {},
): Promise<Outcome> {
  const temporary = temporaryFolder();
  const child = spawn(process.execPath, [main, ...args], {
    // Windows has two other names for the folder.
    env: { ...process.env, NODE_COMPILE_CACHE: cache, TMPDIR: temporary, TEMP: temporary, TMP: temporary },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on('error', reject).on('close', resolve);
  });
  const [code, stdout, stderr] = await Promise.all([
    ended,
    text(child.stdout),
    text(child.stderr),
    meanwhile(child, temporary),
  ]);
  return { code, stdout, stderr, left: readdirSync(temporary) };
}
