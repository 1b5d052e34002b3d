import { createClient } from '@installatron-openapi/client';
import {
  InstallatronProvider,
  useBackupInstall,
  useListBackups,
  useListInstalls,
  useListInstallsInfinite,
  useTask,
} from '@installatron-openapi/hooks';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, cleanup, configure, renderHook, waitFor } from '@testing-library/react';
import { createElement, type ReactNode } from 'react';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { key, openStage, type Stage } from './support/stage.ts';

let stage: Stage;
configure({ asyncUtilTimeout: 20_000 });
beforeAll(async () => {
  stage = await openStage();
});
beforeEach(() => stage.reset());
afterEach(cleanup);
afterAll(() => stage.close());

function wrapper({ children }: { readonly children: ReactNode }): ReactNode {
  const client = createClient({ server: stage.url, key });
  const queryClient = new QueryClient({ defaultOptions: { queries: { staleTime: 60_000 } } });
  const provided = createElement(InstallatronProvider, { client }, children);
  return createElement(QueryClientProvider, { client: queryClient }, provided);
}

test('installs are listed, at once and page by page', async () => {
  const use = () => ({ list: useListInstalls(), pages: useListInstallsInfinite({ limit: 2 }) });
  const { result } = renderHook(use, { wrapper });
  await waitFor(() => expect(result.current.pages.isSuccess && result.current.list.isSuccess).toBe(true));
  const total = result.current.list.data?.total_count ?? 0;
  while (result.current.pages.hasNextPage) {
    await act(async () => void (await result.current.pages.fetchNextPage()));
  }
  const paged = result.current.pages.data?.pages.flatMap(({ data }) => data ?? []);
  expect(paged?.map(({ id }) => id)).toEqual(result.current.list.data?.data?.map(({ id }) => id));
  expect(paged).toHaveLength(total);
});

test('a backup is made in the background, and the list shows it when it is done', async () => {
  const use = () => {
    const backup = useBackupInstall();
    return {
      installs: useListInstalls({ limit: 1 }),
      backups: useListBackups(),
      backup,
      task: useTask(backup.data, { delay: 300, maxDelay: 300 }),
    };
  };
  const { result } = renderHook(use, { wrapper });
  await waitFor(() =>
    expect(result.current.backups.isSuccess && result.current.installs.isSuccess).toBe(true),
  );
  const before = result.current.backups.data?.total_count ?? 0;
  const id = result.current.installs.data?.data?.[0]?.id ?? '';
  act(() => result.current.backup.mutate({ id, background: true }));
  await waitFor(() => expect(result.current.task.data?.state).toBe('succeeded'));
  await waitFor(() => expect(result.current.backups.data?.total_count).toBe(before + 1));
});

test('Prism has seen nothing that does not fit the document', () => {
  expect(stage.exchanges.length).toBeGreaterThan(8);
  expect(stage.exchanges.filter(({ violations }) => violations !== undefined)).toEqual([]);
});
