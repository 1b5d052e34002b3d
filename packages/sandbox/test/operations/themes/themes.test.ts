import { expect, test } from 'vitest';
import type { ParametersOf } from '../../../src/operation/handler.ts';
import { installApplication } from '../../../src/operations/applications/install-application.ts';
import { getInstall } from '../../../src/operations/installs/get-install.ts';
import { deleteTheme } from '../../../src/operations/themes/delete-theme.ts';
import { getTheme } from '../../../src/operations/themes/get-theme.ts';
import { listThemes } from '../../../src/operations/themes/list-themes.ts';
import { updateTheme } from '../../../src/operations/themes/update-theme.ts';
import { editUser } from '../../../src/operations/users/edit-user.ts';
import { blogOn } from '../../support/blog.ts';
import { type Hosting, hosting } from '../../support/hosting.ts';

const five = {
  id: 'twentytwentyfive',
  activated: true,
  autoup: 'all',
  version: '1.3',
  name: 'Twenty Twenty-Five',
  description: 'The default theme of 2025.',
  author: 'the WordPress team',
  version_available: '1.3',
};

test('a new WordPress has three themes and uses the newest', () => {
  const server = hosting();
  const { id } = blogOn(server);
  expect(server.run(getTheme, { id, slug: 'twentytwentyfive' })).toEqual({ data: five });
  expect(themesOf(server, id)).toEqual(['twentytwentyfive *', 'twentytwentyfour', 'twentytwentythree']);
});

test.each<[Omit<ParametersOf<'updateTheme'>, 'id'>, object, readonly string[]]>([
  [
    { slug: 'astra' },
    { id: 'astra', activated: true, autoup: 'all', version: '4.11.5', version_available: '4.11.5' },
    ['twentytwentyfive', 'twentytwentyfour', 'twentytwentythree', 'astra *'],
  ],
  [
    { slug: 'astra', activated: false, autoup: 'none' },
    { id: 'astra', activated: false, autoup: 'none' },
    ['twentytwentyfive *', 'twentytwentyfour', 'twentytwentythree', 'astra'],
  ],
  [
    { slug: 'twentytwentythree', activated: true },
    { id: 'twentytwentythree', activated: true },
    ['twentytwentyfive', 'twentytwentyfour', 'twentytwentythree *'],
  ],
  [
    { slug: 'twentytwentyfour', autoup: 'none' },
    { id: 'twentytwentyfour', activated: false, autoup: 'none' },
    ['twentytwentyfive *', 'twentytwentyfour', 'twentytwentythree'],
  ],
  [
    { slug: 'twentytwentyfive', activated: false },
    { id: 'twentytwentyfive', activated: false },
    ['twentytwentyfive', 'twentytwentyfour *', 'twentytwentythree'],
  ],
  [
    { slug: 'twentytwentyfive', activated: true },
    { id: 'twentytwentyfive', activated: true },
    ['twentytwentyfive *', 'twentytwentyfour', 'twentytwentythree'],
  ],
])('after the theme %j, which is %j, there are %j', (params, theme, themes) => {
  const server = hosting();
  const { id } = blogOn(server);
  const { data } = server.run(updateTheme, { id, ...params });
  expect(data).toMatchObject(theme);
  expect(server.run(getTheme, { id, slug: params.slug }).data).toEqual(data);
  expect(themesOf(server, id)).toEqual(themes);
  expect(server.run(getInstall, { id }).data?.themes).toEqual(server.run(listThemes, { id }).data);
});

test('when the theme in use is deleted, the first of the others is used', () => {
  const server = hosting();
  const { id } = blogOn(server);
  expect(server.run(deleteTheme, { id, slug: 'twentytwentyfive' })).toEqual({});
  expect(themesOf(server, id)).toEqual(['twentytwentyfour *', 'twentytwentythree']);
});

