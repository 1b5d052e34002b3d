import {
  type Bump,
  bumps,
  type Report,
  type ReportedApproval,
  type ReportedChange,
  type ReportedPackage,
  type Severity,
  severities,
  type Verdict,
} from './report.ts';

/** What a list of changes comes to. */
export function verdictOn(changes: readonly Pick<ReportedChange, 'severity'>[]): {
  verdict: Verdict;
  bump: Bump;
} {
  const has = (severity: Severity) => changes.some((change) => change.severity === severity);
  if (has('breaking')) return { verdict: 'breaking', bump: 'major' };
  if (has('compatible')) return { verdict: 'compatible', bump: 'minor' };
  return has('annotation')
    ? { verdict: 'compatible', bump: 'patch' }
    : { verdict: 'identical', bump: 'none' };
}

/** `3 breaking, 1 compatible`: what there is of each severity, the worst first. */
export function countChanges(changes: readonly Pick<ReportedChange, 'severity'>[]): string {
  const counts = severities.map((severity) => {
    return { severity, count: changes.filter((change) => change.severity === severity).length };
  });
  return counts
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => `${count} ${severity}`)
    .join(', ');
}

/** The approval that makes a breaking change pass. */
export function approvalOf(
  report: Report,
  { fingerprint, severity }: ReportedChange,
): ReportedApproval | undefined {
  if (severity !== 'breaking') return undefined;
  return report.approvals?.find(
    (approval) => approval.state === 'used' && approval.fingerprint === fingerprint,
  );
}

/** The breaking changes that nobody has approved. */
export function unapprovedBreaks(report: Report): readonly ReportedChange[] {
  return report.changes.filter(
    (change) => change.severity === 'breaking' && approvalOf(report, change) === undefined,
  );
}

/** The packages whose changesets say less than their surface asks for. */
export function underdeclaredPackages(report: Report): readonly ReportedPackage[] {
  return (report.packages ?? []).filter(({ needs, declared }) => isLess(declared, needs));
}

/** Whether a bump is smaller than another one. */
export function isLess(bump: Bump, other: Bump): boolean {
  return bumps.indexOf(bump) > bumps.indexOf(other);
}

/** Whether a package loses or changes something that others may use. */
export function isSurfaceBroken({ changes }: ReportedPackage): boolean {
  return changes.some(({ change }) => change !== 'added');
}
