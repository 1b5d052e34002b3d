import { expect, test } from 'vitest';
import { childOf, formatPointer, type JsonValue, parsePointer, valueAt } from '../../src/index.ts';
import { parseFragment } from '../../src/json/pointer.ts';

test.each([
  { path: [], pointer: '' },
  { path: [''], pointer: '/' },
  { path: ['paths', '/installs/{id}'], pointer: '/paths/~1installs~1{id}' },
  { path: ['~', '/', '~1', '~01'], pointer: '/~0/~1/~01/~001' },
  { path: ['100%25', 'a b'], pointer: '/100%25/a b' },
])('$path is written as "$pointer" and read back', ({ path, pointer }) => {
  expect(formatPointer(path)).toBe(pointer);
  expect(parsePointer(pointer)).toStrictEqual(path);
});

test.each([
  { given: '', want: [] },
  { given: '/paths/~1installs~1%7Bid%7D', want: ['paths', '/installs/{id}'] },
  { given: '/a%20b', want: ['a b'] },
  { given: '/%7E1', want: ['/'] },
  { given: '/a%2Fb', want: ['a/b'] },
  { given: '/50%', want: ['50%'] },
  { given: 'Install', want: undefined },
  { given: 'x/../../secret', want: undefined },
])('the fragment "$given" of a $ref means $want', ({ given, want }) => {
  expect(parseFragment(given)).toStrictEqual(want);
});

const root: JsonValue = JSON.parse('{"list":["a",{"b":1}],"__proto__":{"own":true},"no":null}');

test.each([
  { path: [], want: root },
  { path: ['list', '0'], want: 'a' },
  { path: ['list', '1', 'b'], want: 1 },
  { path: ['list', '2'], want: undefined },
  { path: ['list', '-'], want: undefined },
  { path: ['list', 'length'], want: undefined },
  { path: ['no'], want: null },
  { path: ['no', 'more'], want: undefined },
  { path: ['__proto__', 'own'], want: true },
  { path: ['list', '1', '__proto__'], want: undefined },
  { path: ['toString'], want: undefined },
])('at $path stands $want', ({ path, want }) => {
  expect(valueAt(root, path)).toStrictEqual(want);
});

test('a text has no children', () => {
  expect(childOf('abc', '0')).toBeUndefined();
});
