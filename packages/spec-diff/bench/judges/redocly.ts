/**
 * Redocly is a command and exports nothing. To run it often in one process, its program is loaded again for each case: a
 * query makes another module of the same file. It is over when it says, with `process.once('beforeExit')`, what to exit with.
 */
import { readFileSync, rmSync } from 'node:fs';
import { answerAll } from './answer.ts';

const program = import.meta.resolve('@redocly/cli/bin/cli.js').replace('bin/cli.js', 'lib/index.js');
let round = 0;

await answerAll(async (base, head) => {
  const report = `${head}.report`;
  await run('diff', base, head, '--format', 'json', '--fail-on', 'none', '--output', report);
  const { summary }: { summary: { major: number } } = JSON.parse(readFileSync(report, 'utf8'));
  rmSync(report);
  return summary.major > 0;
});

async function run(...args: readonly string[]): Promise<void> {
  const { promise: over, resolve } = Promise.withResolvers<void>();
  const notice = (event: string | symbol): void => {
    if (event === 'beforeExit') resolve();
  };
  process.on('newListener', notice);
  process.argv = [process.execPath, program, ...args];
  round += 1;
  await import(`${program}?${round}`);
  await over;
  process.off('newListener', notice);
  process.removeAllListeners('beforeExit');
}
