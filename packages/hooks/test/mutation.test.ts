import { createClient } from '@installatron-openapi/client';
import { useQuery } from '@tanstack/react-query';
import { act, renderHook, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import {
  listInstallsQueryOptions,
  useEditInstall,
  useInstallApplication,
  useListApplications,
  useListInstalls,
  useListInstallsInfinite,
} from '../src/index.ts';
import { begun, holding, idsIn, listing, refusal } from './support/answers.ts';
import { clientOf, providing, queryClientOf, secret } from './support/react.ts';
import { startServer } from './support/server.ts';

test('a mutation hook sends a JSON body, and gives the answer', async () => {
  const { baseUrl, seen, asked } = await startServer(() => holding({ id: 'new' }));
  const { result } = renderHook(() => useInstallApplication(), { wrapper: providing(clientOf(baseUrl)) });
  act(() => result.current.mutate({ id: 'wordpress', url: 'https://www.example.com/blog' }));
  await waitFor(() => expect(result.current.isSuccess).toBe(true));
  expect(result.current.data).toMatchObject({ data: { id: 'new' } });
  expect(asked()).toEqual(['POST /browser/wordpress/install']);
  expect(JSON.parse(seen[0]?.body ?? '')).toEqual({ url: 'https://www.example.com/blog' });
});

test('work in the background gives its handle', async () => {
  const { baseUrl } = await startServer(() => begun('7'));
  const { result } = renderHook(() => useInstallApplication(), { wrapper: providing(clientOf(baseUrl)) });
  act(() => result.current.mutate({ id: 'wordpress', url: 'https://www.example.com', background: true }));
  await waitFor(() => expect(result.current.data).toMatchObject({ id: '7' }));
});

test('what a change touches is asked again where it is shown, whoever shows it; nothing else is', async () => {
  const here = await startServer(({ url }) => listing(url ?? ''));
  const other = await startServer(() => listing());
  const old = createClient({ server: here.baseUrl, key: secret, version: '1.0' });
  const use = () => ({
    shown: [
      useListInstalls({ q: 'list' }),
      useListInstallsInfinite({ q: 'pages' }),
      useListInstalls({ q: 'jane' }, { scope: 'jane' }),
      useQuery(listInstallsQueryOptions(old, { q: 'version 1' })),
      useListApplications(),
      useListInstalls({}, { client: clientOf(other.baseUrl) }),
    ],
    edit: useEditInstall(),
  });
  const queryClient = queryClientOf();
  const { result } = renderHook(use, { wrapper: providing(clientOf(here.baseUrl), queryClient) });
  await waitFor(() => expect(result.current.shown.every(({ isSuccess }) => isSuccess)).toBe(true));
  act(() => result.current.edit.mutate({ id: 'x', title: 'Blog' }));
  await waitFor(() => expect(here.seen).toHaveLength(10));
  await waitFor(() => expect(queryClient.isFetching()).toBe(0));
  expect(here.asked().slice(5).toSorted()).toEqual([
    'GET /installs?q=jane',
    'GET /installs?q=list',
    'GET /installs?q=pages&offset=0',
    'GET /installs?q=version+1',
    'POST /installs/x',
  ]);
  expect(other.asked()).toEqual(['GET /installs']);
});

test('what TanStack Query calls back is called, whether it went well or not', async () => {
  const { baseUrl } = await startServer(({ url }) => (url === '/installs/x' ? holding({}) : refusal('no')));
  const calls: string[] = [];
  const use = () =>
    useEditInstall({
      onMutate: ({ id }) => ({ before: `before ${id}` }),
      onSuccess: (_answer, { id }, context) => void calls.push(`done ${id} ${context.before}`),
      onError: ({ name }, { id }, context) => void calls.push(`${name} ${id} ${context?.before}`),
      onSettled: () => void calls.push('settled'),
    });
  const { result } = renderHook(use, { wrapper: providing(clientOf(baseUrl)) });
  await act(() => result.current.mutateAsync({ id: 'x' }));
  await act(() => result.current.mutateAsync({ id: 'y' }).catch(() => undefined));
  expect(calls).toEqual(['done x before x', 'settled', 'ApiError y before y', 'settled']);
});

test('a list that fails to be asked again does not make the change fail', async () => {
  const replies = [listing('a'), holding({}), refusal('no')];
  const { baseUrl } = await startServer(() => replies.shift() ?? {});
  const use = () => ({ list: useListInstalls(), edit: useEditInstall() });
  const { result } = renderHook(use, { wrapper: providing(clientOf(baseUrl)) });
  await waitFor(() => expect(result.current.list.isSuccess).toBe(true));
  act(() => result.current.edit.mutate({ id: 'x' }));
  await waitFor(() => expect(result.current.list.isError).toBe(true));
  expect(idsIn(result.current.list.data)).toEqual(['a']);
  expect(result.current.edit.isSuccess).toBe(true);
});

test('a change is done before the lists have come again', async () => {
  const replies = [listing('a'), holding({})];
  const { baseUrl, seen } = await startServer(() => replies.shift() ?? {});
  const use = () => ({ list: useListInstalls(), edit: useEditInstall() });
  const { result } = renderHook(use, { wrapper: providing(clientOf(baseUrl)) });
  await waitFor(() => expect(result.current.list.isSuccess).toBe(true));
  act(() => result.current.edit.mutate({ id: 'x' }));
  await waitFor(() => expect(result.current.edit.isSuccess).toBe(true));
  await waitFor(() => expect(seen).toHaveLength(3));
});

test('a change of a component that is gone still has the lists asked again', async () => {
  const { baseUrl, asked } = await startServer(() => listing());
  const wrapper = providing(clientOf(baseUrl), queryClientOf());
  const list = renderHook(() => useListInstalls(), { wrapper });
  const edit = renderHook(() => useEditInstall(), { wrapper });
  await waitFor(() => expect(list.result.current.isSuccess).toBe(true));
  act(() => edit.result.current.mutate({ id: 'x' }));
  edit.unmount();
  await waitFor(() => expect(asked()).toEqual(['GET /installs', 'POST /installs/x', 'GET /installs']));
});
