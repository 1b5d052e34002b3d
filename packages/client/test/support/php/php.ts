import { spawn, spawnSync } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

/** What npm cannot bring. Without it nothing tells what PHP really reads. */
export const hasPhp = spawnSync('php', ['--version']).status === 0;

/** Why a test is skipped, in its name. */
export const needsPhp = hasPhp ? '' : ' (skipped: there is no php on this machine)';

/** What is to be read. */
type Given = { readonly query?: string; readonly segments?: readonly string[] };

/** What PHP read. An array without members is a list, whatever was sent. */
type Read = { readonly query: unknown; readonly segments: readonly string[] };

/** Starts one PHP for the duration of a test, and gives what asks it to read. */
export function startPhp(): (given: Given) => Promise<Read> {
  const script = fileURLToPath(new URL('read.php', import.meta.url));
  const php = spawn('php', ['-d', 'max_input_vars=100000', script], { stdio: ['pipe', 'pipe', 'inherit'] });
  const lines = createInterface(php.stdout)[Symbol.asyncIterator]();
  onTestFinished(() => {
    php.kill();
  });
  return async ({ query = '', segments = [] }) => {
    php.stdin.write(`${JSON.stringify({ query, segments })}\n`);
    const { value = 'null' } = await lines.next();
    return JSON.parse(value);
  };
}
