import { describe, expect, test } from 'vitest';
import { compareSpecs } from '../../src/compare-specs.ts';
import { isFailure } from '../../src/report/fail-on.ts';
import { writeFiles } from '../support/folder.ts';
import { hosting } from '../support/hosting-spec.ts';
import { apply, paths, startReviews, today, told } from '../support/pull-request.ts';
import { bothVersions } from './table/both-versions.ts';
import { version1 } from './table/version-1.ts';
import { version2 } from './table/version-2.ts';

const { edit, oneSite, rehearsal, site, surface } = paths;
const { repository, review } = startReviews();
const narrowed = { [edit]: ['[fast, slow, safe]', '[fast, slow]'] } as const;

describe('a pull request that', () => {
  test.each([...bothVersions, ...version2, ...version1])('%s', async (_, edits, verdict, want) => {
    const report = await review(edits);
    expect(report.changes.map(told)).toEqual(want);
    expect(report.verdict).toBe(verdict);
    expect(isFailure(report, 'breaking')).toBe(verdict === 'breaking');
  });
});

describe('one thing is told in one wording', () => {
  test('whatever those who refer to it call it', async () => {
    const { changes } = await review({ [rehearsal]: ['[none, all, input]', '[none, all]'] });
    expect(new Set(changes.map(({ message }) => message))).toEqual(
      new Set(['`Rehearsal` no longer has the value `"input"`.']),
    );
  });

  test('with what to do in version 1, where that is something else', async () => {
    const { changes } = await review({
      [edit]: ['  mode:', '  speed:'],
      [oneSite]: ['body: { mode:', 'body: { speed:'],
    });
    expect(changes.map(({ message, remedy }) => [message, remedy])).toEqual([
      [
        '`mode` is now named `speed`.',
        'Have both names for a while, the old one `deprecated` with a date in `x-sunset`. Keep the name of version 1 as the `name` in its `x-v1`.',
      ],
    ]);
  });

  test('by the commands, where only some have it', async () => {
    const { changes } = await review({
      [oneSite]: ['{ cmd: pause, body: { mode: slow } }', '{ cmd: halt, body: { mode: slow } }'],
      [edit]: [
        '    enum: [fast, slow, safe]\n    x-v1: same',
        '    enum: [fast, slow, safe]\n    x-v1: { name: speed }',
      ],
    });
    expect(changes.map(({ message }) => message).toSorted()).toEqual([
      'In version 1 the command `cmd=halt` is new.',
      'In version 1 the command `cmd=pause` is gone.',
      'In version 1, `cmd=edit`: `mode` is now named `speed`.',
    ]);
  });
});

test('what was announced for long enough may go in version 2, but never in version 1', async () => {
  const announced =
    hosting[edit]?.replace(
      '    type: string\n',
      "    type: string\n    deprecated: true\n    x-sunset: '2026-01-31'\n",
    ) ?? '';
  const { root, git, commit } = repository();
  git('checkout', '--quiet', '-B', 'announced', 'main');
  commit({
    [edit]: announced,
    [oneSite]: hosting[oneSite]?.replace(/.*pause.*\n/, ''),
  });
  git('checkout', '--quiet', '-B', 'feature', 'announced');
  commit({ [edit]: announced.replace(/ {2}mode:[\s\S]*(?= {2}rehearsal)/, '') });
  const { changes } = await compareSpecs('announced', 'feature', { folder: root, today });
  expect(changes.map(told)).toEqual([
    `v1 breaking property-removed editSite ${edit}:3`,
    `v2 compatible removed-after-sunset editSite ${edit}:3`,
  ]);
});

test('the same comparison gives the same report', async () => {
  const report = await review(narrowed);
  expect(await review(narrowed)).toEqual(report);
});

test('what is not committed yet is compared when HEAD is a folder, its packages and changesets too', async () => {
  const { root, git } = repository();
  git('checkout', '--quiet', '-B', 'feature', 'main');
  writeFiles(root, {
    [edit]: apply(narrowed)[edit] ?? '',
    [surface]: hosting[surface]?.replace('files: string[]', 'files: readonly string[]') ?? '',
    '.changeset/a.md': "---\n'@hosting/types': patch\n---\n",
  });
  const report = await compareSpecs('main', 'spec', { folder: root, today });
  git('checkout', '--quiet', '--force', 'main');
  git('clean', '--quiet', '--force', '-d');
  expect(report.changes.map(told)).toEqual([`v1+v2 breaking enum-value-removed editSite ${edit}:10`]);
  expect(report.packages).toMatchObject([{ needs: 'minor', declared: 'patch' }]);
});

test('what happens to a component is approved once, for all operations that use it', async () => {
  const { changes } = await review({ [site]: [' files', ' paths'] });
  expect(changes.map(({ operationId }) => operationId)).toEqual(['editSite', 'getSite', 'listSites']);
  expect(new Set(changes.map(({ fingerprint }) => fingerprint)).size).toBe(1);
});
