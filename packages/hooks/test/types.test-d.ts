import type {
  AbortedError,
  ApiError,
  BackgroundTask,
  BackupInstallAnswer,
  Client,
  ConnectionError,
  EditInstallParameters,
  GetInstallAnswer,
  GetInstallParameters,
  ListInstallsAnswer,
  MalformedAnswerError,
  TaskError,
  TimeoutError,
} from '@installatron-openapi/client';
import {
  type InfiniteData,
  type QueryClient,
  skipToken,
  type UseInfiniteQueryResult,
  type UseQueryResult,
} from '@tanstack/react-query';
import { expectTypeOf, test } from 'vitest';
import {
  getInstallQueryOptions,
  listInstallsInfiniteQueryOptions,
  listInstallsQueryOptions,
  useBackupInstall,
  useEditInstall,
  useGetInstall,
  useListInstalls,
  useListInstallsInfinite,
  useTask,
} from '../src/index.ts';

declare const client: Client;
declare const old: Client<'1.0'>;
declare const queryClient: QueryClient;

test('a query hook gives the answer of the client', () => {
  const use = () => useGetInstall({ id: 'x' });
  expectTypeOf(use).returns.toExtend<UseQueryResult<GetInstallAnswer, unknown>>();
  expectTypeOf(use).returns.pick<'data'>().toEqualTypeOf<{ data: GetInstallAnswer | undefined }>();
});

test('parameters are those of the client, may be skipped, and are left out where none is required', () => {
  expectTypeOf<GetInstallParameters>().toExtend<Parameters<typeof useGetInstall>[0]>();
  useGetInstall(skipToken);
  useListInstalls();
  // @ts-expect-error an id is needed.
  useGetInstall();
  // @ts-expect-error `limit` is a number.
  useListInstalls({ limit: 'two' });
  // @ts-expect-error what the API does not know is a slip.
  useListInstalls({ limits: 2 });
});

test('an error is one of the failures of the client, and its name tells which', () => {
  const use = () => {
    const { error } = useGetInstall({ id: 'x' });
    return error;
  };
  type Thrown = NonNullable<ReturnType<typeof use>>;
  expectTypeOf<Extract<Thrown, { name: 'ConnectionError' }>>().toEqualTypeOf<ConnectionError>();
  expectTypeOf<Extract<Thrown, { name: 'TimeoutError' }>>().toEqualTypeOf<TimeoutError>();
  expectTypeOf<Extract<Thrown, { name: 'AbortedError' }>>().toEqualTypeOf<AbortedError>();
  expectTypeOf<Extract<Thrown, { name: 'MalformedAnswerError' }>>().toEqualTypeOf<MalformedAnswerError>();
  expectTypeOf<Extract<Thrown, { name: 'TaskError' }>>().toEqualTypeOf<TaskError>();
  expectTypeOf<Thrown['name']>().toEqualTypeOf<
    'ApiError' | 'ConnectionError' | 'TimeoutError' | 'AbortedError' | 'MalformedAnswerError' | 'TaskError'
  >();
});

/** The codes that are known for an operation, without the open end. */
type KnownCodes<Failed> = Failed extends ApiError<infer Code> ? Code : never;

test('error codes are those of the operation', () => {
  const use = () => [useGetInstall({ id: 'x' }).error, useListInstalls().error] as const;
  type One = KnownCodes<ReturnType<typeof use>[0]>;
  type All = KnownCodes<ReturnType<typeof use>[1]>;
  expectTypeOf<'install_not_found'>().toExtend<One>();
  expectTypeOf<'install_not_found'>().not.toExtend<All>();
  expectTypeOf<One>().toEqualTypeOf<
    | 'install_not_found'
    | 'invalid_api_key'
    | 'invalid_argument_api_version'
    | 'invalid_argument_user'
    | 'user_not_found'
  >();
});

