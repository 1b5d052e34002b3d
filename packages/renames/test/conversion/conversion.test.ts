import { expect, test } from 'vitest';
import { decodeInteger } from '../../src/codecs/integer.ts';
import { type Conversion, conversion } from '../../src/conversion/conversion.ts';
import { findings, keep } from '../../src/conversion/findings.ts';
import { isFreeInTime } from '../../src/conversion/free.ts';
import { learn } from '../../src/conversion/learn.ts';
import type { Members } from '../../src/conversion/members.ts';

function fill(this: Members, given: Members): void {
  const size = given['old-size'];
  if (size !== undefined) this['size'] = decodeInteger(size) ?? keep('old-size', size);
  const { id } = given;
  if (id !== undefined) this['id'] = id;
  if (Object.hasOwn(given, 'asked')) this['never'] = 1;
}

function swap(this: Members, given: Members): void {
  const { a, b, c, d } = given;
  if (a !== undefined) this['b'] = a;
  if (b !== undefined) this['a'] = b;
  if (c !== undefined) this['a-c'] = c;
  if (d !== undefined) this['c'] = d;
}

test('names are learnt from the lines that convert them, and nothing is found in that', () => {
  expect([...learn(fill)]).toEqual([
    ['old-size', 'size'],
    ['id', 'id'],
  ]);
  expect(findings).toEqual([]);
});

test('learning from the first value leaves it, and the next ones, as they are to be', () => {
  const convert = conversion('thing', fill);
  const given = { 'old-size': '1', more: 2 };
  expect([convert(given), convert(given), convert({ 'old-size': 2, id: 'a' })]).toEqual([
    { size: 1, more: 2 },
    { size: 1, more: 2 },
    { size: 2, id: 'a' },
  ]);
});

const swapping: Conversion = conversion('thing', swap, undefined, isFreeInTime);

test.each([
  ['members may change places', { a: 1, b: 2 }, { b: 1, a: 2 }, []],
  ['a member takes the place of one that goes elsewhere', { c: 1, d: 2 }, { 'a-c': 1, c: 2 }, []],
  ['of one that stays, it does not', { c: 1, d: 2, 'a-c': 3 }, { c: 1, d: 2, 'a-c': 3 }, ['/c', '/d']],
])('%s', (_name, given, want, pointers) => {
  expect(swapping(given)).toEqual(want);
  expect(findings.splice(0).map(({ pointer }) => pointer)).toEqual(pointers);
});

test('what __proto__ holds does not get in the way of other members', () => {
  const given = JSON.parse('{"__proto__":{"x":1},"x":2}');
  Object.freeze(Object.getOwnPropertyDescriptor(given, '__proto__')?.value);
  expect(JSON.stringify(conversion('thing', fill)(given))).toBe('{"x":2,"__proto__":{"x":1}}');
});

test('more unknown members than have a line of their own are copied, and so is __proto__', () => {
  const given = JSON.parse('{"id":"a","u":1,"__proto__":{"x":1},"v":2,"w":3}');
  expect(JSON.stringify(conversion('thing', fill)(given))).toBe(
    '{"id":"a","u":1,"v":2,"w":3,"__proto__":{"x":1}}',
  );
});
