import { expect, test } from 'vitest';
import {
  childOf,
  formatFragment,
  formatPointer,
  parseFragment,
  parsePointer,
  valueAt,
} from '../../src/json/pointer.ts';

test.each<readonly [path: readonly string[], pointer: string, fragment: string]>([
  [[], '', ''],
  [['paths', '/owls/{id}'], '/paths/~1owls~1{id}', '/paths/~1owls~1{id}'],
  [['a~b', '~1'], '/a~0b/~01', '/a~0b/~01'],
  [['50%', '%2F'], '/50%/%2F', '/50%25/%252F'],
  [['', '__proto__'], '//__proto__', '//__proto__'],
  [['\ud800'], '/\ud800', '/\ud800'],
])('%j is %s, and %s in a reference', (path, pointer, fragment) => {
  expect(formatPointer(path)).toBe(pointer);
  expect(parsePointer(pointer)).toEqual(path);
  expect(formatFragment(path)).toBe(fragment);
  expect(parseFragment(fragment)).toEqual(path);
});

test.each([
  ['/a%20b', ['a b']],
  ['/%zz', ['%zz']],
  ['Install', undefined],
])('the fragment %s leads to %j', (fragment, want) => {
  expect(parseFragment(fragment)).toEqual(want);
});

test('only own members and items are children', () => {
  const value = JSON.parse('{ "a": [1, { "__proto__": 2 }] }');
  expect(valueAt(value, ['a', '1', '__proto__'])).toBe(2);
  expect(['constructor', '__proto__', 'b'].map((key) => childOf(value, key))).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
  expect(['length', '-1', '01', '2'].map((key) => childOf([1, 2], key))).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});
