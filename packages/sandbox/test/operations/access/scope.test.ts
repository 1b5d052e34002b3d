import { expect, test } from 'vitest';
import { forbidStranger } from '../../../src/operations/access/acting.ts';
import { isBelow, scopeOf } from '../../../src/operations/access/scope.ts';
import { contextOf } from '../../support/state.ts';

const everybody = ['admin', 'hostingreseller', 'janedoe', 'richardroe', 'mariamuster', 'johnsmith', 'gone'];

test.each([
  [undefined, everybody],
  ['admin', everybody],
  ['hostingreseller', ['hostingreseller', 'janedoe', 'richardroe']],
  ['janedoe', ['janedoe']],
])('%j sees the items of %j', (user, seen) => {
  expect(everybody.filter(scopeOf(contextOf('demo'), user))).toEqual(seen);
});

test('a reseller sees what is below a reseller below it', () => {
  const context = contextOf('demo');
  const reseller = context.state.users.get('hostingreseller');
  if (reseller === undefined) throw new Error('The demo has a reseller.');
  const top = { ...reseller, user: { ...reseller.user, id: 'top', parent: 'admin' } };
  context.state.users.put('top', top);
  context.state.users.put('hostingreseller', { ...reseller, user: { ...reseller.user, parent: 'top' } });
  expect(everybody.filter(scopeOf(context, 'top'))).toEqual(['hostingreseller', 'janedoe', 'richardroe']);
});

test.each([
  ['janedoe', 'hostingreseller', true],
  ['hostingreseller', 'hostingreseller', true],
  ['hostingreseller', 'janedoe', false],
  ['mariamuster', 'hostingreseller', false],
  ['gone', 'hostingreseller', false],
])('%j is below %j: %j', (id, reseller, want) => {
  expect(isBelow(contextOf('demo'), id, reseller)).toBe(want);
});

test.each([
  ['gone', undefined, 'user_not_found'],
  ['gone', 'invalid_argument_user', 'invalid_argument_user'],
  ['', undefined, 'user_not_found'],
  ['__proto__', undefined, 'user_not_found'],
] as const)('nobody is called %j, which is refused', (user, unknown, errcode) => {
  expect(() => scopeOf(contextOf('demo'), user, unknown)).toThrow(
    expect.objectContaining({ errcode, errfield: 'user' }),
  );
});

test.each([
  [undefined, 'janedoe'],
  ['admin', 'janedoe'],
  ['hostingreseller', 'janedoe'],
  ['janedoe', 'janedoe'],
])('%j may act for %j', (user, owner) => {
  expect(() => forbidStranger(contextOf('demo'), user, owner)).not.toThrow();
});

test.each([
  ['richardroe', 'janedoe', 'invalid_argument_user'],
  ['janedoe', 'hostingreseller', 'invalid_argument_user'],
  ['hostingreseller', 'mariamuster', 'invalid_argument_user'],
  ['gone', 'janedoe', 'user_not_found'],
])('%j may not act for %j: %s', (user, owner, errcode) => {
  expect(() => forbidStranger(contextOf('demo'), user, owner)).toThrow(
    expect.objectContaining({ errcode, errfield: 'user' }),
  );
});
