import { expect, test } from 'vitest';
import { listBackupLocations } from '../../../src/operations/settings/list-backup-locations.ts';
import { listBackupSchedules } from '../../../src/operations/settings/list-backup-schedules.ts';
import { isLocationUri } from '../../../src/operations/settings/location-uri.ts';
import { contextOf } from '../../support/state.ts';

const local = { id: 'local', default: true, desc: '', enabled: true, name: 'Local', scope: 'user' };
const nightly = {
  id: 'l6v3n8c1z5x7m2k9j4h0g3f8d',
  default: false,
  desc: 'Off-site storage',
  enabled: true,
  name: 'Nightly storage',
  scope: 'user',
  uri: 'sftp://backup:sandbox-backup@backup.example.net/archives',
};
const own = { id: 'own', name: 'Own', scope: 'admin', uri: 's3://key:secret@bucket/archives' };

test.each([
  [{}, [local, nightly, own]],
  [{ user: 'admin' }, [local, nightly, own]],
  [{ user: 'hostingreseller' }, [local, nightly]],
  [{ user: 'janedoe', group: 'premium' }, [local, nightly]],
])('the backup locations of %j are %j', (params, data) => {
  const context = contextOf('demo');
  context.state.locations.put(own.id, own);
  expect(listBackupLocations(params, context)).toEqual({ data });
});

test.each([[{}], [{ user: 'janedoe', group: 'premium' }]])(
  '%j sees the schedules that are built in',
  (params) => {
    expect(listBackupSchedules(params, contextOf('demo'))).toEqual({
      data: [
        { id: 'weeklymonthly', daily: 0, weekly: 1, monthly: 1, enabled: true, forced: false, location: '' },
        {
          id: 'dailyweeklymonthly',
          daily: 1,
          weekly: 1,
          monthly: 1,
          enabled: true,
          forced: false,
          location: '',
        },
        { id: 'daily30', daily: 30, weekly: 0, monthly: 0, enabled: true, forced: false, location: '' },
      ],
    });
  },
);

test.each([[listBackupLocations], [listBackupSchedules]])('nobody sees no settings', (list) => {
  expect(() => list({ user: 'nobody' }, contextOf('demo'))).toThrow(
    expect.objectContaining({ errcode: 'invalid_argument_user', errfield: 'user' }),
  );
});

test('a location that is at no place for backups is refused', () => {
  expect(() => listBackupLocations({}, contextOf('troubled'))).toThrow(
    expect.objectContaining({ errcode: 'invalid_argument_uri', errfield: null }),
  );
});

test.each([
  ['sftp://backup:secret@backup.example.net/archives', true],
  ['FTP://backup.example.net', true],
  ['file:///var/backups', true],
  ['gopher://example.net', false],
  ['https://example.net', false],
  ['sftp://', false],
  ['local', false],
  ['', false],
])('backups can be kept at %j: %j', (uri, want) => {
  expect(isLocationUri(uri)).toBe(want);
});
