import { createHash } from 'node:crypto';
import { type ChangeGroup, groupChanges, someOf } from './group.ts';
import type { Report, ReportedApproval, ReportedPackage } from './report.ts';
import { approvalOf, isLess } from './summary.ts';
import { visible } from './visible.ts';

/** Markup. Only this module makes it of texts. */
type Html = { readonly html: string };

const style = `:root { color-scheme: light dark }
body { font: 16px/1.5 system-ui, sans-serif; max-width: 70rem; margin: 2rem auto; padding: 0 1rem }
table { border-collapse: collapse; width: 100% }
th, td { border-bottom: 1px solid #8885; padding: .4rem .6rem; text-align: left; vertical-align: top; overflow-wrap: anywhere }
code { font-family: ui-monospace, monospace }
.breaking { color: #c22; font-weight: bold }`;

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
<p>${report.bump === 'none' ? 'Nothing changed.' : `The description needs a ${report.bump} version.`}</p>
${changesTable(report)}${packagesTable(report.packages ?? [])}${approvalsTable(report.approvals ?? [])}</body>
</html>
`;
  return html;
}

function changesTable(report: Report): Html {
  const rows = groupChanges(report.changes).map((group) => changeRow(report, group));
  return section('Changes', ['', 'What', 'For', 'Where', 'What to do'], rows);
}

function changeRow(report: Report, { change, operations, fingerprints }: ChangeGroup): readonly Html[] {
  const { severity, rule, audience, file, line, message, remedy } = change;
  const approval = approvalOf(report, change);
  const state =
    approval === undefined
      ? markup`<code>${fingerprints.join(', ')}</code>`
      : markup`Approved by ${approval.by} until ${approval.expires}: ${approval.reason}`;
  return [
    markup`<span class="${severity}">${severity}</span><br><code>${rule}</code>`,
    operations.length === 0 ? markup`${message}` : markup`${message}<br>In ${someOf(operations)}`,
    markup`${audience.join(', ')}`,
    markup`<code>${file}:${String(line)}</code>`,
    severity === 'breaking' ? markup`${remedy}<br>${state}` : markup``,
  ];
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
  return markup`<h2>${title}</h2>
<table>
<thead><tr>${join(heads.map((head) => markup`<th>${head}</th>`))}</tr></thead>
<tbody>
${join(body)}</tbody>
</table>
`;
}

function join(parts: readonly Html[]): Html {
  return { html: parts.map(({ html }) => html).join('') };
}

/** Puts texts into markup, escaped; what is markup already is taken as it is. */
function markup(pieces: TemplateStringsArray, ...values: readonly (string | Html)[]): Html {
  const parts = pieces.flatMap((piece, index) => {
    const value = values[index];
    if (value === undefined) return [piece];
    return [piece, typeof value === 'string' ? escapeHtml(value) : value.html];
  });
  return { html: parts.join('') };
}

function escapeHtml(text: string): string {
  return visible(text).replaceAll(/[&<>"'`]/g, (found) => `&#${found.charCodeAt(0)};`);
}
