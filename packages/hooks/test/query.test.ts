import { skipToken } from '@tanstack/react-query';
import { renderHook, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { useGetInstall, useListInstalls } from '../src/index.ts';
import { holding, idsIn, listing } from './support/answers.ts';
import { clientOf, providing, queryClientOf, secret } from './support/react.ts';
import { startServer } from './support/server.ts';

test('a query hook sends path, query and key, and gives the answer', async () => {
  const { baseUrl, seen } = await startServer(() => listing('a/b'));
  const { result } = renderHook(() => useListInstalls({ q: 'a & b', limit: 2 }), {
    wrapper: providing(clientOf(baseUrl)),
  });
  await waitFor(() => expect(result.current.isSuccess).toBe(true));
  expect(result.current.data?.data).toEqual([{ id: 'a/b' }]);
  const [request] = seen;
  const url = new URL(request?.url ?? '', baseUrl);
  expect([request?.method, url.pathname, request?.key]).toEqual(['GET', '/installs', secret]);
  expect(Object.fromEntries(url.searchParams)).toEqual({ q: 'a & b', limit: '2' });
});

test('parameters of the path are encoded', async () => {
  const { baseUrl, asked } = await startServer(() => holding({}));
  const { result } = renderHook(() => useGetInstall({ id: 'a/b ?#' }), {
    wrapper: providing(clientOf(baseUrl)),
  });
  await waitFor(() => expect(result.current.isSuccess).toBe(true));
  expect(asked()).toEqual(['GET /installs/a%2Fb%20%3F%23']);
});

test('other parameters are another query', async () => {
  const { baseUrl, asked } = await startServer(({ url }) => listing(url ?? ''));
  const wrapper = providing(clientOf(baseUrl));
  const { result, rerender } = renderHook(({ q }) => useListInstalls({ q }), {
    wrapper,
    initialProps: { q: 'one' },
  });
  await waitFor(() => expect(idsIn(result.current.data)).toEqual(['/installs?q=one']));
  rerender({ q: 'two' });
  expect(result.current.data).toBeUndefined();
  await waitFor(() => expect(idsIn(result.current.data)).toEqual(['/installs?q=two']));
  expect(asked()).toHaveLength(2);
});

test('options of TanStack Query stand beside our own', async () => {
  const { baseUrl, asked } = await startServer(() => listing('a', 'b'));
  const wrapper = providing(clientOf(baseUrl));
  const use = (enabled: boolean) => useListInstalls({}, { enabled, select: ({ data }) => data.length });
  const { result, rerender } = renderHook(use, { wrapper, initialProps: false });
  expect([result.current.status, result.current.fetchStatus]).toEqual(['pending', 'idle']);
  rerender(true);
  await waitFor(() => expect(result.current.data).toBe(2));
  expect(asked()).toEqual(['GET /installs']);
});

test('a hook can use a cache of its own', async () => {
  const { baseUrl } = await startServer(() => listing('a'));
  const queryClient = queryClientOf();
  const { result } = renderHook(() => useListInstalls({}, { client: clientOf(baseUrl), queryClient }));
  await waitFor(() => expect(idsIn(result.current.data)).toEqual(['a']));
  expect(queryClient.getQueryCache().getAll()).toHaveLength(1);
});

test('a request is aborted when its component unmounts', async () => {
  const { baseUrl, seen } = await startServer(() => ({}));
  const { unmount } = renderHook(() => useListInstalls(), { wrapper: providing(clientOf(baseUrl)) });
  await waitFor(() => expect(seen).toHaveLength(1));
  unmount();
  await seen[0]?.closed;
});

test('a query whose parameters are not known yet asks nothing, and shows nothing of another', async () => {
  const { baseUrl, asked } = await startServer(() => listing('a'));
  const wrapper = providing(clientOf(baseUrl));
  const { result } = renderHook(() => ({ all: useListInstalls(), none: useListInstalls(skipToken) }), {
    wrapper,
  });
  await waitFor(() => expect(result.current.all.isSuccess).toBe(true));
  expect([result.current.none.data, result.current.none.fetchStatus]).toEqual([undefined, 'idle']);
  await result.current.all.refetch();
  expect(result.current.all.error).toBe(null);
  expect(asked()).toEqual(['GET /installs', 'GET /installs']);
});

test('a query asks as soon as its parameters are known', async () => {
  const { baseUrl, asked } = await startServer(() => holding({}));
  const wrapper = providing(clientOf(baseUrl));
  const use = (id: string | undefined) => useGetInstall(id === undefined ? skipToken : { id });
  const { result, rerender } = renderHook(use, { wrapper });
  expect(result.current.fetchStatus).toBe('idle');
  rerender('x');
  await waitFor(() => expect(result.current.isSuccess).toBe(true));
  expect(asked()).toEqual(['GET /installs/x']);
});

test('data can be there from the beginning', async () => {
  const { baseUrl, asked } = await startServer(() => listing('new'));
  const initialData = { result: true, data: [{ id: 'old' }] };
  const { result } = renderHook(() => useListInstalls({}, { initialData, staleTime: 0 }), {
    wrapper: providing(clientOf(baseUrl)),
  });
  expect(idsIn(result.current.data)).toEqual(['old']);
  await waitFor(() => expect(idsIn(result.current.data)).toEqual(['new']));
  expect(asked()).toEqual(['GET /installs']);
});
