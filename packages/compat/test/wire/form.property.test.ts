import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readForm } from '../../src/wire/form.ts';
import { searchOf } from '../../src/wire/query.ts';
import { hasPhp, needsPhp, startPhp } from '../support/php/php.ts';
import { runs } from '../support/runs.ts';

const text = fc.string({ unit: 'grapheme', maxLength: 8 });
const oddNames = fc.constantFrom('__proto__', 'constructor', 'toString', 'a', 'b', 'http://a.b', 'x-y');

/** No brackets and no blank, which mean something, and no number, by which a list is told from an object. */
const name = fc
  .oneof(oddNames, fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }))
  .filter((given) => !/[[\]]|^\d+$|^[ \t-\r]$/.test(given));

/** Text, and what holds some. Nothing empty: neither a query nor a form can say that. */
const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    text,
    fc.array(tie('value'), { minLength: 1, maxLength: 4 }),
    members(tie('value')),
  ),
}));

function members(inner: fc.Arbitrary<unknown>): fc.Arbitrary<Readonly<Record<string, unknown>>> {
  const entry = fc.tuple(name, inner);
  return fc
    .uniqueArray(entry, { minLength: 1, maxLength: 4, selector: ([given]) => given })
    .map((entries) => Object.fromEntries(entries));
}

test('what is written to a query is read from it', () => {
  fc.assert(
    fc.property(members(value), (given) => {
      const read = readForm(searchOf(given).slice(1));
      // The matchers of Vitest take a member `constructor` for the class of the object.
      expect(isDeepStrictEqual(read, given)).toBe(true);
    }),
    runs,
  );
});

test('anything at all is read, or refused', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'&=[]a0%\u0000+é') }), (given) => {
      expect(typeof readForm(given)).toBe('object');
    }),
    runs,
  );
});

describe.runIf(hasPhp)(`PHP${needsPhp}`, () => {
  const brackets = fc.constantFrom(
    '',
    'a',
    'b',
    '0',
    '1',
    '2',
    '10',
    '01',
    '1a',
    ' ',
    '  ',
    'a b',
    'a[b',
    'http://a.b',
  );
  const pair = fc.tuple(
    fc.constantFrom('a', 'b', 'x-y', 'long_name'),
    fc.array(brackets, { maxLength: 3 }),
    fc.constantFrom('', ']', 'c', '[c', '[c[d]'),
    text,
  );

  test('reads the same', async () => {
    const php = startPhp();
    await fc.assert(
      fc.asyncProperty(fc.array(pair, { maxLength: 8 }), async (pairs) => {
        const query = new URLSearchParams(
          pairs.map(([outer, inner, rest, given]) => [
            outer + inner.map((part) => `[${part}]`).join('') + (inner.length > 0 ? rest : ''),
            given,
          ]),
        ).toString();
        expect(readForm(query)).toEqual(await php(query));
      }),
      runs,
    );
  });
});
