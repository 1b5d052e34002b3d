import { expect, test } from 'vitest';
import { isFailure } from '../../src/report/fail-on.ts';
import { type Edits, paths, startReviews } from '../support/pull-request.ts';

const { review } = startReviews();
const changed: Edits = { [paths.surface]: ['files: string[]', 'files: readonly string[]'] };

test('a package whose surface changes needs a changeset', async () => {
  const report = await review(changed);
  expect(report.packages).toEqual([
    {
      name: '@hosting/types',
      version: '0.3.0',
      needs: 'minor',
      declared: 'none',
      changes: [{ change: 'changed', kind: 'type', name: 'Site', from: '@hosting/types' }],
    },
  ]);
  expect(isFailure(report, 'breaking')).toBe(true);
});

test.each<readonly [says: string, changeset: string, declared: string, fails: boolean]>([
  ['what it needs', "---\n'@hosting/types': minor\n---\n\nText.\n", 'minor', false],
  ['too little', "---\n'@hosting/types': patch\n---\n\nText.\n", 'patch', true],
  ['something of another package', "---\n'@hosting/client': major\n---\n\nText.\n", 'none', true],
])('a changeset that says %s', async (_, changeset, declared, fails) => {
  const report = await review({ ...changed, '.changeset/a.md': changeset });
  expect(report.packages).toMatchObject([{ needs: 'minor', declared }]);
  expect(isFailure(report, 'breaking')).toBe(fails);
});
