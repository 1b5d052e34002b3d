import fc from 'fast-check';
import type { JsonValue } from '../../src/index.ts';

/** 200 cases in every test run, 10,000 in a proof. */
export const runs = { numRuns: process.env['PROOF'] ? 10_000 : 200 };

const nasty = [
  ...['*/', '/*', '/', '*', '//', '\\', '"', "'", '`', '${', '<', '</script>', '<!--', '?>', '@'],
  ...['\n', '\r', '\r\n', '\u2028', '\u2029', '\u0000', '\u001b', '\u0085', '\u202e', '\ufeff', '\ud800'],
  ...['__proto__', 'constructor', 'prototype', '#', '~', '~1', '%2F', '%', '..', 'con', 'default', ' ', '0'],
];

/** Any text at all, rich in what ends a literal, a comment, a line or a name. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom(...nasty), fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 8 })
  .map((parts) => parts.join(''));

const key = fc.oneof(
  fc.constantFrom('__proto__', 'constructor', 'info', 'paths', 'get', 'type', '10', '9', '$ref', ''),
  fc.string({ maxLength: 3 }),
);

/** Any JSON value, with keys that JavaScript or OpenAPI treats in a special way. */
export const jsonValue: fc.Arbitrary<JsonValue> = fc.letrec<{ value: JsonValue }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.constantFrom<JsonValue>(null, true, false, 0, -1.5),
    fc.string({ maxLength: 3 }),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.array(fc.tuple(key, tie('value')), { maxLength: 5 }).map((entries) => Object.fromEntries(entries)),
  ),
})).value;
