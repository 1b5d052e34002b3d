import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatPointer, parsePointer } from '../../src/index.ts';
import { parseFragment } from '../../src/json/pointer.ts';
import { hostileText, runs } from '../support/arbitraries.ts';

test('every path survives being written as a pointer and read back', () => {
  fc.assert(
    fc.property(fc.array(hostileText), (path) => {
      expect(parsePointer(formatPointer(path))).toStrictEqual(path);
    }),
    runs,
  );
});

test('every path survives the percent-encoding of a $ref', () => {
  const wellFormed = hostileText.filter((text) => text.isWellFormed());
  fc.assert(
    fc.property(fc.array(wellFormed), (path) => {
      const fragment = path.map((key) => encodeURIComponent(formatPointer([key]).slice(1)));
      expect(parseFragment(fragment.map((part) => `/${part}`).join(''))).toStrictEqual(path);
    }),
    runs,
  );
});
