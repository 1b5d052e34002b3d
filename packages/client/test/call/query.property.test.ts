import fc from 'fast-check';
import { expect, test } from 'vitest';
import { searchOf } from '../../src/call/query.ts';
import { runs } from '../support/runs.ts';

// PHP itself cannot say a name with brackets, and turns dots and blanks of the first part into underscores.
const name = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => !/[[\].\s]/.test(text));
const text = fc.string({ unit: 'grapheme' });

test('flat members and lists come back as they were, whatever they hold', () => {
  const members = fc.dictionary(name, fc.oneof(text, fc.array(text, { minLength: 1 })));
  fc.assert(
    fc.property(members, (given) => {
      expect(readLikePhp(searchOf(given))).toEqual(new Map(Object.entries(given)));
    }),
    runs,
  );
});

/** What `$_GET` holds. Only what the test above needs of it. */
function readLikePhp(search: string): Map<string, string | string[]> {
  const read = new Map<string, string | string[]>();
  for (const [key, value] of new URLSearchParams(search)) {
    if (!key.endsWith('[]')) read.set(key, value);
    else read.set(key.slice(0, -2), [...(read.get(key.slice(0, -2)) ?? []), value]);
  }
  return read;
}
