import {
  ApiError,
  type Client,
  createClient,
  type GetInstallParameters,
  type InstallatronError,
  type ListInstallsAnswer,
} from '@installatron-openapi/client';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, cleanup, renderHook, waitFor } from '@testing-library/react';
import { createElement, type ReactNode } from 'react';
import { afterEach, expect, expectTypeOf, test, vi } from 'vitest';
import {
  getListInstallsQueryKey,
  InstallatronProvider,
  queryScope,
  scopedQueryKey,
  scopedTo,
  useClient,
  useEditInstall,
  useGetInstall,
  useInstallApplication,
  useListInstalls,
} from '../src/index.ts';
import { startServer } from './server.ts';

afterEach(cleanup);

function clientOf(baseUrl: string): Client {
  return createClient({ server: baseUrl, key: 'secret-key', fetch: globalThis.fetch });
}

function queryClientOf(): QueryClient {
  return new QueryClient({ defaultOptions: { queries: { retry: false } } });
}

type Wrapper = (props: { readonly children: ReactNode }) => ReactNode;

function providing(client: Client, queryClient = queryClientOf(), scope?: string): Wrapper {
  return ({ children }) =>
    createElement(
      QueryClientProvider,
      { client: queryClient },
      createElement(InstallatronProvider, scope === undefined ? { client } : { client, scope }, children),
    );
}

const succeeded = { result: true, errcode: '', message: '' };

test('a query hook sends path, query and key, and gives the answer', async () => {
  const { baseUrl, seen } = await startServer(() => ({ body: { ...succeeded, data: [{ id: 'a/b' }] } }));
  const { result } = renderHook(() => useListInstalls({ q: 'a & b', limit: 2 }), {
    wrapper: providing(clientOf(baseUrl)),
  });
  await waitFor(() => expect(result.current.isSuccess).toBe(true));
  expect(result.current.data?.data).toEqual([{ id: 'a/b' }]);
  const [request] = seen;
  const url = new URL(request?.url ?? '', baseUrl);
  expect([request?.method, url.pathname, request?.key]).toEqual(['GET', '/installs', 'secret-key']);
  expect(Object.fromEntries(url.searchParams)).toEqual({ q: 'a & b', limit: '2' });
});

test('parameters of the path are encoded', async () => {
  const { baseUrl, seen } = await startServer(() => ({ body: { ...succeeded, data: {} } }));
  const { result } = renderHook(() => useGetInstall({ id: 'a/b ?#' }), {
    wrapper: providing(clientOf(baseUrl)),
  });
  await waitFor(() => expect(result.current.isSuccess).toBe(true));
  expect(seen[0]?.url).toBe('/installs/a%2Fb%20%3F%23');
});

test('a mutation hook sends a JSON body', async () => {
  const { baseUrl, seen } = await startServer(() => ({ body: { ...succeeded, data: { id: 'new' } } }));
  const { result } = renderHook(() => useInstallApplication(), { wrapper: providing(clientOf(baseUrl)) });
  act(() => result.current.mutate({ params: { id: 'wordpress', url: 'https://www.example.com/blog' } }));
  await waitFor(() => expect(result.current.isSuccess).toBe(true));
  expect(result.current.data?.data).toEqual({ id: 'new' });
  expect([seen[0]?.method, seen[0]?.url]).toEqual(['POST', '/browser/wordpress/install']);
  expect(JSON.parse(seen[0]?.body ?? '')).toEqual({ url: 'https://www.example.com/blog' });
});

const refused = { result: false, errcode: 'install_not_found', message: 'No such install.' };

test.each([200, 404])('a failure is an error, never data, also with status %i', async (status) => {
  const { baseUrl } = await startServer(() => ({ status, body: refused }));
  const { result } = renderHook(() => useGetInstall({ id: 'x' }), { wrapper: providing(clientOf(baseUrl)) });
  await waitFor(() => expect(result.current.isError).toBe(true));
  expect(result.current.data).toBeUndefined();
  expect(result.current.error).toBeInstanceOf(ApiError);
  expect(result.current.error).toMatchObject({
    errcode: 'install_not_found',
    request: { operationId: 'getInstall' },
  });
  expect(JSON.stringify(result.current.error)).not.toContain('secret-key');
});

