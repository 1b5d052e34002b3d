import { expect, test } from 'vitest';
import { summarise } from '../../src/speed/summary.ts';

test('a client is shown by the median of its rounds, and by the median of its relations to the first', () => {
  const speeds = summarise([
    { name: 'first', rates: [100, 400, 200] },
    { name: 'second', rates: [70, 100, 60] },
  ]);
  expect(speeds).toStrictEqual([
    { name: 'first', requestsPerSecond: 200, slowest: 100, fastest: 400, ratio: 1 },
    { name: 'second', requestsPerSecond: 70, slowest: 60, fastest: 100, ratio: 0.3 },
  ]);
});

test('of an even number of rounds, the two in the middle count', () => {
  const [speed] = summarise([{ name: 'first', rates: [40, 10, 30, 20] }]);
  expect(speed?.requestsPerSecond).toBe(25);
});
