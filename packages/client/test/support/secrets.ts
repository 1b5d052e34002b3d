import { expect } from 'vitest';
import { everythingShown } from './failure.ts';
import { key } from './server.ts';

/** Parameters with a secret in each place that may hold one. All hold `S3CRET`. */
export const parameters = {
  id: 'jane S3CRET-1',
  passwd: 'S3CRET-1',
  db_pass: 'S3CRET-2',
  pass: 'S3CRET-3',
  key2: 'S3CRET-4',
  bkloc: 'sftp://backup:S3CRET-5@backup.example.net/archives',
  source_path: 'ftp://jane:S3CRET-6@192.0.2.80/blog',
  websites: [{ path: 'sftp://jane:S3CRET%2F7@192.0.2.10/home', databases: [{ pass: 'S3CRET-8' }] }],
};

/** Headers of a call that are secret. */
export const headers = { Authorization: 'Bearer S3CRET-9', Cookie: 'sid=S3CRET-0' };

/** Neither the message nor the stack nor anything else of an error shows a secret or the key. */
export function expectNoSecrets(error: Error): void {
  const shown = everythingShown(error);
  expect(shown).toContain(error.name);
  expect(shown).not.toContain('S3CRET');
  expect(shown).not.toContain(key);
}