test('a mutation that fails has the error and no data', async () => {
  const { baseUrl } = await startServer(() => ({ body: refused }));
  const { result } = renderHook(() => useEditInstall(), { wrapper: providing(clientOf(baseUrl)) });
  act(() => result.current.mutate({ params: { id: 'x', title: 'Blog' } }));
  await waitFor(() => expect(result.current.isError).toBe(true));
  expect(result.current.data).toBeUndefined();
  expect(result.current.error).toBeInstanceOf(ApiError);
});

test('a request is aborted when its component unmounts', async () => {
  const { baseUrl, seen } = await startServer(() => ({}));
  const { unmount } = renderHook(() => useListInstalls(), { wrapper: providing(clientOf(baseUrl)) });
  await waitFor(() => expect(seen).toHaveLength(1));
  unmount();
  await seen[0]?.closed;
});

test('servers that share a QueryClient do not share answers', async () => {
  const servers = await Promise.all(
    ['one', 'two'].map((id) => startServer(() => ({ body: { ...succeeded, data: [{ id }] } }))),
  );
  const queryClient = queryClientOf();
  const hooks = servers.map(({ baseUrl }) =>
    renderHook(() => useListInstalls(), { wrapper: providing(clientOf(baseUrl), queryClient) }),
  );
  await waitFor(() => expect(hooks.every(({ result }) => result.current.isSuccess)).toBe(true));
  expect(hooks.map(({ result }) => result.current.data?.data)).toEqual([[{ id: 'one' }], [{ id: 'two' }]]);
  expect(servers.map(({ seen }) => seen.length)).toEqual([1, 1]);
});

test('a query key of the caller is kept apart by server too', async () => {
  const servers = await Promise.all(
    ['one', 'two'].map((id) => startServer(() => ({ body: { ...succeeded, data: [{ id }] } }))),
  );
  const queryClient = queryClientOf();
  const hooks = servers.map(({ baseUrl }) =>
    renderHook(() => useListInstalls({}, { query: { queryKey: ['mine'] } }), {
      wrapper: providing(clientOf(baseUrl), queryClient),
    }),
  );
  await waitFor(() => expect(hooks.every(({ result }) => result.current.isSuccess)).toBe(true));
  expect(hooks.map(({ result }) => result.current.data?.data)).toEqual([[{ id: 'one' }], [{ id: 'two' }]]);
});

test('clients of one server share answers, unless their providers say that they are not the same', async () => {
  const { baseUrl, seen } = await startServer(() => ({ body: { ...succeeded, data: [] } }));
  const queryClient = queryClientOf();
  queryClient.setDefaultOptions({ queries: { retry: false, staleTime: Number.POSITIVE_INFINITY } });
  const render = async (scope?: string) => {
    const wrapper = providing(clientOf(baseUrl), queryClient, scope);
    const { result } = renderHook(() => useListInstalls(), { wrapper });
    await waitFor(() => expect(result.current.isSuccess).toBe(true));
  };
  await render();
  await render();
  expect(seen).toHaveLength(1);
  await render('jane');
  await render('john');
  expect(seen).toHaveLength(3);
});

test('the versions of one server are kept apart', async () => {
  const { baseUrl, seen } = await startServer(() => ({ body: { ...succeeded, data: [] } }));
  const queryClient = queryClientOf();
  queryClient.setDefaultOptions({ queries: { staleTime: Number.POSITIVE_INFINITY } });
  for (const version of ['1.0', '2.0'] as const) {
    const client = createClient({ server: baseUrl, key: 'secret-key', version });
    const { result } = renderHook(() => useListInstalls(), { wrapper: providing(client, queryClient) });
    await waitFor(() => expect(result.current.isSuccess).toBe(true));
  }
  expect(seen).toHaveLength(2);
});

