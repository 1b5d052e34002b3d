import { deepStrictEqual } from 'node:assert';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anySequence } from './steps.ts';
import { inVersion1, traces } from './traces.ts';

const numRuns = process.env['PROOF'] === undefined ? 100 : 10_000;

test('a sequence of requests shows and leaves the same, whichever version it is asked in', async () => {
  const seen = new Map<string, number>();
  await fc.assert(
    fc.asyncProperty(anySequence, async (steps) => {
      const { v2, through, v1 } = await traces(steps);
      for (const answer of v2.answers) count(seen, answer);
      deepStrictEqual(through, v2, 'through version 1 and back');
      deepStrictEqual(v1.answers, inVersion1(v2), 'in version 1');
      deepStrictEqual(v1.documents, v2.documents, 'what version 1 leaves');
    }),
    { numRuns },
  );
  // What is always refused proves little.
  const succeeded = [...seen].filter(([step]) => step.endsWith(' 200')).map(([step]) => step);
  expect(succeeded.length).toBeGreaterThan(25);
}, 900_000);

function count(seen: Map<string, number>, answer: unknown): void {
  const { step, status } = Object(answer);
  const name = `${step} ${status}`;
  seen.set(name, (seen.get(name) ?? 0) + 1);
}
