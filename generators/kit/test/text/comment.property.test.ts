import { runInThisContext } from 'node:vm';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { docComment, wrap } from '../../src/index.ts';
import { hostileText, runs } from '../support/arbitraries.ts';

const code = fc.constantFrom('*/ 2, /*', '*/ throw 1; /*', '*/', '\n*/\n2,\n/*', '*\\/', '**//');
const text = fc.array(fc.oneof(hostileText, code)).map((parts) => parts.join(''));

test('no text can end the comment it stands in', () => {
  fc.assert(
    fc.property(text, (given) => {
      // Were the comment to end early, the list would have more in it, or not be JavaScript.
      expect(runInThisContext(`[${docComment(given)} 1]`)).toStrictEqual([1]);
    }),
    runs,
  );
});

test('every line of a comment begins with its star', () => {
  fc.assert(
    fc.property(text, (given) => {
      const lines = docComment(given).split(/[\n\r\u2028\u2029\u0085]/);
      expect(lines.slice(1).filter((line) => !line.startsWith(' *'))).toStrictEqual([]);
    }),
    runs,
  );
});

const words = fc
  .array(fc.oneof(fc.constantFrom(' ', '  ', '\n', 'a'), fc.string({ maxLength: 12 })))
  .map((parts) => parts.join(''));

test('wrapping keeps every word, in order', () => {
  fc.assert(
    fc.property(words, fc.integer({ min: 1, max: 20 }), (given, width) => {
      expect(wordsOf(wrap(given, width))).toStrictEqual(wordsOf(given));
    }),
    runs,
  );
});

test('no wrapped line is too long, unless it is one word', () => {
  fc.assert(
    fc.property(words, fc.integer({ min: 1, max: 20 }), (given, width) => {
      const long = wrap(given, width)
        .split('\n')
        .filter((line) => line.length > width);
      expect(long.filter((line) => wordsOf(line).length > 1)).toStrictEqual([]);
    }),
    runs,
  );
});

function wordsOf(given: string): readonly string[] {
  return given.split(/[ \n]/).filter((word) => word !== '');
}
