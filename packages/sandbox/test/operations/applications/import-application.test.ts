import { expect, test } from 'vitest';
import type { ParametersOf } from '../../../src/operation/handler.ts';
import { importApplication } from '../../../src/operations/applications/import-application.ts';
import { backupInstall } from '../../../src/operations/installs/backup-install.ts';
import { cloneInstall } from '../../../src/operations/installs/clone-install.ts';
import { detachInstall } from '../../../src/operations/installs/detach-install.ts';
import { editInstall } from '../../../src/operations/installs/edit-install.ts';
import { blogOn, blogUrl } from '../../support/blog.ts';
import { begin, type Hosting, hosting } from '../../support/hosting.ts';

/** A site that Installatron has forgotten, and a site that it knows. */
function withDetachedBlog(): Hosting {
  const server = hosting();
  const { id } = blogOn(server, { sitetitle: 'Garden', login: 'jane', db_prefix: 'x_', autoup: 'none' });
  server.run(detachInstall, { id });
  blogOn(server, { url: 'https://bob.example.org' });
  server.wait(60);
  return server;
}

test('the site is what it was, as an install with another id and with what was asked for', () => {
  const server = withDetachedBlog();
  const { data } = server.run(importApplication, {
    id: 'wordpress',
    url: `${blogUrl}/`,
    autoup: 'all',
    notification: [],
  });
  expect(data).toMatchObject({
    id: 'id14',
    url: blogUrl,
    owner: 'jane',
    title: 'Garden',
    login: 'jane',
    version: '6.8.2',
    version_available: '6.8.3',
    db_prefix: 'x_',
    autoup: 'all',
    autoup_plugins: 'all',
    notification: [],
    bkloc: 'local',
    time_created: begin + 60,
  });
  expect(server.look(({ sites }) => sites.size())).toBe(0);
});

test('the automatic backups that it had before have ended', () => {
  const server = hosting();
  const { id } = blogOn(server);
  server.run(editInstall, { id, autobk_schedule: 'daily30' });
  server.run(detachInstall, { id });
  const { data } = server.run(importApplication, { id: 'wordpress', url: blogUrl });
  expect(data?.autobk).toBe('none');
  expect(data).not.toHaveProperty('autobk_schedule');
});

test('an imported stage with backups is neither a stage any more nor does it have backups', () => {
  const server = hosting();
  const { id } = blogOn(server);
  const url = 'https://stage.example.com';
  const stage = server.run(cloneInstall, { id, url, stage: 'true' }).data?.id ?? '';
  server.run(backupInstall, { id: stage });
  server.run(detachInstall, { id: stage });
  const { data } = server.run(importApplication, { id: 'wordpress', url });
  expect(data?.cache_numbackups).toBe(0);
  expect(server.look(({ installs }) => installs.get(data?.id ?? '')?.stageOf)).toBe(null);
});

test.each<[asked: Partial<ParametersOf<'importApplication'>>, refusal: string]>([
  [{ id: 'nothing' }, 'application_not_found (id)'],
  [{ id: 'joomla' }, 'invalid_argument_url (url)'],
  [{ url: 'https://www.example.com' }, 'invalid_argument_url (url)'],
  [{ url: 'https://bob.example.org' }, 'invalid_argument_url (url)'],
  [{ user: 'bob' }, 'invalid_argument_url (url)'],
  [{ user: 'nobody' }, 'user_not_found (user)'],
  [{ bkloc: 'nowhere' }, 'invalid_argument_bkloc (bkloc)'],
])('%j is refused with %s', (asked, refusal) => {
  expect(withDetachedBlog().refusal(importApplication, { id: 'wordpress', url: blogUrl, ...asked })).toBe(
    refusal,
  );
});
