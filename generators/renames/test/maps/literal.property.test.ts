import { isDeepStrictEqual } from 'node:util';
import type { JsonValue } from '@installatron-openapi/generate-kit';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonLiteral, typescriptLiteral } from '../../src/maps/literal.ts';
import { hostileText, hostileValue, runs, valueWithNames } from './hostile.ts';

// The matchers of Vitest take a member `constructor` for the class of the object, so they are not used here.

/** What a module with this expression would hold. */
function evaluate(expression: string): unknown {
  return new Function(`"use strict"; return (${expression});`)();
}

// V8 14 reads a name that begins with an escape as `\\`, when an object with that name was read before in its place.
const readableValue = valueWithNames(hostileText.map((text) => text.replaceAll('\\', '/')));

test('JSON that is printed is read back as it was', () => {
  fc.assert(
    fc.property(readableValue, (value) => {
      expect(isDeepStrictEqual(JSON.parse(jsonLiteral(value)), value)).toBe(true);
    }),
    runs,
  );
});

test('TypeScript that is printed is read back as it was, and prototypes stay what they are', () => {
  fc.assert(
    fc.property(hostileValue, (value) => {
      expect(isDeepStrictEqual(evaluate(typescriptLiteral(value)), value)).toBe(true);
    }),
    runs,
  );
});

test('nothing invisible and nothing that ends a line or a script is printed as it is', () => {
  fc.assert(
    fc.property(hostileText, hostileText, (name, text) => {
      const value: JsonValue = Object.fromEntries([[name, text]]);
      for (const printed of [jsonLiteral(value), typescriptLiteral(value)]) {
        expect(printed).not.toMatch(/[\p{Cf}\p{Cs}\u2028\u2029<]/u);
        expect(printed.split('\n').length).toBe(3);
      }
    }),
    runs,
  );
});
