import { expect, test } from 'vitest';
import { forbidTrouble } from '../../../src/operations/filesystem/trouble.ts';

test.each([
  ['sftp://jane:secret@unreachable.example.com/home/jane', 'failed_filesystem_host'],
  ['sftp://UNREACHABLE.example.com:2222/home', 'failed_filesystem_host'],
  ['ftp://jane:wrong@192.0.2.10/home', 'failed_filesystem_login'],
  ['ftp://jane:wrong@192.0.2.10', 'failed_filesystem_login'],
  ['/home/../jane', 'failed_filesystem_ondemand'],
  ['sftp://jane:secret@192.0.2.10/..', 'failed_filesystem_ondemand'],
  ['/home/readonly', 'failed_filesystem_permission'],
  ['/readonly/jane', 'failed_filesystem_permission'],
  ['ssh://jane@192.0.2.10/home/full/www', 'failed_filesystem_quota'],
  ['full', 'failed_filesystem_quota'],
])('%s has the trouble %s', (path, errcode) => {
  expect(() => forbidTrouble({ path })).toThrow(expect.objectContaining({ errcode, errfield: null }));
});

test.each([
  [undefined],
  [''],
  ['/home/jane'],
  ['sftp://jane:secret@192.0.2.10/home/jane'],
  ['sftp://wrong:secret@192.0.2.10/home/wrong'],
  ['sftp://jane:wronger@full/home/jane'],
  ['sftp://readonly:full@192.0.2.10/home'],
  ['/home/fuller/..readonly'],
  ['/home/unreachable.example.com'],
])('%s has no trouble', (path) => {
  expect(() => forbidTrouble(path === undefined ? {} : { path })).not.toThrow();
});

test('a path of a million letters is read in one go', () => {
  expect(() => forbidTrouble({ path: `sftp://${'a'.repeat(1_000_000)}` })).not.toThrow();
});
