import { describe, expect, it } from 'vitest';
import { withoutCredentials } from '../../../src/operations/backups/backup-location.ts';

const cases = [
  { name: 'a location without a URI stays', given: 'local', want: 'local' },
  { name: 'user and password go', given: 'ftp://jane:secret@host:21/dir', want: 'ftp://host:21/dir' },
  { name: 'a password may hold an @ and slashes', given: 's3://key:a@b//c@bucket', want: 's3://bucket' },
  { name: 'an @ in front of the slashes is none of a user', given: 'me@home//dir', want: 'me@home//dir' },
  { name: 'a URI without credentials stays', given: 'sftp://host/dir', want: 'sftp://host/dir' },
  { name: 'many slashes are read once', given: '/'.repeat(1_000_000), want: '/'.repeat(1_000_000) },
];

describe('a backup location to show in the log', () => {
  for (const { name, given, want } of cases) it(name, () => expect(withoutCredentials(given)).toBe(want));
});
