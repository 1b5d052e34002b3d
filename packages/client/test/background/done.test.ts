import { getEventListeners } from 'node:events';
import { describe, expect, test } from 'vitest';
import {
  AbortedError,
  ApiError,
  ConnectionError,
  InstallatronError,
  TaskError,
} from '../../src/errors/errors.ts';
import { installApplication } from '../../src/generated/index.gen.ts';
import { answering, dropping } from '../support/behaviours.ts';
import { everythingShown, failureOf } from '../support/failure.ts';
import { type Behaviour, key, startServer } from '../support/server.ts';
import { id, isLook, taskList, working } from '../support/tasks.ts';

const running = taskList({ id, status: 'running', percentMin: 40 });
const complete = taskList({ id, status: 'complete', percentMin: 100 });
const gone = { state: 'gone', percent: undefined, task: undefined };
const soon = { delay: 1 };

/** Work that has begun at a server that answers looks at its tasks in turn. */
async function begin(...looks: readonly Behaviour[]) {
  const server = await startServer(working(...looks));
  const parameters = {
    id: 'wordpress',
    url: 'https://a.example',
    passwd: 'S3CRET-1',
    background: true,
  } as const;
  const work = await installApplication(server.client(), parameters);
  return { server, work, looks: () => server.received.filter(isLook) };
}

