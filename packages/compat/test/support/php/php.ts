import { spawn, spawnSync } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

/** What npm cannot bring. Without it nothing tells what PHP really reads. */
export const hasPhp = spawnSync('php', ['--version']).status === 0;

/** Why a test is skipped, in its name. */
export const needsPhp = hasPhp ? '' : ' (skipped: there is no php on this machine)';

/** Starts one PHP for the duration of a test, and gives what asks it to read a query. */
export function startPhp(): (query: string) => Promise<unknown> {
  const script = fileURLToPath(new URL('read.php', import.meta.url));
  const php = spawn('php', ['-d', 'max_input_vars=100000', script], { stdio: ['pipe', 'pipe', 'inherit'] });
  const lines = createInterface(php.stdout)[Symbol.asyncIterator]();
  onTestFinished(() => {
    php.kill();
  });
  return async (query) => {
    php.stdin.write(`${JSON.stringify(query)}\n`);
    const { value = 'null' } = await lines.next();
    return JSON.parse(value);
  };
}
