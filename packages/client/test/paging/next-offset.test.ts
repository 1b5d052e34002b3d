import { expect, test } from 'vitest';
import { nextOffset } from '../../src/paging/next-offset.ts';

const pagination = { offset: 'offset', limit: 'limit', total: 'total_count', items: 'data', key: 'id' };

test.each([
  { answer: { data: [1, 2], total_count: 5 }, offset: 0, want: 2 },
  { answer: { data: [1, 2], total_count: 5 }, offset: 2, want: 4 },
  { answer: { data: [1], total_count: 5 }, offset: 4, want: undefined },
  { answer: { data: [1, 2], total_count: 2 }, offset: 0, want: undefined },
  { answer: { data: [1, 2], total_count: '2' }, offset: 0, want: undefined },
  { answer: { data: [1, 2], total_count: '3' }, offset: 0, want: 2 },
  { answer: { data: [1, 2], total_count: 1 }, offset: 0, want: undefined },
  { answer: { data: [1, 2] }, offset: 0, want: 2 },
  { answer: { data: [1, 2], total_count: null }, offset: 0, want: 2 },
  { answer: { data: [], total_count: 5 }, offset: 2, want: undefined },
  { answer: { data: 'no list', total_count: 5 }, offset: 0, want: undefined },
  { answer: {}, offset: 0, want: undefined },
  { answer: null, offset: 0, want: undefined },
  { answer: undefined, offset: 0, want: undefined },
])('after $answer at $offset comes $want', ({ answer, offset, want }) => {
  expect(nextOffset(pagination, answer, offset)).toBe(want);
});
