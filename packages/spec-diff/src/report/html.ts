import { createHash } from 'node:crypto';
import { type ChangeGroup, groupChanges, someOf } from './group.ts';
import { type Html, join, markup } from './markup.ts';
import {
  type Report,
  type ReportedApproval,
  type ReportedPackage,
  type Severity,
  severities,
} from './report.ts';
import { approvalOf, countChanges, isLess } from './summary.ts';
import { splitQuotes } from './visible.ts';

const style = `:root { color-scheme: light dark }
body { font: 16px/1.5 system-ui, sans-serif; max-width: 70rem; margin: 2rem auto; padding: 0 1rem; overflow-wrap: anywhere }
table { border-collapse: collapse; width: 100% }
th, td { border-bottom: 1px solid #8885; padding: .4rem .6rem; text-align: left; vertical-align: top }
th, td:first-child, td:nth-child(3) { overflow-wrap: normal }
code { font-family: ui-monospace, monospace; font-size: .9em }
.breaking { color: light-dark(#b11, #f88); font-weight: bold }
@media (max-width: 50rem) {
  thead { display: none }
  tr, td { display: block }
  tr { border-bottom: 1px solid #8885; padding: .6rem 0 }
  td { border: 0; padding: .1rem 0 }
  td:empty { display: none }
}`;

/** A report as one page: no script, nothing loaded, and a policy that allows neither. */
export function formatHtml(report: Report): string {
  const title = `Spec diff: ${report.verdict}`;
  const hash = createHash('sha256').update(style).digest('base64');
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
  const { html } = markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${{ html: style }}</style>
</head>
<body>
<h1>${title}</h1>
<p>${summaryOf(report)}</p>
${changesTables(report)}${packagesTable(report.packages ?? [])}${approvalsTable(report.approvals ?? [])}</body>
</html>
`;
  return html;
}

function summaryOf({ bump, changes }: Report): string {
  if (bump === 'none') return 'Nothing changed.';
  return `The description needs a ${bump} version: ${countChanges(changes)}.`;
}

const titles: Readonly<Record<Severity, string>> = {
  breaking: 'Breaking changes',
  compatible: 'Compatible changes',
  annotation: 'Changed texts',
};

function changesTables(report: Report): Html {
  const tables = severities.map((severity) => {
    const groups = groupChanges(report.changes.filter((change) => change.severity === severity));
    const remedy = severity === 'breaking' ? ['What to do'] : [];
    const rows = groups.map((group) => changeRow(report, group));
    return section(titles[severity], ['Rule', 'What', 'For', 'Where', ...remedy], rows);
  });
  return join(tables);
}

function changeRow(report: Report, { change, operations, fingerprints }: ChangeGroup): readonly Html[] {
  const { severity, rule, audience, file, line, message, remedy } = change;
  const what = messageHtml(message);
  const cells = [
    markup`<code class="${severity}">${rule}</code>`,
    operations.length === 0 ? what : markup`${what}<br>In ${someOf(operations)}`,
    markup`${audience.join(', ')}`,
    markup`<code>${file}:${String(line)}</code>`,
  ];
  if (severity !== 'breaking') return cells;
  const approval = approvalOf(report, change);
  const state =
    approval === undefined
      ? markup`<code>${fingerprints.join(', ')}</code>`
      : markup`Approved by ${approval.by} until ${approval.expires}: ${approval.reason}`;
  return [...cells, markup`${messageHtml(remedy)}<br>${state}`];
}

/** A message, what it quotes as code. */
function messageHtml(message: string): Html {
  return join(
    splitQuotes(message).map(({ quoted, text }) => (quoted ? markup`<code>${text}</code>` : markup`${text}`)),
  );
}

function packagesTable(packages: readonly ReportedPackage[]): Html {
  const rows = packages.map(({ name, needs, declared, changes }) => [
    markup`<code>${name}</code>`,
    join(changes.map(({ change, kind, name: thing }) => markup`${change} ${kind} <code>${thing}</code><br>`)),
    markup`${needs}`,
    isLess(declared, needs) ? markup`<span class="breaking">${declared}</span>` : markup`${declared}`,
  ]);
  return section('Packages', ['Package', 'Surface', 'Needs', 'Changesets say'], rows);
}

function approvalsTable(approvals: readonly ReportedApproval[]): Html {
  const rows = approvals.map(({ fingerprint, state, by, reason, expires }) => [
    markup`<code>${fingerprint}</code>`,
    markup`${state}`,
    markup`${by}, until ${expires}`,
    markup`${reason}`,
  ]);
  return section('Approvals', ['Fingerprint', 'State', 'By', 'Reason'], rows);
}

function section(title: string, heads: readonly string[], rows: readonly (readonly Html[])[]): Html {
  if (rows.length === 0) return markup``;
  const body = rows.map((cells) => markup`<tr>${join(cells.map((cell) => markup`<td>${cell}</td>`))}</tr>\n`);
  return markup`<h2>${title} (${String(rows.length)})</h2>
<table>
<thead><tr>${join(heads.map((head) => markup`<th scope="col">${head}</th>`))}</tr></thead>
<tbody>
${join(body)}</tbody>
</table>
`;
}
