import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { DoneOptions } from '../../src/background/task.ts';
import { createClient } from '../../src/client/client.ts';
import { AbortedError } from '../../src/errors/errors.ts';
import { installApplication } from '../../src/generated/index.gen.ts';
import { failureOf } from '../support/failure.ts';
import { begun, id, taskList } from '../support/tasks.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
});

afterEach(() => vi.useRealTimers());

/** When, in milliseconds, work that does not end is looked at within two minutes. */
async function looksAt(options: DoneOptions<unknown>): Promise<number[]> {
  const began = Date.now();
  const looks: number[] = [];
  async function fetch(url: string): Promise<Response> {
    if (!url.includes('/tasks')) return new Response(begun);
    looks.push(Date.now() - began);
    return new Response(taskList({ id, status: 'running' }));
  }
  const client = createClient({ server: 'panel.example.com', key: 'k3y', fetch });
  const work = await installApplication(client, { id: 'wp', url: 'https://a.example', background: true });
  const controller = new AbortController();
  const wait = failureOf(work.done({ ...options, signal: controller.signal }), AbortedError);
  await vi.advanceTimersByTimeAsync(120_000);
  controller.abort();
  await wait;
  return looks;
}

test('pauses grow by half, up to fifteen seconds', async () => {
  const looks = await looksAt({});
  const pauses = looks.slice(1).map((time, index) => time - (looks[index] ?? 0));
  expect(looks[0]).toBe(0);
  expect(pauses).toEqual([
    ...[1_000, 1_500, 2_250, 3_375, 5_062, 7_593, 11_390, 15_000, 15_000, 15_000, 15_000, 15_000],
  ]);
});

test.each([
  {
    name: 'both are what the caller says',
    options: { delay: 10_000, maxDelay: 40_000 },
    want: [0, 10_000, 25_000, 47_500, 81_250],
  },
  {
    name: 'a first pause that is longer than the maximum is the maximum',
    options: { delay: 90_000, maxDelay: 60_000 },
    want: [0, 60_000, 120_000],
  },
])('$name', async ({ options, want }) => {
  expect(await looksAt(options)).toEqual(want);
});

test.each([{ delay: Number.NaN }, { delay: 0 }, { maxDelay: Number.NaN }, { maxDelay: 0 }])(
  'with %o there is a second between two looks, and not none',
  async (options) => {
    expect(await looksAt(options)).toHaveLength(121);
  },
);
