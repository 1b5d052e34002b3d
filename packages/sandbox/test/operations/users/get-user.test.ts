import { expect, test } from 'vitest';
import type { ParametersOf } from '../../../src/operation/handler.ts';
import { getUser } from '../../../src/operations/users/get-user.ts';
import { listUsers } from '../../../src/operations/users/list-users.ts';
import { loginUser } from '../../../src/operations/users/login-user.ts';
import { hosting } from '../../support/hosting.ts';

test.each([
  ['nobody', 'user_not_found (id)'],
  ['constructor', 'user_not_found (id)'],
  ['', 'invalid_argument_id (id)'],
  ['no body', 'invalid_argument_id (id)'],
  ['../bob', 'invalid_argument_id (id)'],
])('the user %j is refused: %s', (id, refusal) => {
  expect(hosting().refusal(getUser, { id })).toBe(refusal);
});

test.each<[ParametersOf<'listUsers'>, number, readonly string[]]>([
  [{}, 5, ['admin', 'hosting', 'jane', 'bob', 'trouble']],
  [{ user: 'admin' }, 5, ['admin', 'hosting', 'jane', 'bob', 'trouble']],
  [{ user: 'hosting' }, 2, ['hosting', 'jane']],
  [{ user: 'bob' }, 1, ['bob']],
  [{ offset: 1, limit: 2 }, 5, ['hosting', 'jane']],
  [{ user: 'hosting', offset: 1 }, 2, ['jane']],
])('of the users, %j gives %i: %j', (params, total_count, ids) => {
  const answer = hosting().run(listUsers, params);
  expect([answer.total_count, answer.data.map(({ id }) => id)]).toEqual([total_count, ids]);
});

test('users are not listed for nobody', () => {
  expect(hosting().refusal(listUsers, { user: 'nobody' })).toBe('invalid_argument_user (user)');
});

test('each login is a session of its own', () => {
  const server = hosting();
  expect(server.run(loginUser, { id: 'jane', language: 'nl' })).toEqual({
    session_id: 'id1',
    data: 'https://ip-198-51-100-10.is.direct/id1',
  });
  expect(server.run(loginUser, { id: 'admin' }).session_id).toBe('id2');
});

test('nobody does not log in', () => {
  expect(hosting().refusal(loginUser, { id: 'nobody' })).toBe('user_not_found (id)');
});
