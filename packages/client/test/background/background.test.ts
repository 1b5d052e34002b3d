import { expect, test } from 'vitest';
import { ApiError } from '../../src/errors/errors.ts';
import { deleteInstall, installApplication } from '../../src/generated/index.gen.ts';
import { answering } from '../support/behaviours.ts';
import { failureOf } from '../support/failure.ts';
import { startServer } from '../support/server.ts';
import { begun, id, isLook, taskList, working } from '../support/tasks.ts';

const wordpress = { id: 'wordpress', url: 'https://www.example.com/blog' };

test('work in the background is a handle with its id, the answer, the operation and the client', async () => {
  const server = await startServer(begun);
  const client = server.client();
  const work = await installApplication(client, { ...wordpress, background: true });
  expect(work).toMatchObject({
    id,
    answer: { result: true, task: { id } },
    operation: { id: 'installApplication', method: 'POST' },
    client,
  });
  expect(server.received).toMatchObject([
    { method: 'POST', url: '/browser/wordpress/install', body: expect.stringContaining('"background":true') },
  ]);
});

test('a handle has the HTTP status and the headers beside it', async () => {
  const server = await startServer(answering(202, begun, { 'X-Request': 'r1' }));
  const call = installApplication(server.client(), { ...wordpress, background: true });
  const { answer, status, headers } = await call.withResponse();
  expect(answer).toBe(await call);
  expect({ status, request: headers.get('x-request') }).toEqual({ status: 202, request: 'r1' });
  expect(server.received).toHaveLength(1);
});

test.each([{ background: false }, {}])('with %j work is done when its answer comes', async (parameters) => {
  const server = await startServer('{"result":true,"data":{"id":"a1b2"}}');
  const answer = await installApplication(server.client(), { ...wordpress, ...parameters });
  expect(answer).toEqual({ result: true, data: { id: 'a1b2' } });
});

test('a deletion in the background asks for it in the query', async () => {
  const server = await startServer(begun);
  const work = await deleteInstall(server.client(), { id: 'a1b2', background: true });
  expect(work.id).toBe(id);
  expect(server.received).toMatchObject([{ method: 'DELETE', url: '/installs/a1b2?background=true' }]);
});

test('work that is refused is no handle', async () => {
  const server = await startServer(answering(400, '{"result":false,"errcode":"empty_argument_url"}'));
  const call = installApplication(server.client(), { ...wordpress, background: true });
  const error = await failureOf(call, ApiError);
  expect(error).toMatchObject({ operationId: 'installApplication', errcode: 'empty_argument_url' });
});

test('parameters that are changed after the call change nothing of it', async () => {
  const parameters = { ...wordpress, background: true as const, user: 'jane' };
  const server = await startServer(working(taskList({ id, status: 'complete' })));
  const call = installApplication(server.client(), parameters);
  parameters.user = 'other';
  Object.assign(parameters, { background: false });
  const work = await call;
  await work.done();
  expect(server.received[0]?.body).toContain('"user":"jane"');
  expect(server.received.filter(isLook)).toMatchObject([{ url: '/tasks?user=jane&offset=0' }]);
});
