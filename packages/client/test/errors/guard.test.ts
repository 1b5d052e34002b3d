import { expect, test } from 'vitest';
import { InstallatronError, TaskError } from '../../src/errors/errors.ts';
import { isErrorOf } from '../../src/errors/guard.ts';
import { getInstall, installApplication, listInstalls } from '../../src/generated/index.gen.ts';
import { answering } from '../support/behaviours.ts';
import { page, request } from '../support/failures.ts';
import { startServer } from '../support/server.ts';

const refusing = answering(404, '{"result":false,"errcode":"install_not_found"}');

test('a refusal is one of the operation that was called, and of no other', async () => {
  const server = await startServer(refusing);
  const error: unknown = await getInstall(server.client(), { id: 'a1b2' }).catch((reason: unknown) => reason);
  expect(isErrorOf(getInstall, error) && error.errcode).toBe('install_not_found');
  expect(isErrorOf(listInstalls, error)).toBe(false);
});

test('a refusal of work in the background is one of its operation', async () => {
  const server = await startServer(refusing);
  const wordpress = { id: 'wordpress', url: 'https://a.example', background: true } as const;
  const error: unknown = await installApplication(server.client(), wordpress).catch(
    (reason: unknown) => reason,
  );
  expect(isErrorOf(installApplication, error)).toBe(true);
});

test.each<[string, unknown]>([
  ['an error that is no refusal', page(502)],
  ['work that failed', new TaskError('no space', request)],
  ['the base of all errors', new InstallatronError('what', request)],
  ['another error', new TypeError('no')],
  ['what looks like a refusal', { name: 'ApiError', operationId: 'listInstalls', errcode: 'user_not_found' }],
  ['a text', 'listInstalls'],
  ['null', null],
  ['nothing', undefined],
])('%s is no refusal of an operation', (_, thrown) => {
  expect(isErrorOf(listInstalls, thrown)).toBe(false);
});
