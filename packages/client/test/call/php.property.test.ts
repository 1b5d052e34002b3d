import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fillPath } from '../../src/call/path.ts';
import { searchOf } from '../../src/call/query.ts';
import { hasPhp, needsPhp, startPhp } from '../support/php/php.ts';
import { runs } from '../support/runs.ts';

const text = fc.string({ unit: fc.oneof(fc.constantFrom(...'&=+%[]?#;\\"\'\0\r\n. /'), unicode()) });

/** Any character but half of one, which no URL can hold. */
function unicode(): fc.Arbitrary<string> {
  return fc.string({ unit: 'binary', minLength: 1, maxLength: 1 });
}

/**
 * PHP makes a number of a name that looks like one, and has no name with a NUL or a closing bracket. A backslash is left out because
 * of the `JSON.parse` of V8 14.6, which takes a name that begins with an escape for one that is a backslash.
 */
const inner = fc
  .oneof(text, fc.constantFrom('__proto__', 'constructor', 'toString', 'this', 'GLOBALS', '_GET'))
  .filter((given) => given !== '' && !/^(-?\d+$|\s)|[\0\]\\]/.test(given));

/** In the first part of a name it makes underscores of blanks, dots and brackets, too. */
const outer = inner.filter((given) => !/[[. ]/.test(given));

const scalar = fc.oneof(text, fc.double(), fc.integer(), fc.boolean());

/** What JSON holds, but null and what is empty: neither can be said in a query. */
const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    scalar,
    fc.array(tie('value'), { minLength: 1, maxLength: 4 }),
    members(inner, tie('value')),
  ),
}));

function members(name: fc.Arbitrary<string>, value: fc.Arbitrary<unknown>): fc.Arbitrary<object> {
  const entry = fc.tuple(name, value);
  return fc
    .uniqueArray(entry, { minLength: 1, maxLength: 4, selector: ([name]) => name })
    .map((entries) => Object.fromEntries(entries));
}

/** In a query everything is text. */
function asText(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return `${value}`;
  if (Array.isArray(value)) return value.map(asText);
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, asText(member)]));
}

describe.runIf(hasPhp)(`PHP${needsPhp}`, () => {
  test('reads in a query what was put there', async () => {
    const php = startPhp();
    await fc.assert(
      fc.asyncProperty(members(outer, value), async (given) => {
        const { query } = await php({ query: searchOf(given).slice(1) });
        // The matchers of Vitest take a member `constructor` for the class of the object.
        if (!isDeepStrictEqual(query, asText(given))) expect(query).toEqual(asText(given));
      }),
      runs,
    );
  });

  test('reads in a path what was put there, segment by segment', async () => {
    const php = startPhp();
    const segment = text.filter((given) => !['', '.', '..'].includes(given));
    await fc.assert(
      fc.asyncProperty(segment, segment, async (id, slug) => {
        const path = fillPath('/installs/{id}/plugins/{slug}', new Map(Object.entries({ id, slug })));
        const { pathname } = new URL(`https://panel.example.com${path}`);
        const { segments } = await php({ segments: pathname.split('/') });
        expect(segments).toEqual(['', 'installs', id, 'plugins', slug]);
      }),
      runs,
    );
  });
});
