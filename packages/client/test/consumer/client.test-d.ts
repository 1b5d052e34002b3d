/*
 * What a careful user writes, checked against the types of this version and of those to come. It imports nothing but what
 * such a user has.
 */
import {
  AbortedError,
  type AnswerWithResponse,
  ApiError,
  type ApiVersion,
  type Attempt,
  type BackgroundTask,
  backupInstall,
  type CallOptions,
  type Client,
  type ClientOptions,
  ConnectionError,
  createClient,
  createUser,
  deleteInstall,
  type EditInstallParameters,
  editInstall,
  type Failure,
  getApplication,
  getInstall,
  getVersion,
  type HeaderValues,
  type InstallApplicationError,
  InstallatronError,
  installApplication,
  isErrorOf,
  type ListInstallsAnswer,
  type ListInstallsParameters,
  listApplications,
  listInstalls,
  listLogs,
  listTasks,
  MalformedAnswerError,
  nextOffset,
  type OperationDescriptor,
  type Paginated,
  paginate,
  type RetryOptions,
  type SentRequest,
  send,
  TaskError,
  type TaskProgress,
  TimeoutError,
  updatePlugin,
} from '@installatron-openapi/client';
import { expectTypeOf, test } from 'vitest';

type Install = ListInstallsAnswer['data'][number];

const retry: RetryOptions = { attempts: 5, delay: 200, maxDelay: 10_000, budget: 30_000 };

const options: ClientOptions = {
  server: 'panel.example.com:8443',
  key: 'key',
  timeout: 30_000,
  retry,
  methodOverride: true,
  fetch: (url, init) => fetch(url, { ...init, cache: 'no-store' }),
  onRequest: async ({ operationId, attempt }) => ({ 'X-Request-Id': `${operationId}-${attempt}` }),
  onResponse: log,
};

const client: Client = createClient(options);
const old: Client<'1.0'> = createClient({ server: 'panel.example.com', key: 'key', version: '1.0' });
const servers = new Map<string, Client>([['a', client]]);

/** A client of a version that is only known when it runs. */
function clientOf(server: string, version: ApiVersion): Client<ApiVersion> {
  return createClient({ server, key: 'key', version, retry: false, fetch });
}

/** A `fetch` and callbacks of the user's own. */
const observed: Client = createClient({
  server: 'panel.example.com',
  key: 'key',
  fetch: async () => new Response('{"result":true}'),
  onRequest: (request: SentRequest) => console.log(request.method, request.url),
  onResponse: async ({ error }) => {
    if (error !== undefined) console.error(error.name, error.status);
  },
});

function log({ request, duration, status, error, pause }: Attempt): void {
  const what: string = `${request.method} ${request.url} ${status ?? error?.name} ${duration.toFixed(0)} ms`;
  console.log(pause === undefined ? what : `${what}, again in ${pause} ms`);
}

async function read(signal: AbortSignal): Promise<readonly string[]> {
  const headers: HeaderValues = { 'Accept-Language': 'de' };
  const limits: CallOptions = { signal, timeout: 5_000, retry: { attempts: 2 }, headers };
  const { data, total_count } = await listInstalls(client, { q: 'blog', limit: 20 }, limits);
  const total: number | undefined = total_count;
  const titles: string[] = data.map(({ id, title, url }) => title ?? url ?? id);
  const install = await getInstall(client, { id: 'a1b2' });
  const version = await getVersion(client);
  return [...titles, `${total}`, `${install.data?.url}`, `${version.result}`];
}

async function change(parameters: EditInstallParameters): Promise<void> {
  await editInstall(client, parameters, { retry: true });
  await editInstall(client, { id: 'a1b2', title: 'Blog', autoup: 'all' });
  await updatePlugin(client, { id: 'a1b2', slug: 'akismet', activated: false });
  await createUser(client, { id: 'jane', email: 'jane@example.com' });
  await deleteInstall(client, { id: 'a1b2' }, { signal: AbortSignal.timeout(60_000), retry: false });
}

async function more(): Promise<readonly unknown[]> {
  const call = listInstalls(client);
  const { answer, status, headers }: AnswerWithResponse<ListInstallsAnswer> = await call.withResponse();
  const code: number = status;
  const id: string | null = headers.get('X-Request-Id');
  const again: ListInstallsAnswer = await call;
  return [answer.data, code, id, again];
}

