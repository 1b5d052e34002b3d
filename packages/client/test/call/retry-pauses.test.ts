import { afterEach, describe, expect, test, vi } from 'vitest';
import { type RetryOptions, retryOf } from '../../src/call/retry.ts';
import type { InstallatronError } from '../../src/errors/errors.ts';
import { page } from '../support/failures.ts';

const operation = { id: 'listInstalls', method: 'GET', path: '/installs' };

/** The pauses of a call that fails as often as it is sent, when sending takes no time. Stops at 99. */
function pausesOf(options: RetryOptions, error: InstallatronError = page(503), sending = 0): number[] {
  const retry = retryOf({ retry: options }, operation, {});
  const pauses: number[] = [];
  for (let elapsed = sending; pauses.length < 99; elapsed += sending) {
    const pause = retry(error, pauses.length + 1, elapsed);
    if (pause === undefined) break;
    pauses.push(pause);
    elapsed += pause;
  }
  return pauses;
}

/** With chance left out of it, as Math.random then gives 0 or nearly 1. */
function chance(random: number): void {
  vi.spyOn(Math, 'random').mockReturnValue(random);
}

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

test.each<{ name: string; options: RetryOptions; want: readonly number[] }>([
  { name: 'three attempts, half a second, one second', options: {}, want: [500, 1_000] },
  { name: 'none but the first', options: { attempts: 1 }, want: [] },
  { name: 'doubled each time', options: { attempts: 5, delay: 100 }, want: [100, 200, 400, 800] },
  {
    name: 'never above the maximum',
    options: { attempts: 5, delay: 100, maxDelay: 250 },
    want: [100, 200, 250, 250],
  },
  { name: 'not beyond the budget', options: { attempts: 9, delay: 100, budget: 700 }, want: [100, 200, 400] },
  {
    name: 'not beyond the usual budget',
    options: { attempts: 9, delay: 9_000 },
    want: [9_000, 18_000, 30_000],
  },
  {
    name: 'undefined is as good as nothing',
    options: { attempts: undefined, delay: undefined, maxDelay: undefined, budget: undefined },
    want: [500, 1_000],
  },
])('the pauses are: $name', ({ options, want }) => {
  chance(0);
  expect(pausesOf(options)).toEqual(want);
});

test('up to half of a pause is left to chance', () => {
  chance(0.999_999);
  for (const [index, pause] of pausesOf({ attempts: 4, delay: 1_000 }).entries()) {
    expect(pause / 2 ** index).toBeCloseTo(500, 0);
    expect(pause / 2 ** index).toBeGreaterThan(500);
  }
  vi.restoreAllMocks();
  const pauses = Array.from({ length: 200 }, () => pausesOf({ attempts: 2, delay: 1_000 })[0] ?? 0);
  expect(Math.min(...pauses)).toBeGreaterThanOrEqual(500);
  expect(Math.max(...pauses)).toBeLessThanOrEqual(1_000);
  expect(new Set(pauses).size).toBeGreaterThan(100);
});

test('the budget counts the time that sending takes', () => {
  chance(0);
  expect(pausesOf({ attempts: 9, delay: 100, maxDelay: 100, budget: 1_000 }, page(503), 300)).toEqual([
    100, 100,
  ]);
});

describe('Retry-After', () => {
  const options = { attempts: 2, delay: 100, maxDelay: 60_000, budget: 120_000 };

  test.each([
    { said: '7', want: 7_000 },
    { said: '0.5', want: 500 },
    { said: 'Thu, 26 Nov 2026 12:00:09 GMT', want: 9_000 },
    { said: 'Thursday, 26-Nov-26 12:00:09 GMT', want: 9_000 },
    { said: '0', want: 100 },
    { said: '-30', want: 100 },
    { said: '', want: 100 },
    { said: 'soon', want: 100 },
    { said: 'NaN', want: 100 },
    { said: 'Thu, 26 Nov 2026 11:00:00 GMT', want: 100 },
    { said: 'Thu, 01 Jan 1970 00:00:00 GMT', want: 100 },
    { said: '86400', want: 60_000 },
    { said: '1e99', want: 60_000 },
    { said: 'Infinity', want: 60_000 },
    { said: 'Fri, 31 Dec 9999 23:59:59 GMT', want: 60_000 },
  ])('of $said makes a pause of $want ms', ({ said, want }) => {
    vi.useFakeTimers({ now: Date.UTC(2026, 10, 26, 12) });
    chance(0);
    expect(pausesOf(options, page(503, { 'Retry-After': said }))).toEqual([want]);
  });

  test('beyond the budget ends the call', () => {
    chance(0);
    expect(pausesOf({ maxDelay: 90_000 }, page(429, { 'Retry-After': '61' }))).toEqual([]);
  });

  test('does not make a pause shorter than it would be', () => {
    chance(0);
    expect(pausesOf({ attempts: 2, delay: 5_000 }, page(429, { 'Retry-After': '1' }))).toEqual([5_000]);
  });
});

test.each<{ options: RetryOptions; times: number }>([
  { options: { attempts: Number.NaN }, times: 0 },
  { options: { attempts: -1 }, times: 0 },
  { options: { attempts: 0 }, times: 0 },
  { options: { attempts: 2.5 }, times: 2 },
  { options: { delay: Number.NaN }, times: 0 },
  { options: { delay: -5 }, times: 2 },
  { options: { delay: Number.POSITIVE_INFINITY }, times: 2 },
  { options: { maxDelay: Number.NaN }, times: 0 },
  { options: { maxDelay: -5 }, times: 2 },
  { options: { budget: Number.NaN }, times: 0 },
  { options: { budget: -1 }, times: 0 },
  { options: { attempts: Number.POSITIVE_INFINITY }, times: 6 },
])('$options repeats a call $times times, and not for ever', ({ options, times }) => {
  chance(0);
  expect(pausesOf(options)).toHaveLength(times);
});
