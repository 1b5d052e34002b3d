import { getEventListeners } from 'node:events';
import { expect, test } from 'vitest';
import { AbortedError } from '../../src/errors/errors.ts';
import { failureOf } from '../support/failure.ts';
import { key } from '../support/server.ts';
import { id, taskList } from '../support/tasks.ts';
import { begin, complete, running, soon } from '../support/work.ts';

const gone = { state: 'gone', percent: undefined, task: undefined };

test('done looks until the work has succeeded, and tells of each look', async () => {
  const { work, looks } = await begin(running, running, complete);
  const states: unknown[] = [];
  const end = await work.done({
    ...soon,
    onProgress: ({ state, percent }) => states.push([state, percent]),
  });
  expect(end).toEqual({
    state: 'succeeded',
    percent: 100,
    task: { id, status: 'complete', percentMin: 100 },
  });
  expect(states).toEqual([
    ['running', 40],
    ['running', 40],
    ['succeeded', 100],
  ]);
  expect(looks()).toHaveLength(3);
});

test('work that was listed and is no more is gone', async () => {
  const { work, looks } = await begin(running, taskList({ id: 'other', status: 'failed' }));
  expect(await work.done(soon)).toEqual(gone);
  expect(looks()).toHaveLength(2);
});

test('work that is not listed at three looks is gone', async () => {
  const { work, looks } = await begin(taskList());
  expect(await work.done(soon)).toEqual(gone);
  expect(looks()).toHaveLength(3);
});

test('work that is listed only at the third look is waited for', async () => {
  const { work } = await begin(taskList(), taskList(), running, complete);
  expect(await work.done(soon)).toMatchObject({ state: 'succeeded' });
});

test('done can be asked again, after the end and at the same time', async () => {
  const { work, looks } = await begin(running, complete);
  const [one, two] = await Promise.all([work.done(soon), work.done(soon)]);
  expect([one.state, two.state, (await work.done(soon)).state]).toEqual(Array(3).fill('succeeded'));
  expect(looks().length).toBeGreaterThan(2);
});

test('done passes headers, timeout and signal on to each look', async () => {
  const { work, looks } = await begin(complete);
  await work.done({ headers: { 'X-Trace': 't1' }, timeout: 20_000, signal: new AbortController().signal });
  expect(looks()).toMatchObject([{ headers: { 'x-trace': 't1', 'x-api-key': key } }]);
});

test.each(['at once', 'later'])('what onProgress throws %s ends the wait', async (when) => {
  const { work, looks } = await begin(running);
  const reason = new Error('the page was left');
  const onProgress = () => {
    if (when === 'at once') throw reason;
    return Promise.reject(reason);
  };
  await expect(work.done({ ...soon, onProgress })).rejects.toBe(reason);
  expect(looks()).toHaveLength(1);
});

test('done ends its pause at once with its signal, and leaves no listener', async () => {
  const controller = new AbortController();
  const { signal } = controller;
  const { work, looks } = await begin(running);
  const began = performance.now();
  const wait = work.done({
    signal,
    delay: 20_000,
    onProgress: () => setTimeout(() => controller.abort('enough'), 20),
  });
  const error = await failureOf(wait, AbortedError);
  expect(performance.now() - began).toBeLessThan(5_000);
  expect(error).toMatchObject({ operationId: 'installApplication', cause: 'enough' });
  expect(getEventListeners(signal, 'abort')).toEqual([]);
  expect(looks()).toHaveLength(1);
  expect(await work.look()).toMatchObject({ state: 'running' });
});
