import type { Client } from '@installatron-openapi/client';
import { act, renderHook, waitFor } from '@testing-library/react';
import { createElement } from 'react';
import { expect, test, vi } from 'vitest';
import {
  InstallatronProvider,
  useClient,
  useInstallApplication,
  useListInstalls,
  useListInstallsInfinite,
} from '../src/index.ts';
import { idsIn, listing } from './support/answers.ts';
import { clientOf, providing, queryClientOf, sharing, type Wrapper } from './support/react.ts';
import { startServer } from './support/server.ts';

/** Two servers, each with one install that has its name. */
async function startTwo() {
  const one = await startServer(() => listing('one'));
  const two = await startServer(() => listing('two'));
  return { one, two, clients: [clientOf(one.baseUrl), clientOf(two.baseUrl)] as const };
}

test('servers that share a cache do not share answers', async () => {
  const { one, two, clients } = await startTwo();
  const queryClient = queryClientOf();
  const hooks = clients.map((client) =>
    renderHook(() => useListInstalls(), { wrapper: providing(client, queryClient) }),
  );
  await waitFor(() => expect(hooks.every(({ result }) => result.current.isSuccess)).toBe(true));
  expect(hooks.map(({ result }) => idsIn(result.current.data))).toEqual([['one'], ['two']]);
  expect([one.asked(), two.asked()]).toEqual([['GET /installs'], ['GET /installs']]);
});

test('one component shows several servers, by the clients it names', async () => {
  const { clients } = await startTwo();
  const [home, other] = clients;
  const use = () => ({
    home: useListInstalls(),
    other: useListInstalls({}, { client: other }),
    pages: useListInstallsInfinite({}, { client: other }),
  });
  const { result } = renderHook(use, { wrapper: providing(home) });
  await waitFor(() => expect(Object.values(result.current).every(({ isSuccess }) => isSuccess)).toBe(true));
  expect(idsIn(result.current.home.data)).toEqual(['one']);
  expect(idsIn(result.current.other.data)).toEqual(['two']);
  expect(result.current.pages.data?.pages.map(idsIn)).toEqual([['two']]);
});

test('a client will do in place of a provider', async () => {
  const { one, clients } = await startTwo();
  const [client] = clients;
  const use = () => ({ list: useListInstalls({}, { client }), install: useInstallApplication({ client }) });
  const { result } = renderHook(use, { wrapper: sharing(queryClientOf()) });
  await waitFor(() => expect(result.current.list.isSuccess).toBe(true));
  act(() => result.current.install.mutate({ id: 'wordpress', url: 'https://www.example.com' }));
  await waitFor(() => expect(result.current.install.isSuccess).toBe(true));
  expect(one.asked().slice(0, 2)).toEqual(['GET /installs', 'POST /browser/wordpress/install']);
});

test('with neither a client nor a provider, a hook says what is missing', () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const wrapper = sharing(queryClientOf());
  const message =
    'There is no Installatron client: render this component inside <InstallatronProvider client={…}>, or give the hook a `client`.';
  expect(() => renderHook(() => useListInstalls(), { wrapper })).toThrow(message);
  expect(() => renderHook(() => useListInstallsInfinite(), { wrapper })).toThrow(message);
  expect(() => renderHook(() => useInstallApplication(), { wrapper })).toThrow(message);
  expect(() => renderHook(() => useClient())).toThrow(message);
  vi.restoreAllMocks();
});

test('of nested providers, the nearest counts', async () => {
  const { clients } = await startTwo();
  const [outer, inner] = clients;
  const wrapper: Wrapper = ({ children }) =>
    providing(outer)({ children: createElement(InstallatronProvider, { client: inner, children }) });
  const { result } = renderHook(() => ({ client: useClient(), list: useListInstalls() }), { wrapper });
  expect(result.current.client).toBe(inner);
  await waitFor(() => expect(idsIn(result.current.list.data)).toEqual(['two']));
});

test('a component that moves to another server asks that server', async () => {
  const { clients } = await startTwo();
  const queryClient = queryClientOf();
  const { result, rerender } = renderHook((client: Client) => useListInstalls({}, { client }), {
    wrapper: sharing(queryClient),
    initialProps: clients[0],
  });
  await waitFor(() => expect(idsIn(result.current.data)).toEqual(['one']));
  rerender(clients[1]);
  expect(result.current.data).toBeUndefined();
  await waitFor(() => expect(idsIn(result.current.data)).toEqual(['two']));
});

test('clients of one server share answers, unless their providers say that they are not the same', async () => {
  const { baseUrl, seen } = await startServer(() => listing());
  const queryClient = queryClientOf();
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

test('a hook can name another scope than its provider', async () => {
  const { baseUrl, seen } = await startServer(() => listing());
  const queryClient = queryClientOf();
  const use = () => [useListInstalls(), useListInstalls({}, { scope: 'john' })];
  const { result } = renderHook(use, { wrapper: providing(clientOf(baseUrl), queryClient, 'jane') });
  await waitFor(() => expect(result.current.every(({ isSuccess }) => isSuccess)).toBe(true));
  expect(seen).toHaveLength(2);
  const scopes = queryClient.getQueryCache().getAll();
  expect(scopes.map(({ queryKey }) => queryKey[0])).toEqual([
    { server: baseUrl, version: '2.0', scope: 'jane' },
    { server: baseUrl, version: '2.0', scope: 'john' },
  ]);
});
