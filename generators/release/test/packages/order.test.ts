import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inOrderOfDependencies } from '../../src/packages/order.ts';

describe('things in order of their dependencies', () => {
  const cases = [
    { given: { a: [], b: [], c: [] }, want: ['a', 'b', 'c'] },
    { given: { a: ['b'], b: ['c'], c: [] }, want: ['c', 'b', 'a'] },
    { given: { a: ['c'], b: [], c: [] }, want: ['c', 'a', 'b'] },
    { given: { a: ['react', 'b'], b: ['react'] }, want: ['b', 'a'] },
    { given: { a: ['b'], b: ['a'] }, want: ['b', 'a'] },
  ];

  test.each(cases)('$given come as $want', ({ given, want }) => {
    const items = Object.entries(given).map(([name, needs]) => ({ name, needs }));
    expect(inOrderOfDependencies(items).map(({ name }) => name)).toEqual(want);
  });

  test('come after all they need, whatever that is', () => {
    // Needs only later ones, so that there are no circles.
    const things = fc
      .array(fc.array(fc.nat(20), { maxLength: 5 }), { maxLength: 20 })
      .map((all) =>
        all.map((needs, at) => ({ name: String(at), needs: needs.map((step) => String(at + 1 + step)) })),
      );
    fc.assert(
      fc.property(things, (items) => {
        const ordered = inOrderOfDependencies(items);
        const place = new Map(ordered.map(({ name }, index) => [name, index]));
        expect(ordered).toHaveLength(items.length);
        for (const [index, { needs }] of ordered.entries()) {
          for (const need of needs) expect(place.get(need) ?? -1).toBeLessThan(index);
        }
      }),
    );
  });
});
