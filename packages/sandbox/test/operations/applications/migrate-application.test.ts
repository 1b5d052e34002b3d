import { expect, test } from 'vitest';
import type { ParametersOf } from '../../../src/operation/handler.ts';
import { migrateApplication } from '../../../src/operations/applications/migrate-application.ts';
import { begin, hosting } from '../../support/hosting.ts';

const params: ParametersOf<'migrateApplication'> = {
  id: 'wordpress',
  url: 'https://www.example.com/blog',
  source_url: 'https://www.example.net/blog',
  source_path: 'sftp://jane:hush@192.0.2.80/public_html/blog',
};

test('the copy is an install, and the log names the source without its credentials', () => {
  const server = hosting();
  const { data } = server.run(migrateApplication, { ...params, autoup: 'none', db_prefix: 'x_' });
  expect(data).toMatchObject({
    id: 'id2',
    application: 'wordpress',
    version: '6.8.3',
    owner: 'jane',
    url: 'https://www.example.com/blog',
    autoup: 'none',
    db_prefix: 'x_',
    time_created: begin,
  });
  expect(server.look(({ logs }) => [...logs.all()])).toEqual([
    [
      'id6',
      {
        id: 'id6',
        time: begin,
        cmd: 'browser/migrate',
        severity: 'info',
        user: 'jane',
        install: 'id2',
        title: 'My blog',
        url: 'https://www.example.com/blog',
        source_url: 'https://www.example.net/blog',
        message: 'WordPress was migrated.',
      },
    ],
  ]);
});

test.each([
  'ftp://jane:hush@192.0.2.80',
  'ftps://192.0.2.80/blog',
  'ssh://jane@192.0.2.80',
  'app://connection',
])('a source can be reached by %s', (source_path) => {
  expect(hosting().refusal(migrateApplication, { ...params, source_path })).toBeUndefined();
});

test.each<[asked: Partial<typeof params>, refusal: string]>([
  [{ id: 'nothing' }, 'application_not_found (id)'],
  [{ source_url: 'blog' }, 'invalid_argument_source_url (source_url)'],
  [{ source_path: '/home/jane' }, 'invalid_argument_source_path (source_path)'],
  [{ source_path: 'https://192.0.2.80' }, 'invalid_argument_source_path (source_path)'],
  [{ source_path: 'sftp://' }, 'invalid_argument_source_path (source_path)'],
  [{ id: 'joomla', source_path: 'app://connection' }, 'invalid_argument_source_path (source_path)'],
  [{ source_path: 'ftp://unreachable.example.com' }, 'failed_filesystem_host (null)'],
  [{ source_path: 'ftp://jane:wrong@192.0.2.80' }, 'failed_filesystem_login (null)'],
  [{ url: 'https://elsewhere.example.com' }, 'invalid_argument_url (url)'],
  [{ url: 'https://quota.example.net' }, 'failed_filesystem_quota (null)'],
  [{ user: 'nobody' }, 'user_not_found (user)'],
])('%j is refused with %s', (asked, refusal) => {
  expect(hosting().refusal(migrateApplication, { ...params, ...asked })).toBe(refusal);
});
