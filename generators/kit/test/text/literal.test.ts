import { describe, expect, test } from 'vitest';
import { propertyKey, stringLiteral } from '../../src/index.ts';

describe('a string literal', () => {
  test.each([
    { given: '', want: '""' },
    { given: "it's", want: '"it\'s"' },
    { given: '"\\', want: '"\\"\\\\"' },
    { given: '</script>', want: '"\\u003c/script>"' },
    { given: 'a\nb\u2028c', want: '"a\\nb\\u2028c"' },
    { given: '\u202e\ufeff', want: '"\\u202e\\ufeff"' },
    { given: '\u{e0001}', want: '"\\udb40\\udc01"' },
    { given: 'größe 😀 `$', want: '"größe 😀 `$"' },
  ])('of $given is $want', ({ given, want }) => {
    expect(stringLiteral(given)).toBe(want);
  });
});

describe('a member name', () => {
  test.each([
    { given: 'name', want: 'name' },
    { given: '$ref', want: '$ref' },
    { given: '_1', want: '_1' },
    { given: 'delete', want: 'delete' },
    { given: '1', want: '"1"' },
    { given: 'autoup-plugins', want: '"autoup-plugins"' },
    { given: 'größe', want: '"größe"' },
    { given: '', want: '""' },
    { given: '__proto__', want: "['__proto__']" },
    { given: 'a\nb', want: '"a\\nb"' },
  ])('of "$given" is $want', ({ given, want }) => {
    expect(propertyKey(given)).toBe(want);
  });
});
