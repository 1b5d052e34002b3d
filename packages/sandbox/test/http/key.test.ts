import { expect, it } from 'vitest';
import { keyCheck } from '../../src/http/key.ts';

it.each([
  ['secret', 'secret', true],
  ['secret', 'secreT', false],
  ['secret', 'secre', false],
  ['secret', 'secretsecret', false],
  ['secret', '', false],
  ['secret', null, false],
  ['a b', 'a b', true],
])('says of the key %j and the given %j: %j', (key, given, want) => {
  expect(keyCheck(key)(given)).toBe(want);
});

it.each(['', ' x', 'x ', 'ü', 'a\nb'])('does not take the key %j, and does not repeat it', (key) => {
  expect(() => keyCheck(key)).toThrow(new TypeError('`key` must be printable ASCII, trimmed.'));
});
