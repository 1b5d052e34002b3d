import { formatGithub } from './github.ts';
import { formatHtml } from './html.ts';
import { formatJson } from './json.ts';
import { formatMarkdown } from './markdown.ts';
import type { Report } from './report.ts';
import { formatSarif } from './sarif.ts';
import { formatText } from './text.ts';

/** How a report can be written: for people, for machines, for GitHub. */
export const reportFormats = ['text', 'json', 'markdown', 'github', 'sarif', 'html'] as const;
export type ReportFormat = (typeof reportFormats)[number];

const formatters: Readonly<Record<ReportFormat, (report: Report) => string>> = {
  text: formatText,
  json: formatJson,
  markdown: (report) => formatMarkdown(report),
  github: formatGithub,
  sarif: formatSarif,
  html: formatHtml,
};

/** The text of a report. The same report gives the same bytes. */
export function formatReport(report: Report, format: ReportFormat): string {
  return formatters[format](report);
}
