import { QueryObserver } from '@tanstack/react-query';
import { expect, test } from 'vitest';
import {
  editInstallMutationOptions,
  getInstallQueryOptions,
  listInstallsInfiniteQueryOptions,
  listInstallsQueryOptions,
} from '../src/index.ts';
import { holding, idsIn, listing, pageOf, refusal } from './support/answers.ts';
import { clientOf, queryClientOf } from './support/react.ts';
import { startServer } from './support/server.ts';

test('without React, options fetch an answer once', async () => {
  const { baseUrl, asked } = await startServer(() => listing('a'));
  const [queryClient, client] = [queryClientOf(), clientOf(baseUrl)];
  const answer = await queryClient.fetchQuery(listInstallsQueryOptions(client, { limit: 2 }));
  expect(idsIn(answer)).toEqual(['a']);
  await queryClient.ensureQueryData(listInstallsQueryOptions(client, { limit: 2 }));
  expect(asked()).toEqual(['GET /installs?limit=2']);
});

test('what was fetched is read by the key of the options', async () => {
  const { baseUrl } = await startServer(() => listing('a'));
  const [queryClient, options] = [queryClientOf(), listInstallsQueryOptions(clientOf(baseUrl))];
  await queryClient.prefetchQuery(options);
  expect(idsIn(queryClient.getQueryData(options.queryKey))).toEqual(['a']);
});

test('without React, options fetch several pages', async () => {
  const { baseUrl, asked } = await startServer(({ url }) => pageOf(['a', 'b', 'c', 'd', 'e'], url));
  const options = listInstallsInfiniteQueryOptions(clientOf(baseUrl), { limit: 2 });
  const { pages, pageParams } = await queryClientOf().fetchInfiniteQuery({ ...options, pages: 9 });
  expect(pages.map(idsIn)).toEqual([['a', 'b'], ['c', 'd'], ['e']]);
  expect(pageParams).toEqual([0, 2, 4]);
  expect(asked()).toEqual([
    'GET /installs?limit=2&offset=0',
    'GET /installs?limit=2&offset=2',
    'GET /installs?limit=2&offset=4',
  ]);
});

test('fetching rejects with the error of the client', async () => {
  const { baseUrl } = await startServer(() => refusal('install_not_found'));
  const options = getInstallQueryOptions(clientOf(baseUrl), { id: 'x' });
  await expect(queryClientOf().fetchQuery(options)).rejects.toMatchObject({
    name: 'ApiError',
    errcode: 'install_not_found',
  });
});

test('a query that is cancelled ends its request', async () => {
  const { baseUrl, seen } = await startServer(() => ({}));
  const queryClient = queryClientOf();
  const options = listInstallsQueryOptions(clientOf(baseUrl));
  const stop = new QueryObserver(queryClient, options).subscribe(() => undefined);
  await expect.poll(() => seen).toHaveLength(1);
  await queryClient.cancelQueries({ queryKey: options.queryKey });
  await seen[0]?.closed;
  stop();
});

test('options of a mutation carry it out', async () => {
  const { baseUrl, seen, asked } = await startServer(() => holding({ id: 'x' }));
  const { mutationFn, mutationKey } = editInstallMutationOptions(clientOf(baseUrl));
  expect(mutationKey).toEqual([{ server: baseUrl, version: '2.0' }, 'editInstall']);
  const queryClient = queryClientOf();
  const parameters = { id: 'x', title: 'Blog' };
  await queryClient.getMutationCache().build(queryClient, { mutationFn, mutationKey }).execute(parameters);
  expect(asked()).toEqual(['POST /installs/x']);
  expect(JSON.parse(seen[0]?.body ?? '')).toEqual({ title: 'Blog' });
});
