import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonical, isArray, isObject, type JsonValue } from '../../src/index.ts';
import { jsonValue, runs } from '../support/arbitraries.ts';

test('the order of keys, at any depth, never changes a byte', () => {
  const shuffled = jsonValue.chain((value) =>
    fc.infiniteStream(fc.nat()).map((numbers) => ({ value, other: shuffle(value, numbers) })),
  );
  fc.assert(
    fc.property(shuffled, ({ value, other }) => {
      expect(JSON.stringify(canonical(other))).toBe(JSON.stringify(canonical(value)));
    }),
    runs,
  );
});

test('nothing but the order of keys changes', () => {
  fc.assert(
    fc.property(jsonValue, (value) => {
      expect(sorted(canonical(value))).toBe(sorted(value));
    }),
    runs,
  );
});

test('what is in order stays as it is', () => {
  fc.assert(
    fc.property(jsonValue, (value) => {
      const once = canonical(value);
      expect(JSON.stringify(canonical(once))).toBe(JSON.stringify(once));
    }),
    runs,
  );
});

/** The same value with the members of every object in another order. */
function shuffle(value: JsonValue, numbers: fc.Stream<number>): JsonValue {
  if (isArray(value)) return value.map((item) => shuffle(item, numbers));
  if (!isObject(value)) return value;
  const ranked = Object.entries(value).map(([key, child]) => ({
    key,
    child,
    rank: numbers.next().value ?? 0,
  }));
  return Object.fromEntries(
    ranked.toSorted((a, b) => a.rank - b.rank).map(({ key, child }) => [key, shuffle(child, numbers)]),
  );
}

/** A text of a value that does not depend on the order of keys; written in another way than `canonical`. */
function sorted(value: JsonValue): string {
  if (isArray(value)) return `[${value.map(sorted).join()}]`;
  if (!isObject(value)) return JSON.stringify(value);
  const members = Object.entries(value).map(([key, child]) => `${JSON.stringify(key)}:${sorted(child)}`);
  return `{${members.sort().join()}}`;
}
