import { createClient } from '@installatron-openapi/client';
import { dehydrate } from '@tanstack/react-query';
import { act, renderHook, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import {
  useEditInstall,
  useGetInstall,
  useInstallApplication,
  useListInstalls,
  useListInstallsInfinite,
  useTask,
} from '../src/index.ts';
import { begun, holding, listing, refusal } from './support/answers.ts';
import { providing, queryClientOf, secret } from './support/react.ts';
import { startServer } from './support/server.ts';
import { done } from './support/work.ts';

/** An application that has used everything once. */
async function tryEverything() {
  const { baseUrl } = await startServer(({ method, url = '' }) => {
    if (url.startsWith('/tasks')) return holding([done()]);
    if (method === 'POST') return url.endsWith('/install') ? begun('7') : refusal(`no ${secret}`);
    return url.startsWith('/installs/') ? refusal(`no ${secret}`) : listing('a');
  });
  const queryClient = queryClientOf();
  const wrapper = providing(createClient({ server: baseUrl, key: secret }), queryClient, 'jane');
  const use = () => {
    const install = useInstallApplication();
    const queries = [useListInstalls(), useListInstallsInfinite(), useGetInstall({ id: 'x' })] as const;
    return { install, queries, task: useTask(install.data), edit: useEditInstall() };
  };
  const { result } = renderHook(use, { wrapper });
  act(() => {
    result.current.install.mutate({ id: 'wordpress', url: 'https://www.example.com', background: true });
    result.current.edit.mutate({ id: 'x' });
  });
  await waitFor(() => expect(result.current.task.data?.state).toBe('succeeded'));
  await waitFor(() => expect(result.current.edit.isError && result.current.queries[2].isError).toBe(true));
  return queryClient;
}

test('the API key is in no key and no state, and in no error', async () => {
  const queryClient = await tryEverything();
  const queries = queryClient.getQueryCache().getAll();
  const mutations = queryClient.getMutationCache().getAll();
  const everything = dehydrate(queryClient, {
    shouldDehydrateQuery: () => true,
    shouldDehydrateMutation: () => true,
    shouldRedactErrors: () => false,
  });
  const shown = JSON.stringify([
    queries.map(({ queryKey, queryHash, state }) => [queryKey, queryHash, state, `${state.error?.stack}`]),
    mutations.map(({ options, state }) => [options.mutationKey, state, `${state.error?.stack}`]),
    everything,
  ]);
  expect(shown).toContain('jane');
  expect(shown).toContain('ApiError');
  expect(shown).not.toContain(secret);
});
