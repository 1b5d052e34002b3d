import { expect, test } from 'vitest';
import { createApi } from '../../src/api.ts';
import { sender, testKey } from '../support/send.ts';

const begin = 1_760_000_000_000;

test.each([
  [0, ['completed', 'failed', 'running', 'running', 'queued', 'queued']],
  [50, ['completed', 'failed', 'completed', 'running', 'running', 'queued']],
  [70, ['completed', 'failed', 'completed', 'completed', 'running', 'running']],
  [130, ['completed', 'failed', 'completed', 'completed', 'completed', 'completed']],
])('after %i seconds, the tasks of the busy scenario are %j', async (seconds, want) => {
  let time = begin;
  const send = sender(createApi({ seed: 'busy', clock: () => time, key: testKey }));
  await send('GET', '/version');
  time += seconds * 1000;
  const { body } = await send('GET', '/tasks');
  expect(body).toMatchObject({ data: want.map((status) => ({ status })), total_count: 6 });
});

test('a task of the busy scenario says what it is about', async () => {
  const send = sender(createApi({ seed: 'busy', clock: () => begin, key: testKey }));
  const { body } = await send('GET', '/tasks?offset=2&limit=1');
  expect(body['data']).toEqual([
    {
      id: expect.stringMatching(/^1759999980\d{9}$/),
      cmd: 'installs/backup',
      user: 'janedoe',
      label: 'Back up My blog',
      title: 'My blog',
      url: 'https://www.example.com',
      install: 'a1b2c3d4e5f6g7h8i9j0k1l2m',
      ws_label: 'Example',
      status: 'running',
      rate: 1,
      percentMin: 25,
      percentMax: 50,
      message: 'Copying the files',
      time: 1_759_999_980,
    },
  ]);
});
