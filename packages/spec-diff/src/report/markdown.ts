import { type ChangeGroup, groupChanges, someOf } from './group.ts';
import { folded, type MarkdownOptions, place, table } from './markdown-table.ts';
import { codeSpan, messageText, plainText } from './markdown-text.ts';
import { verdictSection } from './markdown-verdict.ts';
import type { Report, ReportedApproval, ReportedPackage } from './report.ts';
import { approvalOf, isLess } from './summary.ts';

// The summary of a run may have a megabyte.
const whole: MarkdownOptions = { linkTo: () => undefined, mostRows: 1000 };

/** A report as GitHub's markdown. No string of a spec becomes more than text in it. */
export function formatMarkdown(report: Report, options: MarkdownOptions = whole): string {
  const { changes } = report;
  const breaking = groupChanges(changes.filter(({ severity }) => severity === 'breaking'));
  const sections = [
    verdictSection(report),
    openSection(
      breaking.filter((group) => !isApproved(report, group)),
      options,
    ),
    approvedSection(
      report,
      breaking.filter((group) => isApproved(report, group)),
      options,
    ),
    version1Section(report, options),
    packagesSection(report.packages ?? [], options),
    approvalsSection(report.approvals ?? [], options),
    othersSection(report, options),
  ];
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}

function openSection(groups: readonly ChangeGroup[], options: MarkdownOptions): string {
  if (groups.length === 0) return '';
  const rows = groups.map((group) => [
    ...breakingCells(group, options),
    someOf(group.fingerprints, codeSpan),
  ]);
  // A rule can ask for one thing of version 2, and for another of version 1.
  const remedies = new Set(
    groups.map(({ change: { rule, remedy } }) => `- ${codeSpan(rule)}: ${messageText(remedy)}`),
  );
  return [
    '### Breaking changes',
    table(['What', 'Where', 'For', 'Fingerprint'], rows, options),
    ['What to do:', '', ...remedies].join('\n'),
  ].join('\n\n');
}

function approvedSection(report: Report, groups: readonly ChangeGroup[], options: MarkdownOptions): string {
  if (groups.length === 0) return '';
  const rows = groups.map((group) => [...breakingCells(group, options), approvalText(report, group)]);
  const title = `Approved breaking changes (${groups.length})`;
  return folded(title, table(['What', 'Where', 'For', 'Approved by'], rows, options));
}

function breakingCells(group: ChangeGroup, options: MarkdownOptions): readonly string[] {
  const { message, file, line, audience } = group.change;
  return [`${messageText(message)}${operationsText(group)}`, place(file, line, options), audience.join(', ')];
}

function isApproved(report: Report, { change }: ChangeGroup): boolean {
  return approvalOf(report, change) !== undefined;
}

function approvalText(report: Report, { change }: ChangeGroup): string {
  const approval = approvalOf(report, change);
  if (approval === undefined) return '';
  return `${plainText(approval.by)}, until ${plainText(approval.expires)}: ${plainText(approval.reason)}`;
}

/** Version 1 has users of its own, who never look at the rest. */
function version1Section({ changes }: Report, options: MarkdownOptions): string {
  const groups = groupChanges(changes.filter(({ audience }) => audience.includes('v1')));
  if (groups.length === 0) return '';
  const rows = groups.map((group) => changeRow(group, options));
  return ['### For users of version 1', table(['', 'What', 'Where'], rows, options)].join('\n\n');
}

function changeRow(group: ChangeGroup, options: MarkdownOptions): readonly string[] {
  const { severity, message, file, line } = group.change;
  return [severity, `${messageText(message)}${operationsText(group)}`, place(file, line, options)];
}

function operationsText({ operations }: ChangeGroup): string {
  return operations.length === 0 ? '' : ` (${someOf(operations, codeSpan)})`;
}

function packagesSection(packages: readonly ReportedPackage[], options: MarkdownOptions): string {
  if (packages.length === 0) return '';
  const rows = packages.map(({ name, needs, declared, changes }) => {
    const named = (wanted: string) => {
      const names = changes.filter(({ change }) => change === wanted).map((change) => change.name);
      return someOf(names, codeSpan);
    };
    const says = isLess(declared, needs) ? `**${declared}**, which is too little` : declared;
    return [codeSpan(name), named('removed'), named('changed'), named('added'), needs, says];
  });
  const heads = ['Package', 'Removed', 'Changed', 'Added', 'Needs', 'Changesets say'];
  return ['### What changes in the packages', table(heads, rows, options)].join('\n\n');
}

function approvalsSection(approvals: readonly ReportedApproval[], options: MarkdownOptions): string {
  const stale = approvals.filter(({ state }) => state !== 'used');
  if (stale.length === 0) return '';
  const rows = stale.map(({ fingerprint, state, by, expires, file, line }) => [
    codeSpan(fingerprint),
    state === 'expired'
      ? `expired on ${plainText(expires)}: it does not count`
      : 'approves nothing: delete it',
    plainText(by),
    place(file, line, options),
  ]);
  return ['### Approvals to look at', table(['Fingerprint', '', 'By', 'Where'], rows, options)].join('\n\n');
}

function othersSection({ changes }: Report, options: MarkdownOptions): string {
  const groups = groupChanges(changes.filter(({ severity }) => severity !== 'breaking'));
  if (groups.length === 0) return '';
  const rows = groups.map((group) => changeRow(group, options));
  return folded(`Everything else (${groups.length})`, table(['', 'What', 'Where'], rows, options));
}
