import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareDocuments } from '../../src/index.ts';
import { createChance } from '../support/rewrites/chance.ts';
import { rewrites } from '../support/rewrites/index.ts';
import { isRecord, type Json } from '../support/rewrites/walk.ts';
import { patience } from '../support/runs.ts';

// The real spec takes its time, so there are fewer cases than for small documents.
const runs = { numRuns: process.env['PROOF'] ? 200 : 10 };

function readSpec(): Json {
  const parsed: unknown = JSON.parse(
    readFileSync(new URL('../../../../spec/dist/openapi.json', import.meta.url), 'utf8'),
  );
  if (!isRecord(parsed)) throw new Error('The spec is no object. Bundle it first.');
  return parsed;
}

const spec = readSpec();

type Step = { readonly name: string; readonly seed: number };

function rewritten(document: Json, steps: readonly Step[]): Json {
  return steps.reduce(
    (before, { name, seed }) => rewrites[name]?.(before, createChance(seed)) ?? before,
    document,
  );
}

const anySeed = fc.integer({ min: 0 });

describe('the spec, written in another way, is the same', () => {
  test.each(Object.keys(rewrites))(
    '%s',
    (name) => {
      fc.assert(
        fc.property(anySeed, (seed) => {
          const other = rewritten(spec, [{ name, seed }]);
          expect(compareDocuments(spec, other).changes).toStrictEqual([]);
          expect(compareDocuments(other, spec).changes).toStrictEqual([]);
        }),
        { numRuns: Math.ceil(runs.numRuns / 5) },
      );
    },
    patience,
  );

  test(
    'all at once',
    () => {
      const step = fc.record({ name: fc.constantFrom(...Object.keys(rewrites)), seed: anySeed });
      fc.assert(
        fc.property(fc.array(step, { minLength: 2, maxLength: 6 }), (steps) => {
          expect(compareDocuments(spec, rewritten(spec, steps)).changes).toStrictEqual([]);
        }),
        runs,
      );
    },
    patience,
  );
});

test('every rewrite changes the text', () => {
  const untouched = Object.keys(rewrites).filter(
    (name) => JSON.stringify(rewrites[name]?.(spec, createChance(7, 1))) === JSON.stringify(spec),
  );
  expect(untouched).toStrictEqual([]);
});
