import { expect, test } from 'vitest';
import type { ParametersOf } from '../../../src/operation/handler.ts';
import { listInstalls } from '../../../src/operations/installs/list-installs.ts';
import { blogOn } from '../../support/blog.ts';
import { type Hosting, hosting } from '../../support/hosting.ts';

/** Three installs of `jane` and one of `bob`. */
function withInstalls(): Hosting {
  const server = hosting();
  blogOn(server, { url: 'https://www.example.com/new', version: '6.8.3', sitetitle: 'New' });
  blogOn(server, { url: 'https://www.example.com/minor', version: '6.8.2', sitetitle: 'Garden' });
  blogOn(server, {
    url: 'https://www.example.com/forum',
    id: 'phpbb',
    version: '3.3.15',
    sitetitle: 'Forum',
  });
  blogOn(server, { url: 'https://bob.example.org', id: 'matomo', version: '5.2.2', sitetitle: 'Figures' });
  return server;
}

test.each<[asked: ParametersOf<'listInstalls'>, titles: readonly string[], total: number]>([
  [{}, ['New', 'Garden', 'Forum', 'Figures'], 4],
  [{ q: '' }, ['New', 'Garden', 'Forum', 'Figures'], 4],
  [{ q: 'gARDEN' }, ['Garden'], 1],
  [{ q: 'wordpress' }, ['New', 'Garden'], 2],
  [{ q: 'bob' }, ['Figures'], 1],
  [{ q: 'example.com/forum' }, ['Forum'], 1],
  [{ q: 'hush' }, [], 0],
  [{ filter_version_available: true }, ['Garden', 'Figures'], 2],
  [{ filter_version_available: false }, ['New', 'Garden', 'Forum', 'Figures'], 4],
  [{ filter_version_available_minor: true }, ['Garden'], 1],
  [{ filter_version_available: true, q: 'matomo' }, ['Figures'], 1],
  [{ user: 'admin' }, ['New', 'Garden', 'Forum', 'Figures'], 4],
  [{ user: 'hosting' }, ['New', 'Garden', 'Forum'], 3],
  [{ user: 'jane' }, ['New', 'Garden', 'Forum'], 3],
  [{ user: 'bob' }, ['Figures'], 1],
  [{ user: 'trouble' }, [], 0],
  [{ offset: 1, limit: 2 }, ['Garden', 'Forum'], 4],
  [{ offset: 9 }, [], 4],
])('with %j it lists %j of %i', (asked, titles, total) => {
  const { data, total_count } = withInstalls().run(listInstalls, asked);
  expect(data.map(({ title }) => title)).toEqual(titles);
  expect(total_count).toBe(total);
});

test('a user that is not there is refused', () => {
  expect(hosting().refusal(listInstalls, { user: 'nobody' })).toBe('user_not_found (user)');
});
