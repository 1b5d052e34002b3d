import { expect, test } from 'vitest';
import type { ParametersOf } from '../../../src/operation/handler.ts';
import { installApplication } from '../../../src/operations/applications/install-application.ts';
import { editInstall } from '../../../src/operations/installs/edit-install.ts';
import { updateInstall } from '../../../src/operations/installs/update-install.ts';
import { updatePlugin } from '../../../src/operations/plugins/update-plugin.ts';
import { createTemplate } from '../../../src/operations/templates/create-template.ts';
import { editUser } from '../../../src/operations/users/edit-user.ts';
import { blogOn } from '../../support/blog.ts';
import { begin, hosting } from '../../support/hosting.ts';

test('a template shows what new installs begin with, and nothing private', () => {
  const server = hosting();
  const blog = blogOn(server, { sitetitle: 'My blog', login: 'jane' });
  const { data } = server.run(createTemplate, { id: blog.id, name: 'Starter site', desc: 'Plain' });
  expect(data).toEqual({
    id: 'id7',
    template_application: 'wordpress',
    template_desc: 'Plain',
    template_filename: 'template_wordpress_Starter-site_2025-10-09_08-53-20',
    template_name: 'Starter site',
    template_scope: 'admin',
    agent: '10.0.0',
    application: 'wordpress',
    version: '6.8.2',
    title: 'My blog',
    language: 'en',
    plugins: blog.plugins,
    themes: blog.themes,
  });
  expect(server.look(({ logs }) => [...logs.all()].at(-1)?.[1])).toEqual({
    id: 'id8',
    time: begin,
    cmd: 'installs/template',
    severity: 'info',
    user: 'jane',
    title: 'Starter site',
    message: 'The template was made.',
  });
});

test('an install that begins with a template has its content, its version and its plugins, as they were', () => {
  const server = hosting();
  const { id } = blogOn(server);
  server.run(updatePlugin, { id, slug: 'jetpack' });
  const content = server.look(({ installs }) => installs.get(id)?.content);
  const template = server.run(createTemplate, { id, name: 'Starter' }).data?.id ?? '';
  server.run(updateInstall, { id });
  server.run(editInstall, { id, sitetitle: 'T' });
  const params = { id: 'wordpress', url: 'https://bob.example.org', content: template };
  const { data } = server.run(installApplication, params);
  expect(data).toMatchObject({
    owner: 'bob',
    version: '6.8.2',
    version_available: '6.8.3',
    title: 'My blog',
    plugins: [{ id: 'akismet' }, { id: 'hello-dolly' }, { id: 'jetpack' }],
  });
  expect(server.look(({ installs }) => installs.get(data?.id ?? '')?.content)).toBe(content);
});

test.each<[application: string, scope: 'user' | 'admin', url: string, refusal: string | undefined]>([
  ['wordpress', 'admin', 'https://bob.example.org', undefined],
  ['wordpress', 'user', 'https://www.example.com/other', undefined],
  ['wordpress', 'user', 'https://bob.example.org', 'invalid_argument_content (content)'],
  ['joomla', 'admin', 'https://bob.example.org', 'invalid_argument_content (content)'],
])('%s with a template for %s, at %s: %s', (application, scope, url, refusal) => {
  const server = hosting();
  const { id } = blogOn(server);
  const content = server.run(createTemplate, { id, name: 'Starter', scope }).data?.id ?? '';
  expect(server.refusal(installApplication, { id: application, url, content })).toBe(refusal);
});

test.each<[asked: Partial<ParametersOf<'createTemplate'>>, refusal: string | undefined]>([
  [{ id: 'nothing' }, 'install_not_found (id)'],
  [{ name: '' }, 'empty_argument_name (name)'],
  [{ user: 'bob' }, 'invalid_argument_user (user)'],
  [{ user: 'nobody' }, 'user_not_found (user)'],
  [{ user: 'admin', scope: 'user' }, 'invalid_argument_scope (scope)'],
  [{ scope: 'user' }, undefined],
  [{ user: 'admin', scope: 'app', appcategory: '_categories_miscellaneous' }, undefined],
])('%j: %s', (asked, refusal) => {
  const server = hosting();
  const { id } = blogOn(server);
  expect(server.refusal(createTemplate, { id, name: 'Starter', ...asked })).toBe(refusal);
});

test('the files of the install have to be within reach', () => {
  const server = hosting();
  const { id } = blogOn(server);
  server.run(editUser, { id: 'jane', websites: [] });
  expect(server.refusal(createTemplate, { id, name: 'Starter' })).toBe('failed_website_vhost (null)');
});
