import { expect, test } from 'vitest';
import type { ParametersOf } from '../../../src/operation/handler.ts';
import { createTemplate } from '../../../src/operations/templates/create-template.ts';
import { listTemplates } from '../../../src/operations/templates/list-templates.ts';
import { blogOn } from '../../support/blog.ts';
import { type Hosting, hosting } from '../../support/hosting.ts';

/** One template of each scope by `jane`, and one of `bob` for himself. */
function withTemplates(): Hosting {
  const server = hosting();
  const { id } = blogOn(server);
  const bobs = blogOn(server, { url: 'https://bob.example.org' });
  server.run(createTemplate, { id, name: 'Own', scope: 'user' });
  server.run(createTemplate, { id, name: 'Starter', desc: 'For everybody' });
  server.run(createTemplate, { id, name: 'Shop', scope: 'app' });
  server.run(createTemplate, { id: bobs.id, name: 'Private', scope: 'user' });
  return server;
}

test.each<[asked: ParametersOf<'listTemplates'>, names: readonly string[]]>([
  [{}, ['Own', 'Starter', 'Shop', 'Private']],
  [{ user: 'admin' }, ['Own', 'Starter', 'Shop', 'Private']],
  [{ user: 'hosting' }, ['Own', 'Starter', 'Shop']],
  [{ user: 'jane' }, ['Own', 'Starter', 'Shop']],
  [{ user: 'bob' }, ['Starter', 'Shop', 'Private']],
  [{ user: 'trouble' }, ['Starter', 'Shop']],
  [{ q: 'sTART' }, ['Starter']],
  [{ q: 'everybody' }, ['Starter']],
  [{ q: 'template_wordpress_Shop' }, ['Shop']],
  [{ q: 'own', user: 'bob' }, []],
])('with %j it lists %j', (asked, names) => {
  const { data } = withTemplates().run(listTemplates, asked);
  expect(data.map(({ template_name }) => template_name)).toEqual(names);
});

test('a user that is not there is refused', () => {
  expect(hosting().refusal(listTemplates, { user: 'nobody' })).toBe('user_not_found (user)');
});
