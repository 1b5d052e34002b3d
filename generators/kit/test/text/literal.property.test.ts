import { runInThisContext } from 'node:vm';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { propertyKey, stringLiteral } from '../../src/index.ts';
import { hostileText, runs } from '../support/arbitraries.ts';

test('a string literal evaluates to the text it was made of', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      expect(runInThisContext(`(${stringLiteral(text)})`)).toBe(text);
    }),
    runs,
  );
});

test('a string literal is one line, and cannot begin a tag of HTML or turn the reading direction', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      expect(stringLiteral(text)).not.toMatch(/[<\n\r\u2028\u2029\u202a-\u202e\ufeff]/);
    }),
    runs,
  );
});

test('an object literal has the member that its key was made of, and no other', () => {
  const name = fc.oneof(hostileText, fc.constantFrom('__proto__', 'constructor', '0', '-1', '1e3'));
  fc.assert(
    fc.property(name, (text) => {
      const object = runInThisContext(`({ ${propertyKey(text)}: null })`);
      expect(Object.keys(object)).toStrictEqual([text]);
    }),
    runs,
  );
});
