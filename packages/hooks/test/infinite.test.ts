import { skipToken } from '@tanstack/react-query';
import { act, renderHook, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { useListInstalls, useListInstallsInfinite } from '../src/index.ts';
import { idsIn, listing, pageOf } from './support/answers.ts';
import { clientOf, providing, queryClientOf } from './support/react.ts';
import { startServer } from './support/server.ts';

const five = ['a', 'b', 'c', 'd', 'e'];

test('pages are fetched one by one, to the end that total_count says', async () => {
  const { baseUrl, asked } = await startServer(({ url }) => pageOf(five, url));
  const { result } = renderHook(() => useListInstallsInfinite({ limit: 2 }), {
    wrapper: providing(clientOf(baseUrl)),
  });
  await waitFor(() => expect(result.current.isSuccess).toBe(true));
  for (const count of [2, 3]) {
    expect(result.current.hasNextPage).toBe(true);
    act(() => void result.current.fetchNextPage());
    await waitFor(() => expect(result.current.data?.pages).toHaveLength(count));
  }
  expect(result.current.hasNextPage).toBe(false);
  expect(result.current.data?.pages.map(idsIn)).toEqual([['a', 'b'], ['c', 'd'], ['e']]);
  expect(asked()).toEqual([
    'GET /installs?limit=2&offset=0',
    'GET /installs?limit=2&offset=2',
    'GET /installs?limit=2&offset=4',
  ]);
});

test.each([
  { what: 'it holds the rest', answer: () => pageOf(['a', 'b'], '/?limit=2'), want: false },
  { what: 'it is empty', answer: () => pageOf([], '/'), want: false },
  { what: 'it is empty and nobody counts', answer: () => listing(), want: false },
  { what: 'nobody counts, but it holds something', answer: () => listing('a'), want: true },
])('whether there is another page after one: $what', async ({ answer, want }) => {
  const { baseUrl } = await startServer(answer);
  const { result } = renderHook(() => useListInstallsInfinite(), { wrapper: providing(clientOf(baseUrl)) });
  await waitFor(() => expect(result.current.isSuccess).toBe(true));
  expect(result.current.hasNextPage).toBe(want);
});

test('the first page begins where the offset says', async () => {
  const { baseUrl, asked } = await startServer(({ url }) => pageOf(five, url));
  const { result } = renderHook(() => useListInstallsInfinite({ offset: 3, limit: 1 }), {
    wrapper: providing(clientOf(baseUrl)),
  });
  await waitFor(() => expect(result.current.isSuccess).toBe(true));
  act(() => void result.current.fetchNextPage());
  await waitFor(() => expect(result.current.data?.pages.map(idsIn)).toEqual([['d'], ['e']]));
  expect(asked()).toEqual(['GET /installs?offset=3&limit=1', 'GET /installs?offset=4&limit=1']);
});

test('pages stand beside the plain query of the same parameters, and neither breaks the other', async () => {
  const { baseUrl, seen } = await startServer(({ url }) => pageOf(five, url));
  const use = () => ({ list: useListInstalls({ limit: 2 }), pages: useListInstallsInfinite({ limit: 2 }) });
  const queryClient = queryClientOf();
  const { result } = renderHook(use, { wrapper: providing(clientOf(baseUrl), queryClient) });
  await waitFor(() => expect(Object.values(result.current).every(({ isSuccess }) => isSuccess)).toBe(true));
  act(() => {
    void result.current.list.refetch();
    void result.current.pages.fetchNextPage();
  });
  await waitFor(() => expect(result.current.pages.data?.pages).toHaveLength(2));
  await waitFor(() => expect(queryClient.isFetching()).toBe(0));
  expect(idsIn(result.current.list.data)).toEqual(['a', 'b']);
  expect(result.current.pages.data?.pages.map(idsIn)).toEqual([
    ['a', 'b'],
    ['c', 'd'],
  ]);
  expect(seen).toHaveLength(4);
});

test('pages can be selected from', async () => {
  const { baseUrl } = await startServer(({ url }) => pageOf(five, url));
  const use = () =>
    useListInstallsInfinite({ limit: 2 }, { select: ({ pages }) => pages.flatMap((page) => idsIn(page)) });
  const { result } = renderHook(use, { wrapper: providing(clientOf(baseUrl)) });
  await waitFor(() => expect(result.current.data).toEqual(['a', 'b']));
  act(() => void result.current.fetchNextPage());
  await waitFor(() => expect(result.current.data).toEqual(['a', 'b', 'c', 'd']));
});

test('pages whose parameters are not known yet are not asked for', async () => {
  const { baseUrl, asked } = await startServer(({ url }) => pageOf(five, url));
  const use = (q: string | undefined) => useListInstallsInfinite(q === undefined ? skipToken : { q });
  const { result, rerender } = renderHook(use, { wrapper: providing(clientOf(baseUrl)) });
  expect([result.current.fetchStatus, result.current.hasNextPage]).toEqual(['idle', false]);
  rerender('blog');
  await waitFor(() => expect(result.current.isSuccess).toBe(true));
  expect(asked()).toEqual(['GET /installs?q=blog&offset=0']);
});
