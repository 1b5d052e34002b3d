/*
 * What a careful user writes, checked against the types of this version and of those to come. It imports nothing but what
 * such a user has.
 */
import {
  type ApiError,
  type Client,
  createClient,
  type EditInstallParameters,
  installApplication,
  isErrorOf,
  type ListInstallsAnswer,
  type ListInstallsError,
  type ListInstallsParameters,
  listInstalls,
  type TaskProgress,
} from '@installatron-openapi/client';
import {
  editInstallMutationOptions,
  getInstallQueryOptions,
  InstallatronProvider,
  type InstallatronProviderProps,
  invalidateAfter,
  listInstallsInfiniteQueryOptions,
  listInstallsQueryOptions,
  type MutationHook,
  type OperationQueryKey,
  type QueryHook,
  type QueryScope,
  queriesOf,
  queryKeyOf,
  queryScope,
  type UseTaskOptions,
  useBackupInstall,
  useClient,
  useDeleteInstall,
  useEditInstall,
  useGetInstall,
  useInstallApplication,
  useListBackups,
  useListInstalls,
  useListInstallsInfinite,
  useListUsers,
  useTask,
} from '@installatron-openapi/hooks';
import {
  dehydrate,
  keepPreviousData,
  QueryClient,
  QueryClientProvider,
  skipToken,
  useInfiniteQuery,
  useMutation,
  usePrefetchQuery,
  useQueries,
  useQuery,
  useQueryClient,
  useSuspenseInfiniteQuery,
  useSuspenseQuery,
} from '@tanstack/react-query';
import { createElement, type ReactNode } from 'react';

const client: Client = createClient({ server: 'panel.example.com', key: 'key' });
const old: Client<'1.0'> = createClient({ server: 'panel.example.com', key: 'key', version: '1.0' });
const queryClient = new QueryClient();

export function App(): ReactNode {
  const props: InstallatronProviderProps = { client, scope: 'jane' };
  const page = createElement(InstallatronProvider, props, createElement(Installs, { q: 'blog' }));
  return createElement(QueryClientProvider, { client: queryClient }, page);
}

export function Installs({ q }: { readonly q: string | undefined }): ReactNode {
  const installs = useListInstalls(q === undefined ? {} : { q, limit: 20 });
  if (installs.isPending) return 'Loading';
  if (installs.isError) return installs.error.message;
  const titles: readonly string[] = installs.data.data.map(({ id, title, url }) => title ?? url ?? id);
  return titles.join(installs.isFetching ? ' …' : '');
}

/** What is said of each kind of error. Kinds and codes that are not known yet fall through. */
export function describe(error: ListInstallsError): string {
  switch (error.name) {
    case 'ApiError':
      return error.errcode === 'user_not_found'
        ? 'Nobody is called that.'
        : `${error.status} ${error.errcode}`;
    case 'MalformedAnswerError':
      return error.firstLine;
    case 'TimeoutError':
    case 'ConnectionError':
      return 'Try again later.';
    default:
      return error.message;
  }
}

export function Options({ id }: { readonly id?: string }): readonly unknown[] {
  const { data: count = 0, error } = useListInstalls({}, { select: (answer) => answer.data.length });
  const total: number = count;
  const words: string = error === null ? '' : describe(error);
  const polled = useListInstalls(
    {},
    { enabled: id !== undefined, staleTime: 60_000, refetchInterval: 5_000 },
  );
  const kept = useListInstalls({ limit: 5 }, { placeholderData: keepPreviousData, retry: 1 });
  const seeded = useListInstalls({}, { initialData: { result: true, data: [] } });
  const first: ListInstallsAnswer = seeded.data;
  const one = useGetInstall(id === undefined ? skipToken : { id });
  const elsewhere = useListUsers({}, { client, scope: 'jane', queryClient });
  const answer: ListInstallsAnswer | undefined = polled.data ?? kept.data;
  return [total, words, first, one.data?.data, elsewhere.data?.data, answer];
}

export function Endless(): ReactNode {
  const { data, fetchNextPage, hasNextPage } = useListInstallsInfinite({ limit: 50 });
  const ids: readonly string[] = data?.pages.flatMap((page) => page.data.map(({ id }) => id)) ?? [];
  const flat = useListInstallsInfinite({}, { select: ({ pages }) => pages.flatMap((page) => page.data) });
  const count: number | undefined = flat.data?.length;
  const skipped = useListInstallsInfinite(skipToken, { client });
  const onClick = () => void fetchNextPage();
  return createElement(
    'button',
    { type: 'button', onClick, disabled: !hasNextPage },
    ids.length,
    count,
    skipped.status,
  );
}

