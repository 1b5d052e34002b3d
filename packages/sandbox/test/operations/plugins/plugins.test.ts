import { expect, test } from 'vitest';
import type { ParametersOf } from '../../../src/operation/handler.ts';
import { installApplication } from '../../../src/operations/applications/install-application.ts';
import { getInstall } from '../../../src/operations/installs/get-install.ts';
import { deletePlugin } from '../../../src/operations/plugins/delete-plugin.ts';
import { getPlugin } from '../../../src/operations/plugins/get-plugin.ts';
import { listPlugins } from '../../../src/operations/plugins/list-plugins.ts';
import { updatePlugin } from '../../../src/operations/plugins/update-plugin.ts';
import { editUser } from '../../../src/operations/users/edit-user.ts';
import { blogOn } from '../../support/blog.ts';
import { hosting } from '../../support/hosting.ts';

const akismet = {
  id: 'akismet',
  activated: false,
  autoup: 'all',
  version: '5.5',
  name: 'Akismet Anti-spam',
  description: 'Keeps spam out of the comments.',
  author: 'Automattic',
  version_available: '5.5',
};

const dolly = {
  id: 'hello-dolly',
  activated: false,
  autoup: 'all',
  version: '1.7.2',
  name: 'Hello Dolly',
  description: 'Shows a line of a song in the administration area.',
  author: 'Matt Mullenweg',
  version_available: '1.7.2',
};

const forms = {
  id: 'contact-form-7',
  activated: true,
  autoup: 'all',
  version: '6.1',
  name: 'Contact Form 7',
  description: 'Makes forms that send what is filled in.',
  author: 'Takayuki Miyoshi',
  version_available: '6.1',
};

test('a new WordPress has two plugins, both switched off', () => {
  const server = hosting();
  const { id } = blogOn(server);
  expect(server.run(listPlugins, { id })).toEqual({ data: [akismet, dolly] });
  expect(server.run(getPlugin, { id, slug: 'akismet' })).toEqual({ data: akismet });
});

test.each<[Omit<ParametersOf<'updatePlugin'>, 'id'>, object, readonly object[]]>([
  [{ slug: 'contact-form-7' }, forms, [akismet, dolly, forms]],
  [
    { slug: 'contact-form-7', activated: false, autoup: 'none' },
    { ...forms, activated: false, autoup: 'none' },
    [akismet, dolly, { ...forms, activated: false, autoup: 'none' }],
  ],
  [{ slug: 'akismet' }, akismet, [akismet, dolly]],
  [
    { slug: 'akismet', activated: true },
    { ...akismet, activated: true },
    [{ ...akismet, activated: true }, dolly],
  ],
  [
    { slug: 'akismet', autoup: 'none' },
    { ...akismet, autoup: 'none' },
    [{ ...akismet, autoup: 'none' }, dolly],
  ],
  [{ slug: 'akismet', user: 'hosting' }, akismet, [akismet, dolly]],
])('the plugin %j is %j afterwards', (params, plugin, plugins) => {
  const server = hosting();
  const { id } = blogOn(server);
  expect(server.run(updatePlugin, { id, ...params })).toEqual({ data: plugin });
  expect(server.run(listPlugins, { id })).toEqual({ data: plugins });
  expect(server.run(getInstall, { id }).data?.plugins).toEqual(plugins);
});

test('a plugin that is edited keeps its version', () => {
  const server = hosting();
  const { id } = blogOn(server);
  const old = { ...akismet, version: '5.4' };
  server.look(({ installs }) => {
    const document = installs.get(id);
    if (document) installs.put(id, { ...document, install: { ...document.install, plugins: [old] } });
  });
  const { data } = server.run(updatePlugin, { id, slug: 'akismet', activated: true });
  expect(data).toEqual({ ...old, activated: true });
});

test('a plugin that is deleted is gone, and comes anew from the directory', () => {
  const server = hosting();
  const { id } = blogOn(server);
  expect(server.run(deletePlugin, { id, slug: 'akismet' })).toEqual({});
  expect(server.run(listPlugins, { id })).toEqual({ data: [dolly] });
  expect(server.refusal(getPlugin, { id, slug: 'akismet' })).toBe('plugin_not_found (slug)');
  expect(server.run(updatePlugin, { id, slug: 'akismet' }).data).toEqual({ ...akismet, activated: true });
});

test('each change of a plugin is another content of the site, and in the log', () => {
  const server = hosting();
  const { id } = blogOn(server);
  const content = () => server.look(({ installs }) => installs.get(id)?.content);
  const contents = [content()];
  server.run(updatePlugin, { id, slug: 'contact-form-7' });
  contents.push(content());
  server.run(updatePlugin, { id, slug: 'contact-form-7', activated: false, user: 'hosting' });
  contents.push(content());
  server.run(deletePlugin, { id, slug: 'contact-form-7' });
  contents.push(content());
  expect(new Set(contents).size).toBe(4);
  expect(
    server.look(({ logs }) =>
      [...logs.all()]
        .slice(1)
        .map(([, { cmd, user, install, plugin_name }]) => [cmd, user, install, plugin_name]),
    ),
  ).toEqual([
    ['installs/plugins/install', 'jane', id, 'Contact Form 7'],
    ['installs/plugins/edit', 'hosting', id, 'Contact Form 7'],
    ['installs/plugins/uninstall', 'jane', id, 'Contact Form 7'],
  ]);
});

test.each([
  ['unknown', 'akismet', undefined, 'install_not_found (id)'],
  ['id2', 'unknown', undefined, 'plugin_not_found (slug)'],
  ['id2', '', undefined, 'plugin_not_found (slug)'],
  ['id2', '__proto__', undefined, 'plugin_not_found (slug)'],
  ['id2', '../akismet', undefined, 'plugin_not_found (slug)'],
  ['id2', 'akismet', 'bob', 'invalid_argument_user (user)'],
  ['id2', 'akismet', 'nobody', 'user_not_found (user)'],
])('the plugin of %j, %j, on behalf of %j is refused: %s', (id, slug, user, refusal) => {
  const server = hosting();
  blogOn(server);
  const params = { id, slug, ...(user !== undefined && { user }) };
  expect(server.refusal(getPlugin, params)).toBe(refusal);
  expect(server.refusal(updatePlugin, params)).toBe(refusal);
  expect(server.refusal(deletePlugin, params)).toBe(refusal);
});

test('other applications than WordPress have no plugins and get none', () => {
  const server = hosting();
  const { data } = server.run(installApplication, { id: 'joomla', url: 'https://www.example.com/club' });
  const id = data?.id ?? '';
  expect(server.run(listPlugins, { id })).toEqual({ data: [] });
  expect(server.refusal(updatePlugin, { id, slug: 'akismet' })).toBe('plugin_not_found (slug)');
});

test('plugins can be read where the files cannot be reached, and not be changed', () => {
  const server = hosting();
  const { id } = blogOn(server);
  const vhosts = { 'https://www.example.com': 'public_html' };
  server.run(editUser, { id: 'jane', websites: [{ path: '/home/readonly', vhosts }] });
  expect(server.run(listPlugins, { id }).data).toHaveLength(2);
  expect(server.run(getPlugin, { id, slug: 'akismet' }).data).toEqual(akismet);
  expect(server.refusal(updatePlugin, { id, slug: 'akismet' })).toBe('failed_filesystem_permission (null)');
  expect(server.refusal(deletePlugin, { id, slug: 'akismet' })).toBe('failed_filesystem_permission (null)');
});
