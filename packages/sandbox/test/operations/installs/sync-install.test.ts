import { expect, test } from 'vitest';
import type { ParametersOf } from '../../../src/operation/handler.ts';
import { cloneInstall } from '../../../src/operations/installs/clone-install.ts';
import { editInstall } from '../../../src/operations/installs/edit-install.ts';
import { syncInstall } from '../../../src/operations/installs/sync-install.ts';
import { updateInstall } from '../../../src/operations/installs/update-install.ts';
import { deletePlugin } from '../../../src/operations/plugins/delete-plugin.ts';
import { editUser } from '../../../src/operations/users/edit-user.ts';
import { blogOn } from '../../support/blog.ts';
import { begin, type Hosting, hosting } from '../../support/hosting.ts';

/** A blog, `id2`, with a stage that is newer and has one plugin less. */
function withStage(): readonly [server: Hosting, stage: string] {
  const server = hosting();
  const { id } = blogOn(server);
  const { data } = server.run(cloneInstall, { id, url: 'https://stage.example.com', stage: 'true' });
  const stage = data?.id ?? '';
  server.run(editInstall, { id: stage, title: 'Stage', sitetitle: 'New', autoup: 'none' });
  server.run(updateInstall, { id: stage });
  server.run(deletePlugin, { id: stage, slug: 'hello-dolly' });
  blogOn(server, { id: 'joomla', version: '5.3.3', url: 'https://www.example.com/portal' });
  server.wait(60);
  return [server, stage];
}

test.each<[named: boolean]>([[true], [false]])(
  'the live site has the content of its stage, and keeps its own settings (source named: %j)',
  (named) => {
    const [server, stage] = withStage();
    const before = server.look(({ installs }) => installs.get('id2'));
    const { data } = server.run(syncInstall, { id: 'id2', ...(named && { source: stage }) });
    expect(data).toEqual({
      ...before?.install,
      version: '6.8.3',
      version_available: null,
      version_updates_available: [],
      plugins: [expect.objectContaining({ id: 'akismet' })],
      time_updated: begin + 60,
      suspended: false,
    });
    const [live, source] = server.look(({ installs }) => [installs.get('id2'), installs.get(stage)]);
    expect(live?.content).toBe(source?.content);
    expect(live?.content).not.toBe(before?.content);
  },
);

test.each<[asked: Partial<ParametersOf<'syncInstall'>>, refusal: string]>([
  [{ id: 'nothing' }, 'install_not_found (id)'],
  [{ source: 'nothing' }, 'invalid_argument_source (source)'],
  [{ source: 'id2' }, 'invalid_argument_source (source)'],
  [{ user: 'bob' }, 'invalid_argument_user (user)'],
  [{ source_user: 'bob' }, 'invalid_argument_user (source_user)'],
  [{ source_user: 'nobody' }, 'user_not_found (source_user)'],
])('%j is refused with %s', (asked, refusal) => {
  const [server] = withStage();
  expect(server.refusal(syncInstall, { id: 'id2', ...asked })).toBe(refusal);
});

test('an install without a stage has to be told from where, and not from another application', () => {
  const [server, stage] = withStage();
  expect(server.refusal(syncInstall, { id: stage })).toBe('empty_argument_source (source)');
  expect(server.refusal(syncInstall, { id: stage, source: '' })).toBe('empty_argument_source (source)');
  const joomla = server.look(({ installs }) => [...installs.all()].at(-1)?.[0] ?? '');
  expect(server.refusal(syncInstall, { id: stage, source: joomla })).toBe('invalid_argument_source (source)');
});

test.each([['https://www.example.com'], ['https://stage.example.com']])(
  'it needs both websites, so not only %s',
  (vhost) => {
    const [server] = withStage();
    server.run(editUser, {
      id: 'jane',
      websites: [{ path: '/home/jane', vhosts: { [vhost]: 'public_html' } }],
    });
    expect(server.refusal(syncInstall, { id: 'id2' })).toBe('failed_website_vhost (null)');
  },
);
