import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';

/** What a process took. `processor` is what all its threads computed, and says more than `seconds` on a busy machine. */
export type Cost = { readonly seconds: number; readonly processor: number; readonly megabytes: number };

/** As arguments of `node`. */
export type Command = readonly string[];

// Only a process itself knows its peak once it is over. So each one writes it to its fourth stream before it ends.
const reporter = `data:text/javascript,${encodeURIComponent(
  `import { writeSync } from 'node:fs';
   process.on('exit', () => writeSync(3, JSON.stringify(process.resourceUsage())));`,
)}`;

/** Runs each command as often as told, in turns, so that what else the machine does concerns all of them. */
export async function measure(commands: readonly Command[], rounds: number): Promise<readonly Cost[]> {
  const runs = commands.map((): Cost[] => []);
  for (let round = 0; round < rounds; round++)
    for (const [index, command] of commands.entries()) runs[index]?.push(await costOf(command));
  return runs.map((costs) => ({
    seconds: median(costs.map(({ seconds }) => seconds)),
    processor: median(costs.map(({ processor }) => processor)),
    megabytes: median(costs.map(({ megabytes }) => megabytes)),
  }));
}

async function costOf(command: Command): Promise<Cost> {
  const begin = performance.now();
  const child = spawn(process.execPath, ['--import', reporter, ...command], {
    // No configuration of this repository is to be found from there.
    cwd: tmpdir(),
    env: { ...process.env, REDOCLY_TELEMETRY: 'off' },
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const usage = child.stdio[3];
  if (!(usage instanceof Readable)) throw new Error('A process has no fourth stream.');
  const [written, [code]] = await Promise.all([text(usage), once(child, 'exit')]);
  if (code !== 0) throw new Error(`${command.join(' ')} exited with ${code}.`);
  const { maxRSS, userCPUTime, systemCPUTime }: NodeJS.ResourceUsage = JSON.parse(written);
  return {
    seconds: (performance.now() - begin) / 1000,
    processor: (userCPUTime + systemCPUTime) / 1e6,
    megabytes: maxRSS / 1024,
  };
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}
