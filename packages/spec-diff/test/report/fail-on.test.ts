import { expect, test } from 'vitest';
import { isFailure } from '../../src/report/fail-on.ts';
import type { Report } from '../../src/report/report.ts';
import { approval, breaking, change, identical, packageChange } from '../support/report.ts';

const compatible: Report = {
  verdict: 'compatible',
  bump: 'minor',
  changes: [change({ severity: 'compatible' })],
};
const added = packageChange({ changes: [{ change: 'added', kind: 'type', name: 'A', from: 'a' }] });

test.each<readonly [what: string, report: Report, breaking: boolean, any: boolean]>([
  ['nothing', identical, false, false],
  ['a compatible change', compatible, false, true],
  ['a change of texts', { ...compatible, changes: [change({ severity: 'annotation' })] }, false, true],
  ['a breaking change', breaking(), true, true],
  ['an approved breaking change', breaking({ approvals: [approval()] }), false, false],
  ['an expired approval', breaking({ approvals: [approval({ state: 'expired' })] }), true, true],
  [
    'an approval of something else',
    breaking({ approvals: [approval({ fingerprint: 'ffffffffffff' })] }),
    true,
    true,
  ],
  ['an unused approval', { ...identical, approvals: [approval({ state: 'unused' })] }, false, false],
  ['a package that loses something in silence', { ...identical, packages: [packageChange()] }, true, true],
  ['a package that gains something in silence', { ...identical, packages: [added] }, false, true],
  [
    'a package that says so',
    { ...identical, packages: [packageChange({ declared: 'minor' })] },
    false,
    false,
  ],
  [
    'a package that says more',
    { ...identical, packages: [packageChange({ declared: 'major' })] },
    false,
    false,
  ],
])('%s fails --fail-on breaking: %s, any: %s, and never none', (_, report, breaks, any) => {
  expect(isFailure(report, 'breaking')).toBe(breaks);
  expect(isFailure(report, 'any')).toBe(any);
  expect(isFailure(report, 'none')).toBe(false);
});
