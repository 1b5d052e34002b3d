import { act, renderHook, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { useInstallApplication, useListInstalls, useListInstallsInfinite, useTask } from '../src/index.ts';
import { begun, holding, idsIn, listing } from './support/answers.ts';
import { clientOf, providing } from './support/react.ts';
import { startServer } from './support/server.ts';
import { done, running } from './support/work.ts';

test('everything works where React renders twice, and changes are made once', async () => {
  const complaints = vi.spyOn(console, 'error');
  const looks = [[running(50)], [done()]];
  const { baseUrl, asked } = await startServer(({ method, url = '' }) => {
    if (method === 'POST') return begun('7');
    return url.startsWith('/tasks') ? holding(looks.shift()) : listing('a');
  });
  const use = () => {
    const [list, pages, install] = [useListInstalls(), useListInstallsInfinite(), useInstallApplication()];
    return { list, pages, install, task: useTask(install.data, { delay: 5 }) };
  };
  const { result } = renderHook(use, { wrapper: providing(clientOf(baseUrl)), reactStrictMode: true });
  await waitFor(() => expect(result.current.list.isSuccess && result.current.pages.isSuccess).toBe(true));
  act(() => result.current.install.mutate({ id: 'wordpress', url: 'https://x.example', background: true }));
  await waitFor(() => expect(result.current.task.data?.state).toBe('succeeded'));
  expect(idsIn(result.current.list.data)).toEqual(['a']);
  expect(asked().filter((request) => request.startsWith('POST'))).toEqual([
    'POST /browser/wordpress/install',
  ]);
  expect(complaints.mock.calls).toEqual([]);
  complaints.mockRestore();
});
