import { expect, test } from 'vitest';
import type { ParametersOf } from '../../../src/operation/handler.ts';
import { getApplication } from '../../../src/operations/applications/get-application.ts';
import { listApplications } from '../../../src/operations/applications/list-applications.ts';
import { hosting } from '../../support/hosting.ts';

type Query = Omit<ParametersOf<'getApplication'>, 'id'>;

test.each<[Query, number, readonly (string | undefined)[]]>([
  [{}, 6, ['6.8.3', '6.8.2', '6.8.1', '6.7.4', '6.7.2', '5.9.12']],
  [{ offset: 1, limit: 2 }, 6, ['6.8.2', '6.8.1']],
  [{ version: '6.8.2' }, 1, ['6.8.2']],
  [{ from_version: '6.8.2' }, 2, ['6.8.3', '6.8.2']],
  [{ from_version: '6.8' }, 3, ['6.8.3', '6.8.2', '6.8.1']],
  [{ from_version: '6' }, 5, ['6.8.3', '6.8.2', '6.8.1', '6.7.4', '6.7.2']],
  [{ from_version: '6.7.3' }, 4, ['6.8.3', '6.8.2', '6.8.1', '6.7.4']],
  [{ from_version: '7' }, 0, []],
  [{ version: '6.8.2', from_version: '6.8' }, 1, ['6.8.2']],
  [{ user: 'jane', language: 'de' }, 6, ['6.8.3', '6.8.2', '6.8.1', '6.7.4', '6.7.2', '5.9.12']],
])('of WordPress, %j gives %i versions', (query, total_count, versions) => {
  const answer = hosting().run(getApplication, { id: 'wordpress', ...query });
  expect(answer.total_count).toBe(total_count);
  expect(answer.data.map(({ version }) => version)).toEqual(versions);
});

test('versions tell how to get there from the one that was asked about, and only then', () => {
  const server = hosting();
  const { data } = server.run(getApplication, { id: 'opencart', from_version: '3.0.4.1' });
  expect(data.map(({ version, upgrade_from }) => [version, upgrade_from])).toEqual([
    ['4.1.0.3', 'manual'],
    ['4.0.2.3', 'manual'],
    ['3.0.4.1', 'none'],
  ]);
  expect(server.run(getApplication, { id: 'opencart' }).data[0]).not.toHaveProperty('upgrade_from');
});

test.each<[ParametersOf<'getApplication'>, string]>([
  [{ id: 'unknown' }, 'invalid_argument_id (id)'],
  [{ id: '' }, 'invalid_argument_id (id)'],
  [{ id: 'constructor' }, 'invalid_argument_id (id)'],
  [{ id: 'wordpress', version: '6.8' }, 'invalid_argument_version (version)'],
  [{ id: 'wordpress', version: 'newest' }, 'invalid_argument_version (version)'],
  [{ id: 'wordpress', from_version: 'newest' }, 'invalid_argument_from_version (from_version)'],
  [{ id: 'wordpress', user: 'nobody' }, 'user_not_found (user)'],
])('%j is refused: %s', (params, refusal) => {
  expect(hosting().refusal(getApplication, params)).toBe(refusal);
});

test('the catalogue lists each application in its newest version', () => {
  const { data, total_count } = hosting().run(listApplications, { offset: 1, limit: 2, user: 'bob' });
  expect(total_count).toBe(13);
  expect(data.map(({ id, version }) => `${id} ${version}`)).toEqual(['joomla 5.3.3', 'drupal 11.2.2']);
});

test('the catalogue is not listed for nobody', () => {
  expect(hosting().refusal(listApplications, { user: 'nobody' })).toBe('user_not_found (user)');
});
