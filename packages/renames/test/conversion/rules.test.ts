import { expect, test } from 'vitest';
import type { ResourceName } from '../../src/convert.ts';
import { report } from '../support/report.ts';

type Case = readonly [name: string, resource: ResourceName, v1: object, v2: object];

const bothWays: readonly Case[] = [
  [
    'a renamed member has its other name',
    'install',
    { 'list-files': ['a'], 'cf-login': 'j' },
    { files: ['a'], login: 'j' },
  ],
  ['a member with one name in both keeps it', 'install', { title: 'My blog' }, { title: 'My blog' }],
  [
    'a member that no version knows goes over as it is',
    'install',
    { stage: null, 'x-y': { a: 1 } },
    { stage: null, 'x-y': { a: 1 } },
  ],
  ['core updates count none, custom, all', 'install', { autoup: 1 }, { autoup: 'custom' }],
  ['core updates of 2 are all', 'install', { autoup: 2 }, { autoup: 'all' }],
  [
    'plugin updates count none, all, custom',
    'install',
    { 'autoup-plugins': 1, 'autoup-themes': 2 },
    { autoup_plugins: 'all', autoup_themes: 'custom' },
  ],
  ['a switch is written with yes and no', 'install', { suspended: 'yes' }, { suspended: true }],
  [
    'a schedule is carried in place of the word for it',
    'install',
    { autobk: 'weekly' },
    { autobk: 'schedule', autobk_schedule: 'weekly' },
  ],
  ['a word is no schedule', 'install', { autobk: 1 }, { autobk: 'custom' }],
  [
    'a schedule of another kind of backup stays beside it',
    'install',
    { autobk: 0, autobk_schedule: 'weekly' },
    { autobk: 'none', autobk_schedule: 'weekly' },
  ],
  ['a date is the first second of its day', 'application', { date: '2025-07-15' }, { time: 1_752_537_600 }],
  [
    'links stand beside the others in version 1',
    'application',
    { link_site: 's', link_docs: 'd' },
    { links: { site: 's', docs: 'd' } },
  ],
  [
    'links that are not described stay in their object',
    'application',
    { link_site: 's', links: { faq: 'f' } },
    { links: { faq: 'f', site: 's' } },
  ],
  ['an empty object of links stays', 'application', { links: {} }, { links: {} }],
  ['links that are no object stay', 'application', { links: null }, { links: null }],
  [
    'the id that version 1 alone has makes way',
    'application',
    { appid: 'wordpress', id: '77' },
    { id: 'wordpress', v1_id: '77' },
  ],
  [
    'resources that are the same in both versions go over as they are',
    'install',
    { 'list-plugins': ['akismet', { id: 'b', activated: true, autoup: 'none' }] },
    { plugins: ['akismet', { id: 'b', activated: true, autoup: 'none' }] },
  ],
  [
    'a backup has the members of an install',
    'backup',
    { id: 'b', backup_time: 1, 'list-tables': [] },
    { id: 'b', backup_time: 1, tables: [] },
  ],
];

test.each(bothWays)('%s', (_name, resource, v1, v2) => {
  expect(report(resource, 'v2', v1)).toEqual([v2, []]);
  expect(report(resource, 'v1', v2)).toEqual([v1, []]);
});

const read: readonly Case[] = [
  [
    'numbers may come as strings',
    'install',
    { autoup: '2', time: '1757000000', 'autobk-daily': '3' },
    { autoup: 'all', time_created: 1_757_000_000, autobk_daily: 3 },
  ],
  ['switches may come in any form', 'install', { suspended: 'ON' }, { suspended: true }],
  [
    'lists may come as strings',
    'install',
    { 'list-files': 'a, b', 'list-tables': '' },
    { files: ['a', 'b'], tables: [] },
  ],
  [
    'words of version 2 are read where others stand for a schedule',
    'install',
    { autobk: 'none' },
    { autobk: 'none' },
  ],
  ['second names are read', 'application', { upgrade: 'auto' }, { update: true }],
  [
    'what is not automatic has several words',
    'application',
    { update: 'skip', install: 'manual' },
    { update: false, install: false },
  ],
];

test.each(read)('towards version 2, %s', (_name, resource, given, want) => {
  expect(report(resource, 'v2', given)).toEqual([want, []]);
});

