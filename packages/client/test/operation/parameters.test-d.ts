import { describe, expectTypeOf, test } from 'vitest';
import {
  type ApiCall,
  type BackgroundTask,
  type Client,
  type EditInstallParameters,
  editInstall,
  getInstall,
  getVersion,
  type InstallApplicationAnswer,
  installApplication,
  type ListTasksAnswer,
  listInstalls,
} from '../../src/index.ts';

declare const client: Client;
declare const background: boolean;

const wordpress = { id: 'wordpress', url: 'https://www.example.com/blog' };

describe('parameters may be left out', () => {
  test('where none is required', () => {
    listInstalls(client);
    listInstalls(client, {});
    listInstalls(client, undefined, { timeout: 1_000 });
    getVersion(client, {}, { headers: { 'X-Trace': '1' } });
  });

  test('and nowhere else', () => {
    // @ts-expect-error -- an id is required.
    getInstall(client);
    // @ts-expect-error -- an id is required.
    getInstall(client, {});
    // @ts-expect-error -- a URL is required.
    installApplication(client, { id: 'wordpress' });
    // @ts-expect-error -- a URL is required.
    installApplication(client, { id: 'wordpress', background: true });
  });

  test('whichever is optional by itself', () => {
    editInstall(client, { id: 'a1b2' });
    expectTypeOf<{ id: string }>().toExtend<EditInstallParameters>();
  });
});

test('a parameter that does not exist, or of another type, is an error', () => {
  // @ts-expect-error -- it is `limit`.
  listInstalls(client, { limmit: 5 });
  // @ts-expect-error -- a number.
  listInstalls(client, { limit: '5' });
  // @ts-expect-error -- one of a few words.
  editInstall(client, { id: 'a1b2', autoup: 'sometimes' });
});

test('options of a call are those that exist', () => {
  // @ts-expect-error -- it is `timeout`.
  listInstalls(client, {}, { timeOut: 5 });
  listInstalls(client, {}, { signal: undefined, timeout: undefined, retry: undefined, headers: undefined });
  listInstalls(client, {}, { retry: { attempts: undefined } });
});

describe('what an operation that can go on in the background resolves with', () => {
  type Task = BackgroundTask<InstallApplicationAnswer, ListTasksAnswer['data'][number]>;

  test('is a handle when it is asked to', () => {
    expectTypeOf(installApplication(client, { ...wordpress, background: true })).toEqualTypeOf<
      ApiCall<Task>
    >();
  });

  test('is the answer when it is not', () => {
    const answer = expectTypeOf<ApiCall<InstallApplicationAnswer>>();
    answer.toEqualTypeOf(installApplication(client, wordpress));
    answer.toEqualTypeOf(installApplication(client, { ...wordpress, background: false }));
  });

  test('is either when it is only known then', () => {
    expectTypeOf(installApplication(client, { ...wordpress, background })).toEqualTypeOf<
      ApiCall<InstallApplicationAnswer | Task>
    >();
  });

  test('has states of which none is a failure, as that is thrown', () => {
    expectTypeOf<Awaited<ReturnType<Task['done']>>['state']>().toEqualTypeOf<
      'running' | 'succeeded' | 'gone'
    >();
  });
});
