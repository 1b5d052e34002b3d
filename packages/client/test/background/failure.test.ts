import { expect, test } from 'vitest';
import { ApiError, ConnectionError, InstallatronError, TaskError } from '../../src/errors/errors.ts';
import { installApplication } from '../../src/generated/index.gen.ts';
import { answering, dropping } from '../support/behaviours.ts';
import { everythingShown, failureOf } from '../support/failure.ts';
import { key, startServer } from '../support/server.ts';
import { id, taskList } from '../support/tasks.ts';
import { begin, complete, running, soon } from '../support/work.ts';

test.each(['aborted', 'cancelled', 'error', 'failed', 'failure', 'Failed'])(
  'the state %s is a failure',
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

test('a failure shows no secret, whoever it is of', async () => {
  const message = `mysql -p S3CRET-1 for ${key} at ftp://a:S3CRET-other@b`;
  const { work } = await begin(taskList({ id, status: 'failed', message, db_pass: 'S3CRET-other' }));
  const error = await failureOf(work.done(soon), TaskError);
  expect(everythingShown(error)).toContain('mysql -p ********');
  expect(everythingShown(error)).not.toContain('S3CRET');
  expect(everythingShown(error)).not.toContain(key);
});

test('a failure has a reason where the server gives none', async () => {
  const { work } = await begin(taskList({ id, status: 'failed' }));
  const error = await failureOf(work.done(soon), TaskError);
  expect(error.message).toBe('installApplication: the work failed: no reason given');
});

test.each(['{"result":true}', '{"result":true,"task":null}', '{"result":true,"task":{}}'])(
  'work cannot be followed where the answer names no task: %s',
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

test('waiting fails with what a look fails with, after the repetitions of the client', async () => {
  const refused = await begin(running, answering(403, '{"result":false,"errcode":"invalid_api_key"}'));
  const error = await failureOf(refused.work.done(soon), ApiError);
  expect(error).toMatchObject({ operationId: 'listTasks', errcode: 'invalid_api_key' });
  const dropped = await begin(dropping, dropping, complete);
  expect(await dropped.work.done({ ...soon, retry: { delay: 1 } })).toMatchObject({ state: 'succeeded' });
  const lost = await begin(dropping);
  await failureOf(lost.work.done(soon), ConnectionError);
});
