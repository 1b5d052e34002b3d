import { expect, test } from 'vitest';
import { searchOf } from '../../src/wire/query.ts';

test.each<[object, string]>([
  [{}, ''],
  [{ limit: 50, background: true, detach: false, q: '' }, '?limit=50&background=true&detach=false&q='],
  [{ a: undefined, b: null, c: 1 }, '?c=1'],
  [{ q: 'a&b=c d+é' }, '?q=a%26b%3Dc+d%2B%C3%A9'],
  [{ id: ['a', null, 'b'] }, '?id[]=a&id[]=b'],
  [{ id: [], o: {} }, ''],
  [{ filter: { user: 'jane', ids: [1, 2] } }, '?filter[user]=jane&filter[ids][]=1&filter[ids][]=2'],
  [{ sites: [{ id: 'a' }, { id: 'b', n: 1 }] }, '?sites[0][id]=a&sites[1][id]=b&sites[1][n]=1'],
  [{ pairs: [['a', 'b'], ['c']] }, '?pairs[0][]=a&pairs[0][]=b&pairs[1][]=c'],
  [JSON.parse('{"__proto__":{"a":1},"constructor":"b"}'), '?__proto__[a]=1&constructor=b'],
])('%j is %s', (members, want) => {
  expect(
    searchOf({ ...members })
      .replaceAll('%5B', '[')
      .replaceAll('%5D', ']'),
  ).toBe(want);
});
