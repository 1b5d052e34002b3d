import { runCommand, UsageError } from '@installatron-openapi/generate-kit';
import fc from 'fast-check';
import { type Law, laws } from '../test/support/laws.ts';

const options = {
  seconds: { type: 'string', default: '60', help: 'How long to go on.' },
  seed: { type: 'string', help: 'A number, to try the same cases again.' },
} as const;

const casesPerRound = 1000;

await runCommand(
  {
    name: 'fuzz-renames',
    summary:
      'Holds the converters to their laws with random values for as long as asked. Exit code 1: one does not hold.',
    options,
  },
  (given) => {
    const seconds = numberOf('seconds', given.text('seconds'));
    const seed = given.text('seed') === '' ? Date.now() % 2 ** 31 : numberOf('seed', given.text('seed'));
    fuzz(seconds, seed);
  },
);

/** Tries one law after the other, a thousand cases each, until the time is over. */
function fuzz(seconds: number, seed: number): void {
  const end = performance.now() + seconds * 1000;
  const counts = new Map(laws.map(({ name }) => [name, 0]));
  for (let round = 0; performance.now() < end; round++) {
    for (const law of laws) {
      if (performance.now() >= end) break;
      if (!holds(law, seed + round)) return;
      counts.set(law.name, (counts.get(law.name) ?? 0) + casesPerRound);
    }
    progress(total(counts));
  }
  for (const [name, count] of counts) console.log(`${String(count).padStart(10)}  ${name}`);
  console.log(`${String(total(counts)).padStart(10)}  cases in all, none against a law (seed ${seed})`);
}

function holds({ name, property }: Law, seed: number): boolean {
  const found = fc.check(property, { numRuns: casesPerRound, seed });
  if (!found.failed) return true;
  console.error(`Not so: ${name} (seed ${seed}).\n${fc.defaultReportMessage(found) ?? ''}`);
  process.exitCode = 1;
  return false;
}

function progress(count: number): void {
  if (process.stderr.isTTY) process.stderr.write(`\r${count} cases`);
}

function total(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}

function numberOf(name: string, text: string): number {
  const number = Number(text);
  if (Number.isFinite(number) && number >= 0) return number;
  throw new UsageError(`--${name} is a number that is not negative.`);
}
