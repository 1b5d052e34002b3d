import { expect, test } from 'vitest';
import { page } from '../../../src/operations/paging/page.ts';

const letters = ['a', 'b', 'c', 'd', 'e'];

test.each([
  [{}, ['a', 'b', 'c', 'd', 'e']],
  [{ offset: 0, limit: 2 }, ['a', 'b']],
  [{ offset: 2, limit: 2 }, ['c', 'd']],
  [{ offset: 4, limit: 2 }, ['e']],
  [{ offset: 5, limit: 2 }, []],
  [{ offset: 9_007_199_254_740_991, limit: 9_007_199_254_740_991 }, []],
  [{ offset: 0, limit: 9_007_199_254_740_991 }, ['a', 'b', 'c', 'd', 'e']],
])('the page %j of five letters holds %j', (asked, data) => {
  expect(page(letters, asked)).toEqual({ data, total_count: 5 });
});

test('without a limit, a page has fifty entries', () => {
  const { data, total_count } = page(
    Array.from({ length: 60 }, (_, index) => index),
    {},
  );
  expect([data.length, data[49], total_count]).toEqual([50, 49, 60]);
});