const issues: readonly (readonly [
  name: string,
  resource: ResourceName,
  wanted: 'v1' | 'v2',
  given: unknown,
  want: unknown,
  issues: readonly string[],
])[] = [
  [
    'two members for one name stay as they are',
    'install',
    'v2',
    { 'cf-login': 'a', login: 'b' },
    { 'cf-login': 'a', login: 'b' },
    ['name-taken /cf-login install.login'],
  ],
  [
    'two members for one name stay as they are',
    'install',
    'v1',
    { 'cf-login': 'a', login: 'b' },
    { 'cf-login': 'a', login: 'b' },
    ['name-taken /login install.login'],
  ],
  [
    'values of members that stay are not touched',
    'install',
    'v2',
    { time: '1', time_created: '2' },
    { time: '1', time_created: '2' },
    ['name-taken /time install.time_created'],
  ],
  ['a member with its other name stays', 'install', 'v2', { login: 'a' }, { login: 'a' }, []],
  [
    'a member with its other name stays',
    'install',
    'v1',
    { 'list-files': ['a'] },
    { 'list-files': ['a'] },
    [],
  ],
  [
    'a second name stays where the first is there',
    'application',
    'v2',
    { update: 'auto', upgrade: 'none' },
    { update: true, upgrade: 'none' },
    ['name-taken /upgrade application.update'],
  ],
  [
    'a second name is no name of version 2',
    'application',
    'v1',
    { upgrade: 'auto' },
    { upgrade: 'auto' },
    [],
  ],
  ['an id alone is that of version 2', 'application', 'v2', { id: 'wordpress' }, { id: 'wordpress' }, []],
  [
    'an id whose other place is taken keeps its name, and so does the one that wants it',
    'application',
    'v2',
    { appid: 'a', id: 'b', v1_id: 'c' },
    { appid: 'a', id: 'b', v1_id: 'c' },
    ['name-taken /appid application.id', 'name-taken /id application.v1_id'],
  ],
  ['a kept id stays where there is no other', 'application', 'v1', { v1_id: 'b' }, { v1_id: 'b' }, []],
  [
    'a link that is there twice stays twice',
    'application',
    'v2',
    { link_site: 'a', links: { site: 'b' } },
    { link_site: 'a', links: { site: 'b' } },
    ['name-taken /link_site application.links.site'],
  ],
  [
    'a link that is there twice stays twice',
    'application',
    'v1',
    { link_site: 'a', links: { site: 'b', demo: 'd' } },
    { link_site: 'a', link_demo: 'd', links: { site: 'b' } },
    ['name-taken /links/site application.links.site'],
  ],
  [
    'links cannot go into what is no object',
    'application',
    'v2',
    { link_site: 'a', links: [] },
    { link_site: 'a', links: [] },
    ['name-taken /link_site application.links.site'],
  ],
  [
    'a link in its object stays there',
    'application',
    'v2',
    { links: { site: 'b' } },
    { links: { site: 'b' } },
    [],
  ],
  [
    'a value without a rule stays',
    'install',
    'v2',
    { autoup: 3, 'autoup-plugins': 'all' },
    { autoup: 3, autoup_plugins: 'all' },
    ['value-unknown /autoup install.autoup', 'value-unknown /autoup-plugins install.autoup_plugins'],
  ],
  [
    'a value without a rule stays',
    'install',
    'v1',
    { autoup: 'some', time_created: '5' },
    { autoup: 'some', time: '5' },
    ['value-unknown /autoup install.autoup', 'value-unknown /time_created install.time_created'],
  ],
  [
    'null has no rule',
    'install',
    'v2',
    { autoup: null, suspended: null, title: null },
    { autoup: null, suspended: null, title: null },
    ['value-unknown /autoup install.autoup', 'value-unknown /suspended install.suspended'],
  ],
  [
    'a word for a schedule without one stays',
    'install',
    'v1',
    { autobk: 'schedule' },
    { autobk: 'schedule' },
    ['value-unknown /autobk install.autobk'],
  ],
  [
    'a schedule that would be read as something else is not carried',
    'install',
    'v1',
    { autobk: 'schedule', autobk_schedule: 'none' },
    { autobk: 'schedule', autobk_schedule: 'none' },
    ['value-unknown /autobk install.autobk'],
  ],
  [
    'a schedule beside another one is not carried',
    'install',
    'v2',
    { autobk: 'weekly', autobk_schedule: 'daily' },
    { autobk: 'weekly', autobk_schedule: 'daily' },
    ['value-unknown /autobk install.autobk'],
  ],
  ['a value that is no object stays', 'install', 'v2', 'text', 'text', ['not-an-object  install']],
  ['a value that is no object stays', 'install', 'v2', null, null, ['not-an-object  install']],
  ['a list is no object', 'install', 'v2', [], [], ['not-an-object  install']],
];

test.each(issues)('%s (%s to %s)', (_name, resource, wanted, given, want, found) => {
  expect(report(resource, wanted, given)).toEqual([want, found]);
});

test('a synonym is written as what it means', () => {
  expect(report('install', 'v1', { autoup: 'minor' })).toEqual([{ autoup: 1 }, []]);
});

test('of Unix time in seconds, version 1 has the day', () => {
  expect(report('application', 'v1', { time: 1_752_600_000 })).toEqual([{ date: '2025-07-15' }, []]);
});
