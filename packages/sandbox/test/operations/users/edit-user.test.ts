import { expect, test } from 'vitest';
import type { ParametersOf } from '../../../src/operation/handler.ts';
import { createUser } from '../../../src/operations/users/create-user.ts';
import { editUser } from '../../../src/operations/users/edit-user.ts';
import { getUser } from '../../../src/operations/users/get-user.ts';
import { hosting } from '../../support/hosting.ts';

const bob = {
  id: 'bob',
  parent: 'admin',
  type: 'user',
  suspended: false,
  locale: 'de',
  email: '',
  websites: [{ path: 'sftp://bob:hush@192.0.2.10/home/bob', vhosts: { 'https://bob.example.org': 'www' } }],
};

test.each<[Omit<ParametersOf<'editUser'>, 'id'>, object]>([
  [{}, {}],
  [{ email: 'bob@example.org' }, { email: 'bob@example.org' }],
  [{ language: 'fr' }, { locale: 'fr' }],
  [{ parent: 'hosting' }, { parent: 'hosting' }],
  [{ suspended: true }, { suspended: true }],
  [{ type: 'reseller' }, { type: 'reseller' }],
  [{ websites: [] }, { websites: [] }],
  [
    { websites: [{ path: '/home/new', reseller: 'hosting' }] },
    { websites: [{ path: '/home/new', parent: 'hosting', databases: [], vhosts: {} }] },
  ],
  [{ unknown: 'member' }, {}],
])('bob edited with %j differs in %j', (params, changes) => {
  const server = hosting();
  expect(server.run(editUser, { id: 'bob', ...params })).toEqual({ data: { ...bob, ...changes } });
  expect(server.run(getUser, { id: 'bob' })).toEqual({ data: { ...bob, ...changes } });
});

test.each<[ParametersOf<'editUser'>, string]>([
  [{ id: 'nobody', email: 'x@example.com' }, 'user_not_found (id)'],
  [{ id: '__proto__' }, 'user_not_found (id)'],
  [{ id: 'bob', parent: 'bob' }, 'invalid_argument_parent (parent)'],
  [{ id: 'bob', parent: 'jane' }, 'invalid_argument_parent (parent)'],
  [{ id: 'admin', parent: 'hosting' }, 'invalid_argument_parent (parent)'],
  [{ id: 'hosting', parent: 'hosting' }, 'invalid_argument_parent (parent)'],
  [{ id: 'bob', websites: [{ path: 'gopher://x/' }] }, 'invalid_argument_websites (websites)'],
])('%j is refused: %s', (params, refusal) => {
  expect(hosting().refusal(editUser, params)).toBe(refusal);
});

test('a reseller cannot go below one that is below it', () => {
  const server = hosting();
  server.run(createUser, { id: 'lower', type: 'reseller', parent: 'hosting' });
  expect(server.refusal(editUser, { id: 'hosting', parent: 'lower' })).toBe(
    'invalid_argument_parent (parent)',
  );
});

test('each change of a user is in the log', () => {
  const server = hosting();
  server.run(createUser, { id: 'eve' });
  server.run(editUser, { id: 'eve', email: 'eve@example.com' });
  expect(server.look(({ logs }) => [...logs.all()].map(([, entry]) => entry))).toEqual([
    {
      id: 'id1',
      time: 1_760_000_000,
      cmd: 'users/create',
      severity: 'info',
      user: 'eve',
      message: 'The task is complete.',
    },
    {
      id: 'id2',
      time: 1_760_000_000,
      cmd: 'users/edit',
      severity: 'info',
      user: 'eve',
      message: 'The task is complete.',
    },
  ]);
});
