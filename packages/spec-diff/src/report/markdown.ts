import { type ChangeGroup, groupChanges, someOf } from './group.ts';
import { codeSpan, messageText, plainText } from './markdown-text.ts';
import type { Report, ReportedApproval, ReportedPackage } from './report.ts';
import { approvalOf, isLess } from './summary.ts';

/** Where a line of a file can be looked at; undefined for no link. */
export type LinkTo = (file: string, line: number) => string | undefined;

/** A report as GitHub's markdown. No string of a spec becomes more than text in it. */
export function formatMarkdown(report: Report, linkTo: LinkTo = () => undefined): string {
  const sections = [
    verdictSection(report),
    breakingSection(report, linkTo),
    version1Section(report, linkTo),
    packagesSection(report.packages ?? []),
    approvalsSection(report.approvals ?? [], linkTo),
    othersSection(report, linkTo),
  ];
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}

function verdictSection({ verdict, bump, changes }: Report): string {
  if (verdict === 'identical') return '**Identical**: the API does not change.';
  const count = changes.filter(({ severity }) => severity === 'breaking').length;
  const title = verdict === 'breaking' ? `**Breaking** (${count})` : '**Compatible**: nobody breaks';
  return `${title}. The description needs a **${bump}** version.`;
}

function breakingSection(report: Report, linkTo: LinkTo): string {
  const groups = groupChanges(report.changes.filter(({ severity }) => severity === 'breaking'));
  if (groups.length === 0) return '';
  const rows = groups.map((group) => {
    const { change } = group;
    return [
      `${messageText(change.message)}${operationsText(group)}`,
      place(change.file, change.line, linkTo),
      change.audience.join(', '),
      approvalText(report, group),
    ];
  });
  const remedies = new Map(groups.map(({ change }) => [change.rule, change.remedy]));
  return [
    '### Breaking changes',
    table(['What', 'Where', 'For', 'Approval'], rows),
    [
      'What to do:',
      '',
      ...[...remedies].map(([rule, remedy]) => `- ${codeSpan(rule)}: ${messageText(remedy)}`),
    ].join('\n'),
  ].join('\n\n');
}

function approvalText(report: Report, { change, fingerprints }: ChangeGroup): string {
  const approval = approvalOf(report, change);
  if (approval === undefined) return `none for ${someOf(fingerprints, codeSpan)}`;
  return `${plainText(approval.by)}, until ${plainText(approval.expires)}: ${plainText(approval.reason)}`;
}

/** Version 1 has users of its own, who never look at the rest. */
function version1Section({ changes }: Report, linkTo: LinkTo): string {
  const groups = groupChanges(changes.filter(({ audience }) => audience.includes('v1')));
  if (groups.length === 0) return '';
  const rows = groups.map((group) => changeRow(group, linkTo));
  return ['### For users of version 1', table(['', 'What', 'Where'], rows)].join('\n\n');
}

function changeRow(group: ChangeGroup, linkTo: LinkTo): readonly string[] {
  const { severity, message, file, line } = group.change;
  return [severity, `${messageText(message)}${operationsText(group)}`, place(file, line, linkTo)];
}

function operationsText({ operations }: ChangeGroup): string {
  return operations.length === 0 ? '' : ` (${someOf(operations, codeSpan)})`;
}

function packagesSection(packages: readonly ReportedPackage[]): string {
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
  return ['### What changes in the packages', table(heads, rows)].join('\n\n');
}

function approvalsSection(approvals: readonly ReportedApproval[], linkTo: LinkTo): string {
  const stale = approvals.filter(({ state }) => state !== 'used');
  if (stale.length === 0) return '';
  const rows = stale.map(({ fingerprint, state, by, expires, file, line }) => [
    codeSpan(fingerprint),
    state === 'expired'
      ? `expired on ${plainText(expires)}: it does not count`
      : 'approves nothing: delete it',
    plainText(by),
    place(file, line, linkTo),
  ]);
  return ['### Approvals to look at', table(['Fingerprint', '', 'By', 'Where'], rows)].join('\n\n');
}

function othersSection({ changes }: Report, linkTo: LinkTo): string {
  const groups = groupChanges(changes.filter(({ severity }) => severity !== 'breaking'));
  if (groups.length === 0) return '';
  const rows = groups.map((group) => changeRow(group, linkTo));
  const title = `<details><summary>Everything else (${groups.length})</summary>`;
  return [title, table(['', 'What', 'Where'], rows), '</details>'].join('\n\n');
}

function place(file: string, line: number, linkTo: LinkTo): string {
  const link = linkTo(file, line);
  const shown = codeSpan(`${file}:${line}`);
  return link === undefined ? shown : `[${shown}](${link})`;
}

// More than that is no table to read, and GitHub takes no comment of any length.
const mostRows = 50;

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const shown = rows.slice(0, mostRows);
  const lines = [heads, heads.map(() => '---'), ...shown].map((cells) => `| ${cells.join(' | ')} |`);
  const rest = rows.length - shown.length;
  return rest === 0 ? lines.join('\n') : `${lines.join('\n')}\n\nAnd ${rest} more.`;
}
