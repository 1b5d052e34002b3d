import { expect, test } from 'vitest';
import { explain } from '../src/index.ts';

test('each change is told with its rule and the kinds of the values', () => {
  const given = { id: 'a', 'db-pass': 'hunter2', autoup: '1', 'list-plugins': [{ id: 'b', activated: 1 }] };
  expect(explain('install', given)).toEqual({
    changes: [
      { from: '/db-pass', to: '/db_pass', rule: 'install.db_pass', before: 'string', after: 'string' },
      { from: '/autoup', to: '/autoup', rule: 'install.autoup', before: 'string', after: 'string' },
      { from: '/list-plugins', to: '/plugins', rule: 'install.plugins', before: 'array', after: 'array' },
    ],
    issues: [],
  });
});

test('changes towards version 1 are told when it is wanted', () => {
  expect(explain('application', { time: 0, links: { site: 's' } }, 'v1').changes).toEqual([
    { from: '/time', to: '/date', rule: 'application.time', before: 'number', after: 'string' },
    {
      from: '/links/site',
      to: '/link_site',
      rule: 'application.links.site',
      before: 'string',
      after: 'string',
    },
  ]);
});

test('what stays the same is left out', () => {
  const given = { id: 'a', websites: [{ path: '/home/jane', other: null }], other: 1 };
  expect(explain('user', given)).toEqual({ changes: [], issues: [] });
});

test('no value is told, not even of an issue', () => {
  const explained = explain('install', { 'db-pass': 'hunter2', db_pass: 'hunter2', autoup: 'hunter2' });
  expect(JSON.stringify(explained)).not.toContain('hunter2');
  expect(explained.issues.map(({ code, pointer }) => [code, pointer])).toEqual([
    ['value-unknown', '/autoup'],
    ['name-taken', '/db-pass'],
  ]);
});
