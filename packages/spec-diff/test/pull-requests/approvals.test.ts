import { describe, expect, test } from 'vitest';
import { isFailure } from '../../src/report/fail-on.ts';
import type { Report } from '../../src/report/report.ts';
import { hosting } from '../support/hosting-spec.ts';
import { type Edits, paths, startReviews } from '../support/pull-request.ts';

const { approvals, edit, site } = paths;
const { review } = startReviews();
const narrowed: Edits = { [edit]: ['[fast, slow, safe]', '[fast, slow]'] };

async function approve(meant: Edits, edits: Edits, expires = '2026-11-27'): Promise<Report> {
  const { changes } = await review(meant);
  const breaks = changes.filter(({ severity }) => severity === 'breaking');
  const fingerprints = new Set(breaks.map(({ fingerprint }) => fingerprint));
  const said = `{ reason: Nobody sends it., by: Ada, expires: '${expires}' }`;
  return review({ ...edits, [approvals]: [...fingerprints].map((each) => `'${each}': ${said}\n`).join('') });
}

describe('an approval', () => {
  test('lets a breaking change pass, which stays a breaking change', async () => {
    const report = await approve(narrowed, narrowed);
    expect(report).toMatchObject({
      verdict: 'breaking',
      approvals: [{ state: 'used', file: approvals, line: 1 }],
    });
    expect(isFailure(report, 'breaking')).toBe(false);
  });

  test('holds when lines move and other things change', async () => {
    const moved = hosting[edit]
      ?.replace('[fast, slow, safe]', '[slow, fast]')
      .replace('type: object', '# Sent often.\n\ntype: object');
    const more = `${hosting[site]}  wing:\n    type: string\n    x-v1: { absent: true }\n`;
    const report = await approve(narrowed, { [edit]: moved ?? '', [site]: more });
    expect(isFailure(report, 'breaking')).toBe(false);
  });

  test('does not count when it has expired', async () => {
    const report = await approve(narrowed, narrowed, '2026-11-26');
    expect(report).toMatchObject({ approvals: [{ state: 'expired' }] });
    expect(isFailure(report, 'breaking')).toBe(true);
  });
});

describe('an approval does not hide', () => {
  const kept: Edits = { [site]: [' files', ' paths'] };
  const lost: Edits = {
    [site]: hosting[site]?.replaceAll(' files', ' paths').replace('{ name: list-files }', 'same') ?? '',
  };

  test.each<readonly [what: string, meant: Edits, later: Edits]>([
    ['something else', narrowed, { [edit]: ['required: [files]', 'required: [files, mode]'] }],
    ['another value at the same place', narrowed, { [edit]: ['[fast, slow, safe]', '[slow, safe]'] }],
    [
      'another limit at the same place',
      { [edit]: ['items: { type: string }', 'items: { type: string }\n    maxItems: 3'] },
      { [edit]: ['items: { type: string }', 'items: { type: string }\n    maxItems: 4'] },
    ],
    [
      'that a member refers to another schema, where one of the schema was meant',
      { [paths.rehearsal]: ['[none, all, input]', '[none, all]'] },
      {
        [edit]: [
          '    $ref: Rehearsal.yaml',
          '    type: string\n    enum: [none, all]\n    default: none\n    x-v1: same',
        ],
      },
    ],
  ])('%s', async (_, meant, later) => {
    const report = await approve(meant, later);
    expect(report.verdict).toBe('breaking');
    expect(isFailure(report, 'breaking')).toBe(true);
  });

  test('that version 1 breaks, too, where version 2 was meant', async () => {
    const report = await approve(kept, lost);
    expect(report.changes[0]).toMatchObject({ rule: 'property-renamed', audience: ['v1', 'v2'] });
    expect(report.approvals).toMatchObject([{ state: 'unused' }]);
    expect(isFailure(report, 'breaking')).toBe(true);
  });
});
