import { expect, test } from 'vitest';
import { deleteUser } from '../../../src/operations/users/delete-user.ts';
import type { Collection } from '../../../src/state/documents.ts';
import type { State } from '../../../src/state/state.ts';
import { contextOf } from '../../support/state.ts';

const blog = 'a1b2c3d4e5f6g7h8i9j0k1l2m';
const stage = 's5t6a7g8e9b0l1o2g3c4o5p6y';
const backup = 'b7k2m9x4q1w8e5r3t6y0u2i4o';
const template = 't4h8g2f6d0s1a3p5o7i9u2y6r';

test('a user is forgotten with installs, backups, templates and tasks; sites, archives and log stay', () => {
  const context = contextOf('busy');
  const { state } = context;
  const starter = state.templates.get(template);
  if (starter) state.templates.put('other', { ...starter, id: 'other', owner: 'richardroe' });
  const before = idsIn(state);
  const ofJane = [...state.jobs.all()].flatMap(([id, { user }]) => (user === 'janedoe' ? [id] : []));
  const archive = state.backups.get(backup);
  const site = state.installs.get(blog);
  expect(ofJane).toHaveLength(1);
  expect(deleteUser({ id: 'janedoe' }, context)).toEqual({});
  const after = idsIn(state);
  expect(gone(before, after)).toEqual({
    users: ['janedoe'],
    installs: [blog, stage],
    backups: [backup],
    templates: [template],
    jobs: ofJane,
  });
  expect(gone(after, before)).toEqual({
    sites: ['https://www.example.com', 'https://staging.example.com'],
    archives: [`local/${archive?.filename}`],
    logs: [expect.any(String)],
  });
  expect(state.sites.get('https://www.example.com')).toEqual(site);
  expect(state.archives.get(`local/${archive?.filename}`)).toEqual(archive);
});

test('the users below a reseller go to the main administrator', () => {
  const context = contextOf('demo');
  deleteUser({ id: 'hostingreseller' }, context);
  const parents = [...context.state.users.all()].map(([id, { user }]) => [id, user.parent]);
  expect(parents).toEqual([
    ['admin', undefined],
    ['janedoe', 'admin'],
    ['richardroe', 'admin'],
    ['mariamuster', 'admin'],
    ['johnsmith', 'admin'],
  ]);
});

test.each([
  ['', 'empty_argument_user', 'user'],
  [' ', 'empty_argument_user', 'user'],
  ['gone', 'user_not_found', 'id'],
  ['__proto__', 'user_not_found', 'id'],
  ['admin', 'invalid_argument_user', 'id'],
])('deleting the user %j is refused: %s', (id, errcode, errfield) => {
  expect(() => deleteUser({ id }, contextOf('demo'))).toThrow(expect.objectContaining({ errcode, errfield }));
});

type Ids = Partial<Record<Collection, readonly string[]>>;

function idsIn(state: State): Ids {
  return Object.fromEntries(
    Object.entries(state).map(([name, documents]) => [name, [...documents.all()].map(([id]) => id)]),
  );
}

/** What one state has and another one does not, by collection. */
function gone(one: Ids, other: Ids): Ids {
  const missing = Object.entries(one).map(
    ([name, ids]) => [name, ids.filter((id) => !(other[name as Collection] ?? []).includes(id))] as const,
  );
  return Object.fromEntries(missing.filter(([, ids]) => ids.length > 0));
}
