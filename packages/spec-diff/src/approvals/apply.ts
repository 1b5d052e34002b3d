import type { ApprovalState, ReportedApproval, ReportedChange } from '../report/report.ts';
import type { Approval } from './read.ts';

/**
 * What becomes of each approval, in the order of the file.
 *
 * @param today `2026-11-27`, in UTC.
 */
export function applyApprovals(
  approvals: readonly Approval[],
  changes: readonly ReportedChange[],
  today: string,
): readonly ReportedApproval[] {
  const breaks = new Set(
    changes.filter(({ severity }) => severity === 'breaking').map(({ fingerprint }) => fingerprint),
  );
  return approvals.map((approval) => ({ ...approval, state: stateOf(approval, breaks, today) }));
}

function stateOf(
  { fingerprint, expires }: Approval,
  breaks: ReadonlySet<string>,
  today: string,
): ApprovalState {
  if (!breaks.has(fingerprint)) return 'unused';
  return expires < today ? 'expired' : 'used';
}