test('a component that moves to another server asks that server', async () => {
  const servers = await Promise.all(
    ['one', 'two'].map((id) => startServer(() => ({ body: { ...succeeded, data: [{ id }] } }))),
  );
  const queryClient = queryClientOf();
  const clients = servers.map(({ baseUrl }) => clientOf(baseUrl));
  let current = 0;
  const wrapper: Wrapper = ({ children }) => {
    const client = clients[current];
    if (client === undefined) throw new Error('There are two clients.');
    return providing(client, queryClient)({ children });
  };
  const { result, rerender } = renderHook(() => useListInstalls(), { wrapper });
  await waitFor(() => expect(result.current.data?.data).toEqual([{ id: 'one' }]));
  current = 1;
  rerender();
  expect(result.current.data).toBeUndefined();
  await waitFor(() => expect(result.current.data?.data).toEqual([{ id: 'two' }]));
});

test('the beginning of a key matches every server, the whole key and the scope match one', async () => {
  const servers = await Promise.all(
    ['one', 'two'].map((id) => startServer(() => ({ body: { ...succeeded, data: [{ id }] } }))),
  );
  const queryClient = queryClientOf();
  const clients = servers.map(({ baseUrl }) => clientOf(baseUrl));
  const hooks = clients.map((client) =>
    renderHook(() => useListInstalls(), { wrapper: providing(client, queryClient) }),
  );
  await waitFor(() => expect(hooks.every(({ result }) => result.current.isSuccess)).toBe(true));
  const [first] = clients;
  const scope = queryScope(first ?? clientOf(''));
  const count = (filters: object) => queryClient.getQueryCache().findAll(filters).length;
  expect(count({ queryKey: getListInstallsQueryKey() })).toBe(2);
  expect(count({ predicate: scopedTo(scope) })).toBe(1);
  expect(count({ queryKey: scopedQueryKey(getListInstallsQueryKey(), scope), exact: true })).toBe(1);
  expect(queryClient.getQueryData(scopedQueryKey(getListInstallsQueryKey(), scope))).toMatchObject({
    data: [{ id: 'one' }],
  });
});

test('no key of a query holds the API key', async () => {
  const { baseUrl } = await startServer(() => ({ body: { ...succeeded, data: [] } }));
  const queryClient = queryClientOf();
  const { result } = renderHook(() => useListInstalls(), {
    wrapper: providing(clientOf(baseUrl), queryClient),
  });
  await waitFor(() => expect(result.current.isSuccess).toBe(true));
  const keys = queryClient
    .getQueryCache()
    .getAll()
    .map(({ queryHash }) => queryHash);
  expect(keys.join()).not.toContain('secret-key');
});

test('outside of a provider, a hook says what is missing', () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const queryClient = queryClientOf();
  const wrapper: Wrapper = ({ children }) =>
    createElement(QueryClientProvider, { client: queryClient }, children);
  const message = 'render this component inside <InstallatronProvider client={…}>';
  expect(() => renderHook(() => useListInstalls(), { wrapper })).toThrow(message);
  expect(() => renderHook(() => useInstallApplication(), { wrapper })).toThrow(message);
  expect(() => renderHook(() => useClient())).toThrow(message);
  vi.restoreAllMocks();
});

test('an undefined query key is refused instead of making all such queries one', () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const query: Record<string, undefined> = { queryKey: undefined };
  const wrapper = providing(clientOf('http://127.0.0.1:9'));
  expect(() => renderHook(() => useListInstalls({}, { query }), { wrapper })).toThrow(
    'queryKey is undefined',
  );
  vi.restoreAllMocks();
});

function useInstalls() {
  return useListInstalls();
}

test('parameters, answers and errors have the types of the client', () => {
  expectTypeOf(useGetInstall).parameter(0).toEqualTypeOf<GetInstallParameters>();
  expectTypeOf(useInstalls).returns.pick<'data'>().toEqualTypeOf<{ data: ListInstallsAnswer | undefined }>();
  expectTypeOf(useInstalls).returns.pick<'error'>().toEqualTypeOf<{ error: InstallatronError | null }>();
});
