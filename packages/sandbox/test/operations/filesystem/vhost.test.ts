import { expect, test } from 'vitest';
import { websiteOfInstall } from '../../../src/operations/filesystem/vhost.ts';
import type { InstallDocument } from '../../../src/state/documents.ts';
import type { State } from '../../../src/state/state.ts';
import { contextOf } from '../../support/state.ts';

test('the website of an install is the one whose vhost serves it', () => {
  const context = contextOf('troubled');
  expect(websiteOfInstall(context, installIn(context.state, 'healthy'))).toEqual({
    label: 'healthy',
    path: '/home/troubled',
    databases: [],
    vhosts: { 'https://healthy.example.com': '' },
  });
});

test.each([
  ['host', 'failed_filesystem_host'],
  ['login', 'failed_filesystem_login'],
  ['ondemand', 'failed_filesystem_ondemand'],
  ['permission', 'failed_filesystem_permission'],
  ['quota', 'failed_filesystem_quota'],
  ['vhost', 'failed_website_vhost'],
])('the install %s on the scenario troubled gives %s', (id, errcode) => {
  const context = contextOf('troubled');
  expect(() => websiteOfInstall(context, installIn(context.state, id))).toThrow(
    expect.objectContaining({ errcode, errfield: null }),
  );
});

test('the website of an install whose owner is gone is lost', () => {
  const context = contextOf('troubled');
  const install = installIn(context.state, 'healthy');
  context.state.users.delete('troubled');
  expect(() => websiteOfInstall(context, install)).toThrow(
    expect.objectContaining({ errcode: 'failed_website_vhost' }),
  );
});

function installIn({ installs }: State, id: string): InstallDocument {
  const document = installs.get(id);
  if (document === undefined) throw new Error(`There is no install ${id}.`);
  return document;
}
