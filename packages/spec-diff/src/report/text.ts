import { type ChangeGroup, groupChanges, someOf } from './group.ts';
import type { Report, ReportedApproval, ReportedPackage } from './report.ts';
import { approvalOf, countChanges, underdeclaredPackages } from './summary.ts';
import { visible } from './visible.ts';

/** A report for a terminal. */
export function formatText(report: Report): string {
  const changes = groupChanges(report.changes).flatMap((group) => changeLines(report, group));
  const approvals = (report.approvals ?? []).filter(({ state }) => state !== 'used').map(approvalLine);
  const underdeclared = new Set(underdeclaredPackages(report));
  const packages = (report.packages ?? []).map((each) => packageLine(each, underdeclared.has(each)));
  const sections = [
    [`${report.verdict}: ${bumpText(report)}`],
    changes,
    ...(approvals.length > 0 ? [['Approvals:', ...approvals]] : []),
    ...(packages.length > 0 ? [['Packages:', ...packages]] : []),
  ];
  return sections
    .filter((lines) => lines.length > 0)
    .map((lines) => `${lines.map(visible).join('\n')}\n`)
    .join('\n');
}

function bumpText(report: Report): string {
  const { bump, changes } = report;
  if (bump === 'none') return 'nothing changed';
  const approved = changes.filter((change) => approvalOf(report, change) !== undefined).length;
  return `a ${bump} version. ${countChanges(changes)}${approved === 0 ? '' : `; ${approved} approved`}`;
}

function changeLines(report: Report, { change, operations, fingerprints }: ChangeGroup): readonly string[] {
  const { severity, rule, audience, file, line, message, remedy } = change;
  const approval = approvalOf(report, change);
  const approved = approval === undefined ? '' : `, approved by ${approval.by} until ${approval.expires}`;
  return [
    `${file}:${line}`,
    `  ${severity} ${rule} (${audience.join(', ')}${approved}): ${message}`,
    ...(operations.length > 0 ? [`  In ${someOf(operations)}.`] : []),
    ...(severity === 'breaking' ? [`  ${remedy}`, `  Fingerprint: ${fingerprints.join(', ')}`] : []),
  ];
}

function approvalLine({ state, fingerprint, by, expires, file, line }: ReportedApproval): string {
  const what =
    state === 'expired' ? `has expired on ${expires}, and does not count` : 'approves nothing: delete it';
  return `  ${file}:${line}: ${fingerprint}, by ${by}, ${what}.`;
}

function packageLine({ name, needs, declared, changes }: ReportedPackage, isUnderdeclared: boolean): string {
  const count = (wanted: string) => changes.filter(({ change }) => change === wanted).length;
  const counts = `${count('removed')} removed, ${count('changed')} changed, ${count('added')} added`;
  const verdict = isUnderdeclared
    ? `but the changesets say ${declared}`
    : `and the changesets say ${declared}`;
  return `  ${name}: ${counts}. It needs ${needs}, ${verdict}.`;
}
