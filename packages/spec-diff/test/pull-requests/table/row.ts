import type { Report } from '../../../src/report/report.ts';
import type { Edits } from '../../support/pull-request.ts';

/** A pull request that … */
export type Row = readonly [
  what: string,
  edits: Edits,
  verdict: Report['verdict'],
  /** Each change as `told` says it. */
  want: readonly string[],
];
