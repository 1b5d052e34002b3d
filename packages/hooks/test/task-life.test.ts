import { focusManager, onlineManager } from '@tanstack/react-query';
import { act, renderHook, waitFor } from '@testing-library/react';
import { expect, onTestFinished, test } from 'vitest';
import { useListBackups, useTask } from '../src/index.ts';
import { holding } from './support/answers.ts';
import { providing, queryClientOf, sharing } from './support/react.ts';
import { aWhile, begin, done, running, startAnswering, startWork } from './support/work.ts';

const quick = { delay: 5, maxDelay: 5 };

test('a component that is gone looks no more, and its request is aborted', async () => {
  const { client, seen, looks } = await startAnswering(holding([running(20)]), {});
  const handle = await begin(client);
  const { unmount } = renderHook(() => useTask(handle, quick), { wrapper: sharing(queryClientOf()) });
  await waitFor(() => expect(looks()).toBe(2));
  unmount();
  await seen.at(-1)?.closed;
  await aWhile();
  expect(looks()).toBe(2);
});

test('a component that is gone between two looks looks no more', async () => {
  const { client, looks } = await startWork([running(20)]);
  const handle = await begin(client);
  const use = () => useTask(handle, { delay: 150 });
  const { result, unmount } = renderHook(use, { wrapper: sharing(queryClientOf()) });
  await waitFor(() => expect(result.current.isSuccess).toBe(true));
  unmount();
  await aWhile();
  expect(looks()).toBe(1);
});

test.each([
  { what: 'succeeded', says: [[running(20)], [done()]] },
  { what: 'failed', says: [[running(20)], [{ id: '7', status: 'failed' }]] },
  { what: 'gone', says: [[running(20)], []] },
])(
  'what it changed is asked again when it has ended, once for all who follow it: $what',
  async ({ says }) => {
    const { client, asked } = await startWork(...says);
    const wrapper = providing(client);
    const { result } = renderHook(() => useListBackups(), { wrapper });
    await waitFor(() => expect(result.current.isSuccess).toBe(true));
    const handle = await begin(client);
    const use = () => [useTask(handle, quick), useTask(handle, quick)];
    const { rerender } = renderHook(use, { wrapper, reactStrictMode: true });
    await aWhile();
    rerender();
    expect(asked().filter((request) => request === 'GET /backups')).toHaveLength(2);
  },
);

test('nothing is asked again while it goes on', async () => {
  const { client, asked } = await startWork([running(20)]);
  const handle = await begin(client);
  const use = () => ({ list: useListBackups(), task: useTask(handle, quick) });
  const { result } = renderHook(use, { wrapper: providing(client) });
  await waitFor(() => expect(result.current.list.isSuccess).toBe(true));
  await aWhile();
  expect(asked().filter((request) => request === 'GET /backups')).toHaveLength(1);
});

test.each([
  { what: 'succeeded', says: [[done()], []], status: 'success' },
  { what: 'failed', says: [[{ id: '7', status: 'failed' }], []], status: 'error' },
  { what: 'failed later', says: [[running(20)], [{ id: '7', status: 'failed' }], []], status: 'error' },
])('work that has ended stays ended, whoever comes back to it: $what', async ({ says, status }) => {
  const { client, looks } = await startWork(...says);
  const handle = await begin(client);
  const queryClient = queryClientOf({ defaultOptions: {} });
  const follow = () => renderHook(() => useTask(handle, quick), { wrapper: sharing(queryClient) });
  const first = follow();
  await waitFor(() => expect(first.result.current.status).toBe(status));
  first.unmount();
  const second = follow();
  await act(async () => {
    focusManager.setFocused(false);
    focusManager.setFocused(true);
    onlineManager.setOnline(false);
    onlineManager.setOnline(true);
    await queryClient.invalidateQueries();
  });
  await aWhile();
  expect(second.result.current.status).toBe(status);
  expect(looks()).toBe(says.length - 1);
});

test('looking pauses while nobody has the page in view', async () => {
  const { client, looks } = await startWork([running(20)]);
  const handle = await begin(client);
  const { result } = renderHook(() => useTask(handle, quick), { wrapper: sharing(queryClientOf()) });
  await waitFor(() => expect(result.current.isSuccess).toBe(true));
  act(() => focusManager.setFocused(false));
  onTestFinished(() => focusManager.setFocused(undefined));
  await aWhile();
  const before = looks();
  await aWhile();
  expect(looks()).toBe(before);
  act(() => focusManager.setFocused(true));
  await waitFor(() => expect(looks()).toBeGreaterThan(before));
});

test('work can be followed in a cache of its own', async () => {
  const { client } = await startWork([done()]);
  const handle = await begin(client);
  const { result } = renderHook(() => useTask(handle, { queryClient: queryClientOf() }));
  await waitFor(() => expect(result.current.data?.state).toBe('succeeded'));
});
