import type { Report } from './report.ts';
import { approvalOf, isSurfaceBroken, unapprovedBreaks, underdeclaredPackages } from './summary.ts';

/** What makes the command exit with 1. */
export const failOnChoices = ['breaking', 'any', 'none'] as const;
export type FailOn = (typeof failOnChoices)[number];

/**
 * Whether a report holds what was asked for.
 *
 * `breaking`: a breaking change that nobody approved, or a package that loses something without a changeset that says so.
 * `any`: any change that nobody approved, or any package without the changeset it needs.
 */
export function isFailure(report: Report, failOn: FailOn): boolean {
  if (failOn === 'none') return false;
  const packages = underdeclaredPackages(report);
  if (failOn === 'breaking') return unapprovedBreaks(report).length > 0 || packages.some(isSurfaceBroken);
  return packages.length > 0 || report.changes.some((change) => approvalOf(report, change) === undefined);
}