test('when another theme is edited or deleted, the one in use stays', () => {
  const server = hosting();
  const { id } = blogOn(server);
  server.run(updateTheme, { id, slug: 'twentytwentythree', activated: true });
  server.run(updateTheme, { id, slug: 'twentytwentyfour', autoup: 'none' });
  expect(themesOf(server, id)).toEqual(['twentytwentyfive', 'twentytwentyfour', 'twentytwentythree *']);
  server.run(deleteTheme, { id, slug: 'twentytwentyfour' });
  expect(themesOf(server, id)).toEqual(['twentytwentyfive', 'twentytwentythree *']);
});

test('the only theme can be neither deleted nor switched off', () => {
  const server = hosting();
  const { id } = blogOn(server);
  const slug = 'twentytwentyfive';
  server.run(deleteTheme, { id, slug: 'twentytwentyfour' });
  server.run(deleteTheme, { id, slug: 'twentytwentythree' });
  expect(server.refusal(deleteTheme, { id, slug })).toBe('invalid_argument_slug (slug)');
  expect(server.refusal(updateTheme, { id, slug, activated: false })).toBe(
    'invalid_argument_activated (activated)',
  );
  expect(themesOf(server, id)).toEqual(['twentytwentyfive *']);
});

test('each change of a theme is another content of the site, and in the log', () => {
  const server = hosting();
  const { id } = blogOn(server);
  const content = () => server.look(({ installs }) => installs.get(id)?.content);
  const contents = [content()];
  server.run(updateTheme, { id, slug: 'astra' });
  contents.push(content());
  server.run(updateTheme, { id, slug: 'astra', autoup: 'none', user: 'admin' });
  contents.push(content());
  server.run(deleteTheme, { id, slug: 'astra' });
  contents.push(content());
  expect(new Set(contents).size).toBe(4);
  expect(
    server.look(({ logs }) =>
      [...logs.all()]
        .slice(1)
        .map(([, { cmd, user, install, theme_name }]) => [cmd, user, install, theme_name]),
    ),
  ).toEqual([
    ['installs/themes/install', 'jane', id, 'Astra'],
    ['installs/themes/edit', 'admin', id, 'Astra'],
    ['installs/themes/uninstall', 'jane', id, 'Astra'],
  ]);
});

test.each([
  ['unknown', 'astra', undefined, 'install_not_found (id)'],
  ['id2', 'unknown', undefined, 'theme_not_found (slug)'],
  ['id2', 'constructor', undefined, 'theme_not_found (slug)'],
  ['id2', 'akismet', undefined, 'theme_not_found (slug)'],
  ['id2', 'twentytwentyfive', 'bob', 'invalid_argument_user (user)'],
  ['id2', 'twentytwentyfive', 'nobody', 'user_not_found (user)'],
])('the theme of %j, %j, on behalf of %j is refused: %s', (id, slug, user, refusal) => {
  const server = hosting();
  blogOn(server);
  const params = { id, slug, ...(user !== undefined && { user }) };
  expect(server.refusal(getTheme, params)).toBe(refusal);
  expect(server.refusal(updateTheme, params)).toBe(refusal);
  expect(server.refusal(deleteTheme, params)).toBe(refusal);
});

test('other applications than WordPress have no themes and get none', () => {
  const server = hosting();
  const { data } = server.run(installApplication, { id: 'joomla', url: 'https://www.example.com/club' });
  const id = data?.id ?? '';
  expect(server.run(listThemes, { id })).toEqual({ data: [] });
  expect(server.refusal(updateTheme, { id, slug: 'astra' })).toBe('theme_not_found (slug)');
});

test('themes can be read where the files cannot be reached, and not be changed', () => {
  const server = hosting();
  const { id } = blogOn(server);
  server.run(editUser, { id: 'jane', websites: [] });
  expect(server.run(listThemes, { id }).data).toHaveLength(3);
  const params = { id, slug: 'twentytwentyfive' };
  expect(server.refusal(updateTheme, params)).toBe('failed_website_vhost (null)');
  expect(server.refusal(deleteTheme, params)).toBe('failed_website_vhost (null)');
});

/** The slugs of the themes of an install, with a star at the one in use. */
function themesOf(server: Hosting, id: string): readonly string[] {
  return server.run(listThemes, { id }).data.map((theme) => (theme.activated ? `${theme.id} *` : theme.id));
}
