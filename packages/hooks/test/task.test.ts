import { TaskError } from '@installatron-openapi/client';
import { renderHook, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { useTask } from '../src/index.ts';
import { begun, holding, refusal } from './support/answers.ts';
import { clientOf, queryClientOf, sharing } from './support/react.ts';
import { startServer } from './support/server.ts';
import { aWhile, begin, done, running, startAnswering, startWork } from './support/work.ts';

const quick = { delay: 5, maxDelay: 5 };

/** Follows work, and keeps everything that was ever shown of it. */
function follow(change: object | undefined) {
  const shown: string[] = [];
  const use = () => {
    const task = useTask<{ readonly message?: string }>(change, quick);
    const { state, percent, task: listed } = task.data ?? {};
    const line = `${state} ${percent} ${listed?.message}`;
    if (task.data !== undefined && shown.at(-1) !== line) shown.push(line);
    return task;
  };
  return { shown, ...renderHook(use, { wrapper: sharing(queryClientOf()) }) };
}

test('work is followed to its end, with percent and message, and then left alone', async () => {
  const { client, looks } = await startWork([running(20)], [running(20)], [running(60)], [done()]);
  const { shown, result } = follow(await begin(client));
  expect(result.current.isPending).toBe(true);
  await waitFor(() => expect(result.current.data?.state).toBe('succeeded'));
  expect(shown).toEqual(['running 20 20 of 100', 'running 60 60 of 100', 'succeeded 100 Done']);
  await aWhile();
  expect(looks()).toBe(4);
});

test('work that failed is an error, and then left alone', async () => {
  const failed = { id: '7', status: 'failed', percentMin: 20, message: 'The disk is full.' };
  const { client, looks } = await startWork([running(20)], [failed]);
  const { result } = follow(await begin(client));
  await waitFor(() => expect(result.current.isError).toBe(true));
  expect(result.current.error).toBeInstanceOf(TaskError);
  expect(result.current.error?.message).toBe('backupInstall: the work failed: The disk is full.');
  expect(result.current.data?.percent).toBe(20);
  await aWhile();
  expect(looks()).toBe(2);
});

test.each([
  { what: 'after it was listed', says: [[running(20)], []], looksWanted: 2 },
  { what: 'without ever being listed', says: [[]], looksWanted: 3 },
])('work that is listed no more is gone: $what', async ({ says, looksWanted }) => {
  const { client, looks } = await startWork(...says);
  const { result } = follow(await begin(client));
  await waitFor(() => expect(result.current.data?.state).toBe('gone'));
  expect(result.current.data?.task).toBeUndefined();
  await aWhile();
  expect(looks()).toBe(looksWanted);
});

test('work that the answer does not name cannot be followed, and is not asked for', async () => {
  const { baseUrl, asked } = await startServer(() => holding({}));
  const { result } = follow(await begin(clientOf(baseUrl)));
  await waitFor(() => expect(result.current.error).toBeInstanceOf(TaskError));
  expect(asked()).toEqual(['POST /installs/7/backup']);
});

test.each([
  { what: 'nothing yet', change: undefined },
  { what: 'an answer', change: { result: true, data: {} } },
  { what: 'an answer with a member of that name', change: { done: true } },
])('there is nothing to follow: $what', async ({ change }) => {
  const { result } = follow(change);
  await aWhile();
  expect([result.current.status, result.current.fetchStatus]).toEqual(['pending', 'idle']);
});

test('work is followed as soon as there is some', async () => {
  const { client } = await startWork([done()]);
  const handle = await begin(client);
  const { result, rerender } = renderHook((change: typeof handle | undefined) => useTask(change, quick), {
    wrapper: sharing(queryClientOf()),
  });
  expect(result.current.data).toBeUndefined();
  rerender(handle);
  await waitFor(() => expect(result.current.data?.state).toBe('succeeded'));
});

test('tasks side by side are told apart', async () => {
  const { client } = await startWork(
    [running(10, '7'), running(50, '8')],
    [running(20, '7'), running(60, '8')],
    [running(20, '7'), done('8')],
  );
  const [first, second] = [await begin(client, '7'), await begin(client, '8')];
  const use = () => [useTask(first, quick), useTask(second, quick)] as const;
  const { result } = renderHook(use, { wrapper: sharing(queryClientOf()) });
  await waitFor(() => expect(result.current[1].data?.state).toBe('succeeded'));
  await waitFor(() => expect(result.current[0].data?.percent).toBe(20));
  expect(result.current[0].data?.state).toBe('running');
});

test('an error that says nothing of the work ends the looking, and asking again goes on with it', async () => {
  const { client, looks } = await startAnswering(
    holding([running(20)]),
    refusal('too_busy', 500),
    holding([running(40)]),
    holding([done()]),
  );
  const { result } = follow(await begin(client));
  await waitFor(() => expect(result.current.error).toMatchObject({ name: 'ApiError', errcode: 'too_busy' }));
  await aWhile();
  expect([looks(), result.current.data?.percent]).toEqual([2, 20]);
  void result.current.refetch();
  await waitFor(() => expect(result.current.data?.state).toBe('succeeded'));
  expect([looks(), result.current.error]).toEqual([4, null]);
});

test('pauses grow by half, up to a limit', async () => {
  const times: number[] = [];
  const { baseUrl } = await startServer(({ method }) => {
    if (method === 'POST') return begun('7');
    times.push(performance.now());
    return holding([times.length < 6 ? running(1) : done()]);
  });
  const handle = await begin(clientOf(baseUrl));
  const use = () => useTask(handle, { delay: 60, maxDelay: 100 });
  const { result } = renderHook(use, { wrapper: sharing(queryClientOf()) });
  await waitFor(() => expect(result.current.data?.state).toBe('succeeded'));
  const pauses = times.slice(1).map((time, index) => time - (times[index] ?? 0));
  // A busy machine makes pauses longer, never shorter; a timer may be early by a millisecond.
  const isLongEnough = [60, 90, 100, 100, 100].map((least, index) => (pauses[index] ?? 0) > least - 5);
  expect(isLongEnough).toEqual([true, true, true, true, true]);
});

test('no pause is longer than the limit', async () => {
  const { client } = await startWork([running(20)], [done()]);
  const handle = await begin(client);
  const use = () => useTask(handle, { delay: 60_000, maxDelay: 5 });
  const { result } = renderHook(use, { wrapper: sharing(queryClientOf()) });
  await waitFor(() => expect(result.current.data?.state).toBe('succeeded'));
});
