import type { JsonValue } from '@installatron-openapi/generate-kit';
import fc from 'fast-check';

/** 200 cases in every test run, 10,000 in a proof. */
export const runs = { numRuns: process.env['PROOF'] ? 10_000 : 200 };

const nasty = [
  ...['*/', '/*', '//', '\\', "\\'", '"', "'", '`', '${', '{$', '$x', '<?php', '?>', '</script>', '#', '@'],
  ...['\n', '\r\n', '\u2028', '\u2029', '\u0000', '\u001b', '\u0085', '\u202e', '\ufeff', '\ud800', '\udfff'],
  ...['__proto__', 'constructor', 'toString', '0', '1e3', '-1', ' ', '\\u{41}', '\\u0041', '🙂'],
];

/** Any text, rich in what ends a literal, a comment or a line. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom(...nasty), fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 6 })
  .map((parts) => parts.join(''));

/** Values such as maps are made of, with hostile texts and these names. */
export function valueWithNames(names: fc.Arbitrary<string>): fc.Arbitrary<JsonValue> {
  return fc.letrec<{ value: JsonValue }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      fc.constantFrom<JsonValue>(true, false, 0, -1, 1.5),
      hostileText,
      fc.array(tie('value'), { maxLength: 4 }),
      fc.array(fc.tuple(names, tie('value')), { maxLength: 4 }).map((entries) => Object.fromEntries(entries)),
    ),
  })).value;
}

export const hostileValue = valueWithNames(hostileText);