test('data is what is selected', () => {
  const use = () => ({
    one: useListInstalls({}, { select: ({ data }) => data.length }).data,
    pages: useListInstallsInfinite({}, { select: ({ pages }) => pages.length }).data,
  });
  expectTypeOf(use).returns.toEqualTypeOf<{ one: number | undefined; pages: number | undefined }>();
});

test('data is never undefined where it is there from the beginning', () => {
  type Pages = InfiniteData<ListInstallsAnswer, number>;
  const use = (answer: ListInstallsAnswer, pages: Pages) => ({
    one: useListInstalls({}, { initialData: answer }).data,
    later: useListInstalls({}, { initialData: () => answer, select: ({ data }) => data.length }).data,
    pages: useListInstallsInfinite({}, { initialData: pages }).data,
  });
  expectTypeOf(use).returns.toEqualTypeOf<{ one: ListInstallsAnswer; later: number; pages: Pages }>();
});

test('pages come with where each began', () => {
  const use = () => useListInstallsInfinite({ limit: 2 });
  type Pages = InfiniteData<ListInstallsAnswer, number>;
  expectTypeOf(use).returns.toExtend<UseInfiniteQueryResult<Pages, unknown>>();
  expectTypeOf(use).returns.pick<'data'>().toEqualTypeOf<{ data: Pages | undefined }>();
});

test('what makes the key and the request is not for the caller to say', () => {
  // @ts-expect-error the key says whose the answer is.
  useListInstalls({}, { queryKey: ['mine'] });
  // @ts-expect-error the operation is what is asked.
  useListInstalls({}, { queryFn: () => Promise.resolve() });
  // @ts-expect-error the spec says where pages begin.
  useListInstallsInfinite({}, { initialPageParam: 1 });
  // @ts-expect-error the same goes for changes.
  useEditInstall({ mutationFn: () => Promise.resolve() });
});

test('a change takes the parameters, and its errors and context are typed', () => {
  const use = () =>
    useEditInstall({
      onMutate: () => ({ before: 1 }),
      onError: (_error, _parameters, context) =>
        expectTypeOf(context).toEqualTypeOf<{ before: number } | undefined>(),
    });
  expectTypeOf<Parameters<ReturnType<typeof use>['mutate']>[0]>().toEqualTypeOf<EditInstallParameters>();
});

test('a change may be work in the background, which useTask follows', () => {
  const use = () => {
    const { data } = useBackupInstall();
    return { data, task: useTask(data) };
  };
  type Data = NonNullable<ReturnType<typeof use>['data']>;
  type Handle = Extract<Data, { done: unknown }>;
  expectTypeOf<Exclude<Data, Handle>>().toEqualTypeOf<BackupInstallAnswer>();
  expectTypeOf<Handle>().toExtend<BackgroundTask<BackupInstallAnswer, unknown>>();
  type Listed = NonNullable<NonNullable<ReturnType<typeof use>['task']['data']>['task']>;
  expectTypeOf<Listed['message']>().toEqualTypeOf<string | undefined>();
});

test('answers follow the version of the client', async () => {
  const [now, before] = [listInstallsQueryOptions(client), listInstallsQueryOptions(old)];
  const answers = { now: await queryClient.fetchQuery(now), before: await queryClient.fetchQuery(before) };
  expectTypeOf(answers.now).toEqualTypeOf<ListInstallsAnswer>();
  expectTypeOf(answers.before).not.toEqualTypeOf<ListInstallsAnswer>();
  // @ts-expect-error hooks speak version 2, which their types describe.
  useListInstalls({}, { client: old });
});

test('what is in the cache has the type of the options whose key it is', () => {
  const { queryKey } = getInstallQueryOptions(client, { id: 'x' });
  expectTypeOf(queryClient.getQueryData(queryKey)).toEqualTypeOf<GetInstallAnswer | undefined>();
  const pages = listInstallsInfiniteQueryOptions(client);
  expectTypeOf(queryClient.getQueryData(pages.queryKey)).toEqualTypeOf<
    InfiniteData<ListInstallsAnswer, number> | undefined
  >();
});
