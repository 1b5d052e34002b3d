import type { Report, ReportedApproval, ReportedChange, ReportedPackage } from '../../src/report/report.ts';

/** A breaking change, with what a test says of it. */
export function change(said: Partial<ReportedChange> = {}): ReportedChange {
  return {
    rule: 'property-removed',
    severity: 'breaking',
    audience: ['v2'],
    operationId: 'listOwls',
    pointer: '/components/schemas/Owl/properties/wing',
    file: 'spec/components/schemas/Owl.yaml',
    line: 7,
    message: 'The member "wing" is gone.',
    remedy: 'Keep it.',
    fingerprint: '0123456789ab',
    ...said,
  };
}

export function approval(said: Partial<ReportedApproval> = {}): ReportedApproval {
  return {
    fingerprint: '0123456789ab',
    state: 'used',
    reason: 'Nobody reads it.',
    by: 'Ada',
    expires: '2027-01-31',
    file: 'spec/approved-changes.yaml',
    line: 2,
    ...said,
  };
}

export function packageChange(said: Partial<ReportedPackage> = {}): ReportedPackage {
  return {
    name: '@installatron-openapi/types',
    version: '0.1.0',
    needs: 'minor',
    declared: 'none',
    changes: [{ change: 'changed', kind: 'type', name: 'Owl', from: '@installatron-openapi/types' }],
    ...said,
  };
}

export const identical: Report = { verdict: 'identical', bump: 'none', changes: [] };

export function breaking(said: Partial<Report> = {}): Report {
  return { verdict: 'breaking', bump: 'major', changes: [change()], ...said };
}
