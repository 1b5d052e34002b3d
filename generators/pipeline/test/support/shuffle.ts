import { isArray, isObject, type JsonValue } from '@installatron-openapi/generate-kit';
import fc from 'fast-check';

/** The same JSON with the members of every object in another order, decided by a seed. */
export function shuffleKeys(value: JsonValue, seed: number): JsonValue {
  if (isArray(value)) return value.map((item) => shuffleKeys(item, seed + 1));
  if (!isObject(value)) return value;
  const entries = Object.entries(value);
  const [shuffled = entries] = fc.sample(fc.shuffledSubarray(entries, { minLength: entries.length }), {
    seed,
    numRuns: 1,
  });
  return Object.fromEntries(shuffled.map(([key, child]) => [key, shuffleKeys(child, seed + 1)]));
}
