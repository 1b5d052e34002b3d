import { expect, test } from 'vitest';
import { type JudgedPlan, judge, type Verdict } from '../src/plan.ts';

const published = { state: 'published' } as const;
const fresh = { state: 'new' } as const;
const unknown = { state: 'unknown', reason: 'ECONNREFUSED' } as const;
const clean = { changesets: [], uncommitted: [] };

const cases: readonly { readonly given: JudgedPlan; readonly want: Verdict }[] = [
  { given: { ...clean, packages: [published, fresh] }, want: 'ready' },
  { given: { ...clean, packages: [published, published] }, want: 'nothing-new' },
  { given: { packages: [published], changesets: ['a'], uncommitted: ['b'] }, want: 'nothing-new' },
  { given: { packages: [fresh, unknown], changesets: ['a'], uncommitted: ['b'] }, want: 'pending' },
  { given: { packages: [fresh, unknown], changesets: [], uncommitted: ['b'] }, want: 'uncommitted' },
  { given: { ...clean, packages: [fresh, unknown, published] }, want: 'unknown' },
];

test.each(cases)('of $given the verdict is $want', ({ given, want }) => {
  expect(judge(given)).toBe(want);
});
