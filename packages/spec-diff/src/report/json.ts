import type { Report, ReportedApproval, ReportedChange, ReportedPackage } from './report.ts';

/** A report for machines, as `report.schema.json` describes it. Members have one order, so that the same report is the same text. */
export function formatJson(report: Report): string {
  const { verdict, bump, changes, approvals, packages } = report;
  const ordered = {
    verdict,
    bump,
    changes: changes.map(orderChange),
    ...(approvals === undefined ? {} : { approvals: approvals.map(orderApproval) }),
    ...(packages === undefined ? {} : { packages: packages.map(orderPackage) }),
  };
  return `${JSON.stringify(ordered, null, 2)}\n`;
}

function orderChange(change: ReportedChange): ReportedChange {
  const { rule, severity, audience, operationId, pointer, file, line, message, remedy, fingerprint } = change;
  return { rule, severity, audience, operationId, pointer, file, line, message, remedy, fingerprint };
}

function orderApproval(approval: ReportedApproval): ReportedApproval {
  const { fingerprint, state, reason, by, expires, file, line } = approval;
  return { fingerprint, state, reason, by, expires, file, line };
}

function orderPackage({ name, version, needs, declared, changes }: ReportedPackage): ReportedPackage {
  const ordered = changes.map(({ change, kind, name: thing, from }) => ({ change, kind, name: thing, from }));
  return { name, version, needs, declared, changes: ordered };
}