export function Changes({ id }: { readonly id: string }): ReactNode {
  const edit = useEditInstall({
    onMutate: (given) => ({ before: given.id }),
    onSuccess: (_answer, given) => console.log(given.id),
    onError: (error, _given, context) => console.error(error.name, context?.before),
  });
  const remove = useDeleteInstall({ client, queryClient });
  const parameters: EditInstallParameters = { id, title: 'Blog', autoup: 'all' };
  const onClick = async () => {
    edit.mutate(parameters);
    await remove.mutateAsync({ id });
  };
  const isUnknown: boolean = edit.error?.name === 'ApiError' && edit.error.errcode === 'install_not_found';
  return createElement(
    'button',
    { type: 'button', onClick, disabled: edit.isPending },
    isUnknown && 'There is none.',
  );
}

export function Background(): ReactNode {
  const install = useInstallApplication();
  const backup = useBackupInstall();
  const options: UseTaskOptions = { delay: 500, maxDelay: 5_000 };
  const task = useTask(install.data, options);
  const other = useTask(backup.data);
  const percent: number = task.data?.percent ?? 0;
  const message: string = task.data?.task?.message ?? other.data?.state ?? '';
  const why: string | undefined = task.error?.name === 'TaskError' ? task.error.message : undefined;
  const url = 'https://www.example.com/blog';
  const onClick = () => install.mutate({ id: 'wordpress', url, background: true });
  return createElement('progress', { value: percent, onClick, title: why }, message);
}

export function hasEnded(progress: TaskProgress<unknown> | undefined): boolean {
  switch (progress?.state) {
    case 'succeeded':
    case 'gone':
      return true;
    default:
      return false;
  }
}

export function OptionsElsewhere(): readonly unknown[] {
  const provided: Client = useClient();
  const list = useSuspenseQuery(listInstallsQueryOptions(provided));
  const ids: readonly string[] = list.data.data.map(({ id }) => id);
  const pages = useSuspenseInfiniteQuery(listInstallsInfiniteQueryOptions(provided, { limit: 5 }));
  const counts: readonly number[] = pages.data.pages.map((page) => page.data.length);
  usePrefetchQuery(getInstallQueryOptions(provided, { id: 'x' }));
  const [one, two] = useQueries({
    queries: [listInstallsQueryOptions(client), getInstallQueryOptions(client, { id: 'x' })],
  });
  const before = useQuery(listInstallsQueryOptions(old, { limit: 5 }));
  const selected = useQuery({ ...listInstallsQueryOptions(client), select: (answer) => answer.data.length });
  const length: number | undefined = selected.data;
  const more = useInfiniteQuery(listInstallsInfiniteQueryOptions(client, skipToken));
  const { mutateAsync } = useMutation(editInstallMutationOptions(client));
  const cache = useQueryClient();
  const edit = async () => {
    await mutateAsync({ id: 'x', title: 'Blog' });
    await invalidateAfter(listInstalls, cache, provided);
  };
  return [ids, counts, one.data?.data, two.data?.data, before.data, length, more.data?.pages, edit];
}

export async function load({ limit }: ListInstallsParameters): Promise<unknown> {
  const options = listInstallsQueryOptions(client, limit === undefined ? {} : { limit }, 'jane');
  const answer: ListInstallsAnswer = await queryClient.fetchQuery(options);
  await queryClient.prefetchQuery(listInstallsQueryOptions(client));
  await queryClient.prefetchInfiniteQuery(listInstallsInfiniteQueryOptions(client, { limit: 50 }));
  const known: ListInstallsAnswer | undefined = queryClient.getQueryData(options.queryKey);
  queryClient.setQueryData(options.queryKey, (before) => before && { ...before, data: [] });
  return [answer.data, known?.data, dehydrate(queryClient)];
}

export async function refresh(): Promise<readonly unknown[]> {
  await queryClient.invalidateQueries({ queryKey: queriesOf(listInstalls) });
  await queryClient.invalidateQueries({ queryKey: queriesOf(listInstalls, client) });
  const scope: QueryScope = queryScope(client, 'jane');
  queryClient.removeQueries({ queryKey: [scope] });
  const key: OperationQueryKey = queryKeyOf(listInstalls.operation, 'answer', { client }, { limit: 20 });
  return key;
}

/** A component of one's own that takes hooks. */
export function useBoth(
  useList: QueryHook<typeof listInstalls>,
  useInstall: MutationHook<typeof installApplication>,
): readonly unknown[] {
  const backups = useListBackups();
  return [useList().data?.data, useInstall().data, backups.data?.data];
}

export function refusedBecause(error: unknown): string | null | undefined {
  if (!isErrorOf(installApplication, error)) return undefined;
  const refusal: ApiError = error;
  return error.errcode === 'invalid_argument_url' ? 'the URL' : refusal.errfield;
}