describe('done', () => {
  test('looks until the work has succeeded, and tells of each look', async () => {
    const { work, looks } = await begin(running, running, complete);
    const states: unknown[] = [];
    const end = await work.done({
      ...soon,
      onProgress: ({ state, percent }) => states.push([state, percent]),
    });
    expect(end).toEqual({
      state: 'succeeded',
      percent: 100,
      task: { id, status: 'complete', percentMin: 100 },
    });
    expect(states).toEqual([
      ['running', 40],
      ['running', 40],
      ['succeeded', 100],
    ]);
    expect(looks()).toHaveLength(3);
  });

  test.each(['complete', 'completed', 'done', 'finished', 'succeeded', 'success', 'SUCCESS'])(
    'takes the state %s for a success',
    async (status) => {
      const { work } = await begin(taskList({ id, status }));
      expect(await work.done(soon)).toMatchObject({ state: 'succeeded' });
    },
  );

  test.each(['aborted', 'cancelled', 'error', 'failed', 'failure', 'Failed'])(
    'takes the state %s for a failure',
    async (status) => {
      const { work } = await begin(taskList({ id, status, message: 'No space left.\nAt all.' }));
      const error = await failureOf(work.done(soon), TaskError);
      expect(error).toBeInstanceOf(InstallatronError);
      expect(error).toMatchObject({
        name: 'TaskError',
        message: 'installApplication: the work failed: No space left.',
        operationId: 'installApplication',
        task: { id, status },
      });
    },
  );

  test.each(['queued', 'running', '', null, 7])('takes the state %j for one that goes on', async (status) => {
    const { work } = await begin(taskList({ id, status }), complete);
    expect(await work.look()).toMatchObject({ state: 'running' });
  });

  test.each([
    { said: 0, want: 0 },
    { said: 99.5, want: 99.5 },
    { said: '40', want: 40 },
    { said: null, want: undefined },
    { said: 'half', want: undefined },
    { said: undefined, want: undefined },
  ])('reads the progress $said as $want percent', async ({ said, want }) => {
    const { work } = await begin(taskList({ id, status: 'running', percentMin: said }));
    expect((await work.look()).percent).toBe(want);
  });

  test('shows no secret of a failure, whoever it is of', async () => {
    const message = `mysql -p S3CRET-1 for ${key} at ftp://a:S3CRET-other@b`;
    const { work } = await begin(taskList({ id, status: 'failed', message, db_pass: 'S3CRET-other' }));
    const error = await failureOf(work.done(soon), TaskError);
    expect(everythingShown(error)).toContain('mysql -p ********');
    expect(everythingShown(error)).not.toContain('S3CRET');
    expect(everythingShown(error)).not.toContain(key);
  });

  test('gives a reason where the server gives none', async () => {
    const { work } = await begin(taskList({ id, status: 'failed' }));
    const error = await failureOf(work.done(soon), TaskError);
    expect(error.message).toBe('installApplication: the work failed: no reason given');
  });

  test('takes work that was listed and is no more for gone', async () => {
    const { work, looks } = await begin(running, taskList({ id: 'other', status: 'failed' }));
    expect(await work.done(soon)).toEqual(gone);
    expect(looks()).toHaveLength(2);
  });

  test('takes work that is not listed at three looks for gone', async () => {
    const { work, looks } = await begin(taskList());
    expect(await work.done(soon)).toEqual(gone);
    expect(looks()).toHaveLength(3);
  });

  test('waits for work that is listed only at the third look', async () => {
    const { work } = await begin(taskList(), taskList(), running, complete);
    expect(await work.done(soon)).toMatchObject({ state: 'succeeded' });
  });

  test('finds work on a later page of the list', async () => {
    const tasks = ['1', '2', '3', id].map((number) => ({ id: number, status: 'complete' }));
    const paged: Behaviour = (response, { url }) => {
      const offset = Number(new URL(`${url}`, 'http://a').searchParams.get('offset'));
      response.end(JSON.stringify({ result: true, data: tasks.slice(offset, offset + 2), total_count: 4 }));
    };
    const { work, looks } = await begin(paged);
    expect(await work.done(soon)).toMatchObject({ state: 'succeeded', task: { id } });
    expect(looks().map(({ url }) => url)).toEqual(['/tasks?offset=0', '/tasks?offset=2']);
  });

  test('finds work whose id comes as a number', async () => {
    const server = await startServer((response, request) => {
      response.end(
        isLook(request) ? taskList({ id: '7', status: 'done' }) : '{"result":true,"task":{"id":7}}',
      );
    });
    const work = await installApplication(server.client(), {
      id: 'wp',
      url: 'https://a.example',
      background: true,
    });
    expect(work.id).toBe('7');
    expect(await work.done(soon)).toMatchObject({ state: 'succeeded' });
  });

  test.each(['{"result":true}', '{"result":true,"task":null}', '{"result":true,"task":{}}'])(
    'fails where the answer names no task: %s',
    async (answer) => {
      const server = await startServer(answer);
      const work = await installApplication(server.client(), {
        id: 'wp',
        url: 'https://a.example',
        background: true,
      });
      expect(work.id).toBeUndefined();
      const error = await failureOf(work.done(soon), TaskError);
      expect(error.message).toBe('installApplication: the answer names no task that could be followed');
      await failureOf(work.look(), TaskError);
      expect(server.received).toHaveLength(1);
    },
  );

  test('can be asked again, after the end and at the same time', async () => {
    const { work, looks } = await begin(running, complete);
    const [one, two] = await Promise.all([work.done(soon), work.done(soon)]);
    expect([one.state, two.state, (await work.done(soon)).state]).toEqual(Array(3).fill('succeeded'));
    expect(looks().length).toBeGreaterThan(2);
  });

  test('asks for the tasks of the user that the work is for', async () => {
    const server = await startServer(working(complete));
    const client = server.client();
    const work = await installApplication(client, {
      ...{ id: 'wp', url: 'https://a.example', user: 'jane doe', background: true },
    });
    await work.done(soon);
    expect(server.received.at(-1)?.url).toBe('/tasks?user=jane+doe&offset=0');
  });

  test('fails with what a look fails with, after the repetitions of the client', async () => {
    const refused = await begin(running, answering(403, '{"result":false,"errcode":"invalid_api_key"}'));
    const error = await failureOf(refused.work.done(soon), ApiError);
    expect(error).toMatchObject({ operationId: 'listTasks', errcode: 'invalid_api_key' });
    const dropped = await begin(dropping, dropping, complete);
    expect(await dropped.work.done({ ...soon, retry: { delay: 1 } })).toMatchObject({ state: 'succeeded' });
    const lost = await begin(dropping);
    await failureOf(lost.work.done(soon), ConnectionError);
  });

  test('passes headers, timeout and signal on to each look', async () => {
    const { work, looks } = await begin(complete);
    await work.done({ headers: { 'X-Trace': 't1' }, timeout: 20_000, signal: new AbortController().signal });
    expect(looks()).toMatchObject([{ headers: { 'x-trace': 't1', 'x-api-key': key } }]);
  });

  test.each(['at once', 'later'])('ends with what onProgress throws %s', async (when) => {
    const { work, looks } = await begin(running);
    const reason = new Error('the page was left');
    const onProgress = () => {
      if (when === 'at once') throw reason;
      return Promise.reject(reason);
    };
    await expect(work.done({ ...soon, onProgress })).rejects.toBe(reason);
    expect(looks()).toHaveLength(1);
  });

  test('ends its pause at once with its signal, and leaves no listener', async () => {
    const controller = new AbortController();
    const { signal } = controller;
    const { work, looks } = await begin(running);
    const began = performance.now();
    const wait = work.done({
      signal,
      delay: 20_000,
      onProgress: () => setTimeout(() => controller.abort('enough'), 20),
    });
    const error = await failureOf(wait, AbortedError);
    expect(performance.now() - began).toBeLessThan(5_000);
    expect(error).toMatchObject({ operationId: 'installApplication', cause: 'enough' });
    expect(getEventListeners(signal, 'abort')).toEqual([]);
    expect(looks()).toHaveLength(1);
    expect(await work.look()).toMatchObject({ state: 'running' });
  });
});