async function walk(parameters: ListInstallsParameters): Promise<number> {
  let count = 0;
  const installs: Paginated<ListInstallsAnswer, Install> = paginate(listInstalls, client, parameters);
  for await (const { id } of installs) count += id.length;
  for await (const page of installs.pages()) count += page.data.length;
  for await (const { name } of paginate(listApplications, client, {}, { timeout: 5_000 })) console.log(name);
  for await (const { version } of paginate(getApplication, client, { id: 'wordpress' })) console.log(version);
  for await (const entry of paginate(listLogs, old)) console.log(entry.id);
  const answer = await listInstalls(client, { offset: 40 });
  const next: number | undefined = nextOffset(listInstalls.pagination, answer, 40);
  return next ?? count;
}

async function work(background: boolean, signal: AbortSignal): Promise<string> {
  const wordpress = { id: 'wordpress', url: 'https://www.example.com/blog' };
  const done = await installApplication(client, wordpress);
  const handle = await installApplication(client, { ...wordpress, background: true });
  const progress = await handle.done({
    signal,
    onProgress: show,
    delay: 500,
    maxDelay: 5_000,
    timeout: 9_000,
  });
  const look: TaskProgress<unknown> = await handle.look({ signal });
  const either = await backupInstall(client, { id: 'a1b2', background });
  if ('done' in either) await either.done({ onProgress: async ({ percent }) => console.log(percent) });
  const kept: BackgroundTask<unknown, unknown> = handle;
  const named: string = `${kept.id} ${kept.operation.id} ${kept.client.baseUrl}`;
  return [named, done.data?.url, handle.answer.message, progress.task?.message, look.state].join();
}

function show({ state, percent, task }: TaskProgress<{ readonly message?: string }>): void {
  switch (state) {
    case 'running':
      console.log(percent ?? 0, task?.message);
      break;
    case 'succeeded':
    case 'gone':
      console.log('The end.');
  }
}

async function before(version: ApiVersion): Promise<readonly unknown[]> {
  const { data } = await listInstalls(old, { limit: 5 });
  const files: readonly string[] = data.flatMap((install) => install['list-files'] ?? []);
  const either = await listInstalls(clientOf('panel.example.com', version));
  return [files, either.data.map(({ id }) => id)];
}

/** What is said of each kind of error. Kinds and codes that are not known yet fall through. */
function explain(error: InstallApplicationError): string {
  switch (error.name) {
    case 'ApiError':
      return error.errcode === 'invalid_argument_url'
        ? 'No such address.'
        : `${error.status} ${error.errfield}`;
    case 'MalformedAnswerError':
      return `${error.status} ${error.contentType} ${error.firstLine}`;
    case 'TimeoutError':
    case 'ConnectionError':
      return `Try again later: attempt ${error.request.attempt} failed.`;
    default:
      return error.message;
  }
}

function because(error: unknown): string | undefined {
  if (isErrorOf(installApplication, error)) {
    switch (error.errcode) {
      case 'invalid_argument_url':
      case 'empty_argument_url':
        return `the address, ${error.errfield}`;
      case null:
        return error.headers.get('X-Request-Id') ?? undefined;
      default:
        return error.errcode;
    }
  }
  if (error instanceof ApiError) return `${error.errcode}: ${error.answer['message']}`;
  if (error instanceof MalformedAnswerError) return error.firstLine;
  if (error instanceof ConnectionError && error.cause instanceof Error) return error.cause.message;
  if (error instanceof TimeoutError || error instanceof AbortedError) return error.operationId;
  if (error instanceof TaskError) return `${error.task}`;
  if (error instanceof InstallatronError) return `${error.status} ${error.headers?.get('Date')}`;
  return undefined;
}

function isFailure(error: Failure): InstallatronError {
  return error;
}

/** An operation that the spec does not have. */
async function other(): Promise<number> {
  const operation: OperationDescriptor = { id: 'countInstalls', method: 'GET', path: '/installs/{id}/count' };
  const { count } = await send<{ readonly count: number }>(client, operation, { id: 'a1b2' });
  return count;
}

/** What is known of operations. */
const known: readonly string[] = [listTasks.operation.path, ...(editInstall.operation.invalidates ?? [])];

test('what a careful user writes compiles', () => {
  for (const written of [read, change, more, walk, work, before, other, explain, because, isFailure]) {
    expectTypeOf(written).toBeFunction();
  }
  expectTypeOf(servers.get('a')).toExtend<Client | undefined>();
  expectTypeOf([...known]).items.toBeString();
  expectTypeOf([options, observed]).items.toBeObject();
});
