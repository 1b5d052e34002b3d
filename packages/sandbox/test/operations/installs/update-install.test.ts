import { expect, test } from 'vitest';
import type { ParametersOf } from '../../../src/operation/handler.ts';
import { updateInstall } from '../../../src/operations/installs/update-install.ts';
import { blogOn } from '../../support/blog.ts';
import { begin, type Hosting, hosting } from '../../support/hosting.ts';

type Asked = Omit<ParametersOf<'updateInstall'>, 'id'>;

/** A blog of version 6.7.2 whose plugin `akismet` and theme `twentytwentyfive` are behind. */
function withOldBlog(): readonly [server: Hosting, id: string] {
  const server = hosting();
  const { id } = blogOn(server, { version: '6.7.2' });
  server.look(({ installs }) => {
    const document = installs.get(id);
    if (document === undefined) return;
    const { install } = document;
    const plugins = install.plugins.map((plugin) =>
      plugin.id === 'akismet' ? { ...plugin, version: '5.0' } : plugin,
    );
    const themes = install.themes.map((theme) =>
      theme.id === 'twentytwentyfive' ? { ...theme, version: '1.0' } : theme,
    );
    installs.put(id, { ...document, install: { ...install, plugins, themes } });
  });
  server.wait(60);
  return [server, id];
}

test.each<[asked: Asked, version: string, available: string | null, akismet: string, theme: string]>([
  [{}, '6.8.3', null, '5.0', '1.0'],
  [{ version: '6.8.1' }, '6.8.1', '6.8.3', '5.0', '1.0'],
  [{ version: 'current' }, '6.7.2', '6.8.3', '5.0', '1.0'],
  [{ version: '6.7.2' }, '6.7.2', '6.8.3', '5.0', '1.0'],
  [{ version: 'current', plugins: [] }, '6.7.2', '6.8.3', '5.5', '1.0'],
  [{ version: 'current', themes: [] }, '6.7.2', '6.8.3', '5.0', '1.3'],
  [
    { version: 'current', plugins: ['akismet'], themes: ['twentytwentyfive'] },
    '6.7.2',
    '6.8.3',
    '5.5',
    '1.3',
  ],
  [
    { version: 'current', plugins: ['hello-dolly'], themes: ['twentytwentyfour'] },
    '6.7.2',
    '6.8.3',
    '5.0',
    '1.0',
  ],
  [{ plugins: ['akismet'], revert: true }, '6.8.3', null, '5.5', '1.0'],
])(
  '%j makes it version %s, after which %j is available, with akismet %s and theme %s',
  (asked, version, available, akismet, theme) => {
    const [server, id] = withOldBlog();
    const { data } = server.run(updateInstall, { id, ...asked });
    expect(data).toMatchObject({
      version,
      version_available: available,
      plugins: [
        { id: 'akismet', version: akismet },
        { id: 'hello-dolly', version: '1.7.2' },
      ],
      themes: [
        { id: 'twentytwentyfive', version: theme },
        { id: 'twentytwentyfour', version: '1.3' },
        { id: 'twentytwentythree', version: '1.6' },
      ],
    });
  },
);

test.each<[asked: Asked, isUpdated: boolean]>([
  [{ version: 'current' }, false],
  [{ version: 'current', plugins: ['hello-dolly'] }, false],
  [{ version: 'current', plugins: ['akismet'] }, true],
  [{}, true],
])('after %j the content and the time of the update are others: %j', (asked, isUpdated) => {
  const [server, id] = withOldBlog();
  const document = () => server.look(({ installs }) => installs.get(id));
  const before = document();
  server.run(updateInstall, { id, ...asked });
  expect(document()?.content !== before?.content).toBe(isUpdated);
  expect(document()?.install.time_updated).toBe(isUpdated ? begin + 60 : begin);
});

test.each<[application: string, version: string, asked: Asked, refusal: string | undefined]>([
  ['wordpress', '6.8.3', {}, undefined],
  ['wordpress', '6.8.2', { version: '6.8.1' }, 'invalid_argument_version (version)'],
  ['wordpress', '6.8.2', { version: '9.9.9' }, 'invalid_argument_version (version)'],
  ['wordpress', '6.8.2', { version: '' }, 'invalid_argument_version (version)'],
  ['prestashop', '8.2.1', { version: '8.2.3' }, undefined],
  ['prestashop', '8.2.1', { version: '9.0.1' }, 'invalid_argument_version (version)'],
  ['wordpress', '6.8.2', { plugins: ['akismet', 'jetpack'] }, 'invalid_argument_plugins (plugins)'],
  ['wordpress', '6.8.2', { themes: ['__proto__'] }, 'invalid_argument_themes (themes)'],
  ['joomla', '5.3.2', { plugins: ['akismet'] }, 'invalid_argument_plugins (plugins)'],
  ['joomla', '5.3.2', { plugins: [], themes: [] }, undefined],
  ['wordpress', '6.8.2', { user: 'bob' }, 'invalid_argument_user (user)'],
])('%s %s with %j: %s', (id, version, asked, refusal) => {
  const server = hosting();
  const blog = blogOn(server, { id, version });
  expect(server.refusal(updateInstall, { id: blog.id, ...asked })).toBe(refusal);
});

test('the log has an entry for each thing that was updated', () => {
  const [server, id] = withOldBlog();
  server.run(updateInstall, { id, plugins: [], themes: [], user: 'admin' });
  const entries = server.look(({ logs }) => [...logs.all()].map(([, entry]) => entry));
  expect(entries.slice(1)).toMatchObject([
    { cmd: 'installs/update', user: 'admin', install: id, message: 'Updated from 6.7.2 to 6.8.3.' },
    { cmd: 'installs/update', plugin_name: 'Akismet Anti-spam', message: 'Updated to the newest version.' },
    { cmd: 'installs/update', theme_name: 'Twenty Twenty-Five', message: 'Updated to the newest version.' },
  ]);
});
