import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { callFor } from '../../src/speed/round.ts';

test('so many calls are under way at a time, until the time is over, and all are waited for', async () => {
  const counts = { underWay: 0, most: 0, begun: 0, ended: 0 };
  const began = performance.now();
  const rate = await callFor(
    async () => {
      counts.begun += 1;
      counts.underWay += 1;
      counts.most = Math.max(counts.most, counts.underWay);
      await setTimeout(10);
      counts.underWay -= 1;
      counts.ended += 1;
    },
    0.1,
    3,
  );
  const seconds = (performance.now() - began) / 1000;
  expect(counts).toMatchObject({ underWay: 0, most: 3, ended: counts.begun });
  expect(seconds).toBeGreaterThanOrEqual(0.1);
  // The time around it is a little longer than that of the round.
  expect(rate * seconds).toBeGreaterThanOrEqual(counts.ended);
  expect(rate * seconds).toBeLessThan(counts.ended * 1.5);
});

test('each caller makes a call, however short the time', async () => {
  let calls = 0;
  const rate = await callFor(
    async () => {
      calls += 1;
    },
    0,
    4,
  );
  expect(calls).toBe(4);
  expect(Number.isFinite(rate) && rate > 0).toBe(true);
});

test('a call that fails fails the round', async () => {
  const failing = async () => Promise.reject(new Error('no answer'));
  await expect(callFor(failing, 0.05, 2)).rejects.toThrow('no answer');
});
