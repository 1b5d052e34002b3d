import type { RetryOptions } from '@installatron-openapi/client';
import { act, renderHook, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { useEditInstall, useGetInstall, useListInstallsInfinite } from '../src/index.ts';
import { holding, refusal } from './support/answers.ts';
import { clientOf, providing } from './support/react.ts';
import { type Reply, startServer } from './support/server.ts';

const quick: RetryOptions = { attempts: 3, delay: 1 };

test.each<{
  what: string;
  replies: readonly Reply[];
  retry: RetryOptions | false;
  requests: number;
  status: string;
}>([
  { what: '404', replies: [refusal('x')], retry: quick, requests: 1, status: 'error' },
  { what: '503 for ever', replies: [refusal('x', 503)], retry: quick, requests: 3, status: 'error' },
  {
    what: '503 once',
    replies: [refusal('x', 503), holding({})],
    retry: quick,
    requests: 2,
    status: 'success',
  },
  { what: '503, and no retries', replies: [refusal('x', 503)], retry: false, requests: 1, status: 'error' },
])('a query is repeated by the client alone: $what', async ({ replies, retry, requests, status }) => {
  const rest = [...replies];
  const { baseUrl, seen } = await startServer(() => (rest.length > 1 ? rest.shift() : rest[0]) ?? {});
  const wrapper = providing(clientOf(baseUrl, { retry }));
  const { result } = renderHook(() => useGetInstall({ id: 'x' }), { wrapper });
  await waitFor(() => expect(result.current.status).toBe(status));
  expect(result.current.failureCount).toBe(status === 'error' ? 1 : 0);
  expect(seen).toHaveLength(requests);
});

test('pages are repeated by the client alone, too', async () => {
  const { baseUrl, seen } = await startServer(() => refusal('x'));
  const wrapper = providing(clientOf(baseUrl, { retry: quick }));
  const { result } = renderHook(() => useListInstallsInfinite(), { wrapper });
  await waitFor(() => expect(result.current.isError).toBe(true));
  expect(seen).toHaveLength(1);
});

test('who wants TanStack Query to repeat says so', async () => {
  const { baseUrl, seen } = await startServer(() => refusal('x'));
  const use = () => useGetInstall({ id: 'x' }, { retry: 2, retryDelay: 1 });
  const { result } = renderHook(use, { wrapper: providing(clientOf(baseUrl)) });
  await waitFor(() => expect(result.current.isError).toBe(true));
  expect(seen).toHaveLength(3);
});

test('a change is never repeated', async () => {
  const { baseUrl, seen } = await startServer(() => refusal('x', 503));
  const wrapper = providing(clientOf(baseUrl, { retry: quick }));
  const { result } = renderHook(() => useEditInstall(), { wrapper });
  act(() => result.current.mutate({ id: 'x', title: 'Blog' }));
  await waitFor(() => expect(result.current.isError).toBe(true));
  expect(seen).toHaveLength(1);
});
