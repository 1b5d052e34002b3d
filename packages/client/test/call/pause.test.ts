import { getEventListeners } from 'node:events';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { pause } from '../../src/call/pause.ts';
import { AbortedError } from '../../src/errors/errors.ts';
import { failureOf } from '../support/failure.ts';
import { request } from '../support/failures.ts';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => vi.useRealTimers());

/** Whether a promise is settled. */
async function isOver(promise: Promise<void>): Promise<boolean> {
  const pending = Symbol('pending');
  await vi.advanceTimersByTimeAsync(0);
  return (await Promise.race([promise, pending])) !== pending;
}

test('a pause takes its time, and leaves neither a timer nor a listener', async () => {
  const { signal } = new AbortController();
  const wait = pause(1_000, request, signal);
  await vi.advanceTimersByTimeAsync(999);
  expect(await isOver(wait)).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  expect(await isOver(wait)).toBe(true);
  expect(vi.getTimerCount()).toBe(0);
  expect(getEventListeners(signal, 'abort')).toEqual([]);
});

test('a pause needs no signal', async () => {
  const wait = pause(10, request);
  await vi.advanceTimersByTimeAsync(10);
  await wait;
});

test('a pause ends at once with its signal, and leaves neither a timer nor a listener', async () => {
  const controller = new AbortController();
  const { signal } = controller;
  const wait = failureOf(pause(1_000, request, signal), AbortedError);
  controller.abort('enough');
  expect(await wait).toMatchObject({ operationId: 'listInstalls', request, cause: 'enough' });
  expect(vi.getTimerCount()).toBe(0);
  expect(getEventListeners(signal, 'abort')).toEqual([]);
});

test('a pause under a signal that is aborted already does not begin', async () => {
  const signal = AbortSignal.abort('enough');
  await failureOf(pause(1_000, request, signal), AbortedError);
  expect(vi.getTimerCount()).toBe(0);
  expect(getEventListeners(signal, 'abort')).toEqual([]);
});

test.each([2 ** 31, Number.POSITIVE_INFINITY])(
  'a pause of %d ms is as long as a timer can be',
  async (long) => {
    const wait = pause(long, request);
    await vi.advanceTimersByTimeAsync(2 ** 31 - 2);
    expect(await isOver(wait)).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(await isOver(wait)).toBe(true);
  },
);
