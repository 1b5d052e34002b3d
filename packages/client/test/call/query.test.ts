import { expect, test } from 'vitest';
import { searchOf } from '../../src/call/query.ts';

test.each<[object, string]>([
  [{}, ''],
  [{ limit: 50, offset: 0 }, '?limit=50&offset=0'],
  [{ q: '' }, '?q='],
  [{ background: true, detach: false }, '?background=true&detach=false'],
  [{ a: undefined, b: null, c: 1 }, '?c=1'],
  [{ a: undefined }, ''],
  [{ q: 'a&b=c d+é' }, '?q=a%26b%3Dc+d%2B%C3%A9'],
  [{ 'a&b': 1 }, '?a%26b=1'],
  [{ id: ['a', 'b'] }, '?id[]=a&id[]=b'],
  [{ id: ['a', undefined, 'b'] }, '?id[]=a&id[]=b'],
  [{ id: [] }, ''],
  [{ filter: { user: 'jane', on: true } }, '?filter[user]=jane&filter[on]=true'],
  [{ filter: { ids: [1, 2] } }, '?filter[ids][]=1&filter[ids][]=2'],
  [{ sites: [{ id: 'a' }, { id: 'b', n: 1 }] }, '?sites[0][id]=a&sites[1][id]=b&sites[1][n]=1'],
  [{ pairs: [['a', 'b'], ['c']] }, '?pairs[0][]=a&pairs[0][]=b&pairs[1][]=c'],
  [JSON.parse('{"__proto__":{"a":1},"constructor":"b"}'), '?__proto__[a]=1&constructor=b'],
])('%j is %s', (members, want) => {
  expect(searchOf(members).replaceAll('%5B', '[').replaceAll('%5D', ']')).toBe(want);
});
