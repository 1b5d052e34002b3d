import { createServer } from 'node:http';
import { ApiError, editInstall, isErrorOf } from '@installatron-openapi/client';
import { act, renderHook, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { useEditInstall, useGetInstall, useListInstallsInfinite } from '../src/index.ts';
import { refusal } from './support/answers.ts';
import { clientOf, providing } from './support/react.ts';
import { startServer } from './support/server.ts';

test.each([200, 404])('a failure is an error, never data, also with status %i', async (status) => {
  const { baseUrl } = await startServer(() => refusal('install_not_found', status));
  const wrapper = providing(clientOf(baseUrl));
  const { result } = renderHook(() => useGetInstall({ id: 'x' }), { wrapper });
  await waitFor(() => expect(result.current.isError).toBe(true));
  expect(result.current.data).toBeUndefined();
  expect(result.current.error).toBeInstanceOf(ApiError);
  expect(result.current.error).toMatchObject({
    name: 'ApiError',
    status,
    errcode: 'install_not_found',
    operationId: 'getInstall',
  });
});

test('pages that fail are an error and no data', async () => {
  const { baseUrl } = await startServer(() => refusal('user_not_found'));
  const { result } = renderHook(() => useListInstallsInfinite(), { wrapper: providing(clientOf(baseUrl)) });
  await waitFor(() => expect(result.current.isError).toBe(true));
  expect([result.current.data, result.current.error?.name]).toEqual([undefined, 'ApiError']);
});

test('a mutation that fails has the error and no data', async () => {
  const { baseUrl } = await startServer(() => refusal('install_not_found', 200));
  const { result } = renderHook(() => useEditInstall(), { wrapper: providing(clientOf(baseUrl)) });
  act(() => result.current.mutate({ id: 'x', title: 'Blog' }));
  await waitFor(() => expect(result.current.isError).toBe(true));
  expect(result.current.data).toBeUndefined();
  expect(isErrorOf(editInstall, result.current.error)).toBe(true);
});

/** What went wrong, in the words of an application: every kind has its own members, known by its name. */
function describe({ error }: ReturnType<typeof useGetInstall>): string {
  switch (error?.name) {
    case 'ApiError':
      return `refused: ${error.errcode}`;
    case 'MalformedAnswerError':
      return `not the API: ${error.firstLine}`;
    case 'ConnectionError':
    case 'TimeoutError':
      return `no answer: ${error.name}`;
    default:
      return `${error?.name}`;
  }
}

test.each([
  { what: 'refused', reply: refusal('install_not_found'), want: 'refused: install_not_found' },
  {
    what: 'a page of a proxy',
    reply: { status: 502, body: 'Bad gateway' },
    want: 'not the API: "Bad gateway"',
  },
  { what: 'nothing', reply: {}, want: 'no answer: TimeoutError' },
])('errors are told apart by their name: $what', async ({ reply, want }) => {
  const { baseUrl } = await startServer(() => reply);
  const wrapper = providing(clientOf(baseUrl, { timeout: 100 }));
  const { result } = renderHook(() => useGetInstall({ id: 'x' }), { wrapper });
  await waitFor(() => expect(result.current.isError).toBe(true));
  expect(describe(result.current)).toBe(want);
});

test('a server that is not there is an error, too', async () => {
  const { result } = renderHook(() => useGetInstall({ id: 'x' }), {
    wrapper: providing(clientOf(await deadAddress())),
  });
  await waitFor(() => expect(result.current.isError).toBe(true));
  expect(describe(result.current)).toBe('no answer: ConnectionError');
});

/** An address where nobody listens any more. */
async function deadAddress(): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('The server had no port.');
  return `http://127.0.0.1:${address.port}`;
}
