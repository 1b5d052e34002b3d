import { expect, test } from 'vitest';
import { formatReport } from '../../src/report/format.ts';
import type { Report } from '../../src/report/report.ts';
import { InvalidReport, readReport } from '../../src/review/read-report.ts';
import { approval, breaking, change, identical, packageChange } from '../support/report.ts';

const full = breaking({
  changes: [change(), change({ operationId: null, audience: ['v1', 'v2'] })],
  approvals: [approval()],
  packages: [packageChange()],
});

test.each<Report>([identical, breaking(), full])('what was written as JSON is read again: %#', (report) => {
  expect(readReport(formatReport(report, 'json'))).toEqual(report);
});

test('what the schema does not know is left out', () => {
  const text = JSON.stringify({ ...identical, more: 1, changes: [{ ...change(), html: '<b>' }] });
  expect(readReport(text)).toEqual({ ...identical, changes: [change()] });
});

test.each<readonly [what: string, value: unknown]>([
  ['no object', 1],
  ['null', null],
  ['a list', [identical]],
  ['another verdict', { ...identical, verdict: 'fine' }],
  ['a verdict that is inherited', { __proto__: identical }],
  ['another bump', { ...identical, bump: '' }],
  ['no changes', { ...identical, changes: {} }],
  ['a change that is none', { ...identical, changes: [null] }],
  ['a severity of its own', { ...identical, changes: [{ ...change(), severity: '**' }] }],
  ['an audience of its own', { ...identical, changes: [{ ...change(), audience: ['@all'] }] }],
  ['a line that is none', { ...identical, changes: [{ ...change(), line: '1' }] }],
  ['a line before the first', { ...identical, changes: [{ ...change(), line: 0 }] }],
  ['half a line', { ...identical, changes: [{ ...change(), line: 1.5 }] }],
  ['an object for a text', { ...identical, changes: [{ ...change(), message: {} }] }],
  ['approvals that are none', { ...identical, approvals: 1 }],
  ['a state of its own', { ...identical, approvals: [{ ...approval(), state: 'fine' }] }],
  ['a package without changes', { ...identical, packages: [{ ...packageChange(), changes: null }] }],
  [
    'a kind of its own',
    {
      ...identical,
      packages: [{ ...packageChange(), changes: [{ change: 'added', kind: '|', name: 'a', from: 'a' }] }],
    },
  ],
])('%s is no report', (_, value) => {
  expect(() => readReport(JSON.stringify(value))).toThrow(InvalidReport);
});

test('what is not JSON is no report, and is not shown', () => {
  expect(() => readReport('{"secret')).toThrow(new InvalidReport('The report is not JSON.'));
});
