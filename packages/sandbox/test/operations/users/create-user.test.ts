import { expect, test } from 'vitest';
import type { ParametersOf } from '../../../src/operation/handler.ts';
import { createUser } from '../../../src/operations/users/create-user.ts';
import { editUser } from '../../../src/operations/users/edit-user.ts';
import { getUser } from '../../../src/operations/users/get-user.ts';
import { hosting } from '../../support/hosting.ts';

const websites = [{ path: '/home/eve', vhosts: { 'https://eve.example.com': 'www' } }];
const shownWebsites = [{ path: '/home/eve', databases: [], vhosts: { 'https://eve.example.com': 'www' } }];

test.each<[ParametersOf<'createUser'>, object]>([
  [{ id: 'eve' }, { id: 'eve', parent: 'admin', type: 'user', suspended: false, locale: 'en', websites: [] }],
  [
    {
      id: 'eve',
      parent: 'hosting',
      type: 'reseller',
      suspended: true,
      language: 'nl',
      email: 'eve@example.com',
      package: 'premium',
      websites,
    },
    {
      id: 'eve',
      parent: 'hosting',
      type: 'reseller',
      suspended: true,
      locale: 'nl',
      email: 'eve@example.com',
      websites: shownWebsites,
    },
  ],
])('the user %j is there afterwards', (params, want) => {
  const server = hosting();
  expect(server.run(createUser, params)).toEqual({ data: want });
  expect(server.run(getUser, { id: 'eve' })).toEqual({ data: want });
});

test('the package is kept, though no answer shows it', () => {
  const server = hosting();
  server.run(createUser, { id: 'eve', package: 'premium' });
  server.run(editUser, { id: 'eve', email: 'eve@example.com' });
  expect(server.look(({ users }) => users.get('eve')?.package)).toBe('premium');
});

test('a user that exists is edited, and keeps what is left out', () => {
  const server = hosting();
  const before = server.run(getUser, { id: 'jane' }).data;
  expect(server.run(createUser, { id: 'jane', language: 'nl' }).data).toEqual({ ...before, locale: 'nl' });
});

test.each([
  ['', 'invalid_argument_id (id)'],
  ['a b', 'invalid_argument_id (id)'],
  ['../admin', 'invalid_argument_id (id)'],
  ['<b>', 'invalid_argument_id (id)'],
  ['x'.repeat(65), 'invalid_argument_id (id)'],
  ['__proto__', undefined],
  ['constructor', undefined],
  ['eve@example.com', undefined],
])('a user called %j is refused: %s', (id, refusal) => {
  expect(hosting().refusal(createUser, { id })).toBe(refusal);
});

test.each([
  ['admin', undefined],
  ['hosting', undefined],
  ['bob', 'invalid_argument_parent (parent)'],
  ['nobody', 'invalid_argument_parent (parent)'],
  ['', 'invalid_argument_parent (parent)'],
  ['eve', 'invalid_argument_parent (parent)'],
])('a user below %j is refused: %s', (parent, refusal) => {
  expect(hosting().refusal(createUser, { id: 'eve', parent })).toBe(refusal);
});
