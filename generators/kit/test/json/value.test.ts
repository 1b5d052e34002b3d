import { describe, expect, test } from 'vitest';
import {
  arrayMember,
  booleanMember,
  isObject,
  type JsonValue,
  mapMembers,
  member,
  objectMember,
  stringMember,
  stringsMember,
} from '../../src/index.ts';

const value: JsonValue = JSON.parse(
  '{"text":"a","list":["a",1,"b"],"object":{"x":1},"no":false,"__proto__":"own"}',
);

describe('members are narrowed by kind, and what is of another kind counts as absent', () => {
  test.each([
    { read: member(value, 'text'), want: 'a' },
    { read: member(value, '__proto__'), want: 'own' },
    { read: member(value, 'constructor'), want: undefined },
    { read: member(['a'], 'length'), want: undefined },
    { read: member(undefined, 'text'), want: undefined },
    { read: stringMember(value, 'list'), want: undefined },
    { read: booleanMember(value, 'no'), want: false },
    { read: booleanMember(value, 'text'), want: undefined },
    { read: arrayMember(value, 'text'), want: [] },
    { read: objectMember(value, 'list'), want: {} },
    { read: objectMember(value, 'object'), want: { x: 1 } },
    { read: stringsMember(value, 'list'), want: ['a', 'b'] },
  ])('$want', ({ read, want }) => {
    expect(read).toStrictEqual(want);
  });
});

test('neither null nor an array is an object', () => {
  expect([null, [], {}].map(isObject)).toStrictEqual([false, false, true]);
});

test('rebuilding an object keeps a member called __proto__ and leaves the prototype alone', () => {
  const object = objectMember(JSON.parse('{"o":{"__proto__":{"admin":true},"a":1}}'), 'o');
  const copy = mapMembers(object, (child) => child);
  expect(JSON.stringify(copy)).toBe('{"__proto__":{"admin":true},"a":1}');
  expect(Object.getPrototypeOf(copy)).toBe(Object.prototype);
});
