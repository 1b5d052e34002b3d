import { compareText } from '../json/value.ts';
import type { Report, ReportedChange, Severity } from './report.ts';
import { approvalOf } from './summary.ts';
import { visible } from './visible.ts';

const levels: Readonly<Record<Severity, string>> = {
  breaking: 'error',
  compatible: 'note',
  annotation: 'none',
};

/** A report as SARIF 2.1.0, which code scanning and editors read. */
export function formatSarif(report: Report): string {
  const ruleIds = [...new Set(report.changes.map(({ rule }) => rule))].toSorted(compareText);
  const log = {
    version: '2.1.0',
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    runs: [
      {
        tool: { driver: { name: 'installatron-openapi spec-diff', rules: ruleIds.map((id) => ({ id })) } },
        columnKind: 'utf16CodeUnits',
        results: report.changes.map((change) => resultOf(report, change, ruleIds)),
        properties: { verdict: report.verdict, bump: report.bump },
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function resultOf(report: Report, change: ReportedChange, ruleIds: readonly string[]): object {
  const { rule, severity, message, remedy, file, line, fingerprint, audience, operationId, pointer } = change;
  const approval = approvalOf(report, change);
  return {
    ruleId: rule,
    ruleIndex: ruleIds.indexOf(rule),
    // `none` is only for what is no failure at all.
    kind: severity === 'annotation' ? 'informational' : 'fail',
    level: levels[severity],
    message: { text: messageText(`${message} ${remedy}`.trim()) },
    locations: [
      { physicalLocation: { artifactLocation: { uri: uriOf(file) }, region: { startLine: line } } },
    ],
    partialFingerprints: { 'specDiff/v1': fingerprint },
    suppressions:
      approval === undefined
        ? []
        : [
            {
              kind: 'external',
              status: 'accepted',
              justification: visible(`${approval.by}: ${approval.reason}`),
            },
          ],
    properties: { audience, operationId, pointer },
  };
}

// In a message brackets make links, and numbers in braces are placeholders (SARIF 2.1.0, 3.11.5 and 3.11.6).
function messageText(text: string): string {
  return visible(text)
    .replaceAll(/[\\[\]]/g, '\\$&')
    .replaceAll(/\{(\d+)\}/g, '{{$1}}');
}

function uriOf(file: string): string {
  return file.toWellFormed().split('/').map(encodeURIComponent).join('/');
}
