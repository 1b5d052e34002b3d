import { expect, test } from 'vitest';
import { installApplication } from '../../src/generated/index.gen.ts';
import { type Behaviour, startServer } from '../support/server.ts';
import { id, isLook, taskList, working } from '../support/tasks.ts';
import { begin, complete, soon } from '../support/work.ts';

test.each(['complete', 'completed', 'done', 'finished', 'succeeded', 'success', 'SUCCESS'])(
  'the state %s is a success',
  async (status) => {
    const { work } = await begin(taskList({ id, status }));
    expect(await work.done(soon)).toMatchObject({ state: 'succeeded' });
  },
);

test.each(['queued', 'running', '', null, 7])('work in the state %j goes on', async (status) => {
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
])('a progress of $said is one of $want percent', async ({ said, want }) => {
  const { work } = await begin(taskList({ id, status: 'running', percentMin: said }));
  expect((await work.look()).percent).toBe(want);
});

test('work is found on a later page of the list', async () => {
  const tasks = ['1', '2', '3', id].map((number) => ({ id: number, status: 'complete' }));
  const paged: Behaviour = (response, { url }) => {
    const offset = Number(new URL(`${url}`, 'http://a').searchParams.get('offset'));
    response.end(JSON.stringify({ result: true, data: tasks.slice(offset, offset + 2), total_count: 4 }));
  };
  const { work, looks } = await begin(paged);
  expect(await work.done(soon)).toMatchObject({ state: 'succeeded', task: { id } });
  expect(looks().map(({ url }) => url)).toEqual(['/tasks?offset=0', '/tasks?offset=2']);
});

test('work is found whose id comes as a number', async () => {
  const server = await startServer((response, request) => {
    response.end(isLook(request) ? taskList({ id: '7', status: 'done' }) : '{"result":true,"task":{"id":7}}');
  });
  const work = await installApplication(server.client(), {
    id: 'wp',
    url: 'https://a.example',
    background: true,
  });
  expect(work.id).toBe('7');
  expect(await work.done(soon)).toMatchObject({ state: 'succeeded' });
});

test('the tasks that are asked for are those of the user that the work is for', async () => {
  const server = await startServer(working(complete));
  const client = server.client();
  const work = await installApplication(client, {
    ...{ id: 'wp', url: 'https://a.example', user: 'jane doe', background: true },
  });
  await work.done(soon);
  expect(server.received.at(-1)?.url).toBe('/tasks?user=jane+doe&offset=0');
});
