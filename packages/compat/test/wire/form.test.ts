import { expect, test } from 'vitest';
import { readForm } from '../../src/wire/form.ts';

test.each<[string, object]>([
  ['', {}],
  ['&&', {}],
  ['a', { a: '' }],
  ['a=1&b=2', { a: '1', b: '2' }],
  ['a=1&a=2', { a: '2' }],
  ['a=b+c%20d%2B', { a: 'b c d+' }],
  ['=1', {}],
  ['a[]=1&a[]=2', { a: ['1', '2'] }],
  ['a[b]=1&a[c]=2', { a: { b: '1', c: '2' } }],
  ['a[b][]=1&a[b][]=2', { a: { b: ['1', '2'] } }],
  ['a[0][id]=x&a[0][n]=1&a[1][id]=y', { a: [{ id: 'x', n: '1' }, { id: 'y' }] }],
  ['a[][id]=x&a[][id]=y', { a: [{ id: 'x' }, { id: 'y' }] }],
  ['a[1]=x&a[0]=y', { a: { 0: 'y', 1: 'x' } }],
  ['a[5]=x&a[]=y', { a: { 5: 'x', 6: 'y' } }],
  ['a[5]=x&a[b]=z&a[]=y', { a: { 5: 'x', 6: 'y', b: 'z' } }],
  ['a[01]=x&a[]=y', { a: { '01': 'x', 0: 'y' } }],
  ['websites[0][vhosts][http://a.b]=x', { websites: [{ vhosts: { 'http://a.b': 'x' } }] }],
  ['autoup-plugins=1&a.b=2&c d=3', { 'autoup-plugins': '1', 'a.b': '2', 'c d': '3' }],
  ['a=1&a[b]=2', { a: { b: '2' } }],
  ['a[b]=2&a=1', { a: '1' }],
  ['a[b=1', { 'a[b': '1' }],
  ['a[b]c=1', { a: { b: '1' } }],
  ['[a]=1', { '[a]': '1' }],
  ['a]=1', { 'a]': '1' }],
  ['a[b][c=1', { a: { b: '1' } }],
])('%j', (text, want) => {
  expect(readForm(text)).toStrictEqual(want);
});

test('names that every object has are names like others', () => {
  const read = readForm('__proto__=1&a[__proto__][x]=2&constructor[prototype]=3&toString[]=4');
  expect(JSON.stringify(read)).toBe(
    '{"__proto__":"1","a":{"__proto__":{"x":"2"}},"constructor":{"prototype":"3"},"toString":["4"]}',
  );
  expect(Object.keys(Object.prototype)).toStrictEqual([]);
});

test('a hundred thousand parameters are refused', () => {
  expect(() => readForm('&a=1'.repeat(100_000))).toThrow('more than 10000 parameters');
});

test('ten thousand in one list are read', () => {
  const read = readForm(Array.from({ length: 10_000 }, (_, index) => `a[]=${index}`).join('&'));
  expect(read['a']).toHaveLength(10_000);
});
