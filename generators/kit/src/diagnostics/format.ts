import { escapeUnits } from '../text/literal.ts';
import type { Diagnostic } from './diagnostic.ts';

/** How diagnostics are printed: for people, for machines, as annotations of a GitHub pull request. */
export const diagnosticFormats = ['text', 'json', 'github'] as const;
export type DiagnosticFormat = (typeof diagnosticFormats)[number];

const formatters: Record<DiagnosticFormat, (diagnostics: readonly Diagnostic[]) => string> = {
  text: (diagnostics) => diagnostics.map(formatText).join('\n'),
  json: (diagnostics) => printable(JSON.stringify({ diagnostics }, null, 2)),
  github: (diagnostics) => diagnostics.map(formatGithub).join('\n'),
};

/** Diagnostics in one of the formats, in the order of file, line and code; without a final line break. */
export function formatDiagnostics(diagnostics: readonly Diagnostic[], format: DiagnosticFormat): string {
  return formatters[format](sortDiagnostics(diagnostics));
}

export function sortDiagnostics(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.toSorted(
    (a, b) =>
      compareText(a.file ?? '', b.file ?? '') ||
      (a.line ?? 0) - (b.line ?? 0) ||
      compareText(a.code, b.code) ||
      compareText(a.message, b.message),
  );
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function place(diagnostic: Diagnostic): string {
  const file = diagnostic.file ?? diagnostic.pointer;
  if (diagnostic.line === undefined) return file;
  return `${file}:${diagnostic.line}:${diagnostic.column ?? 1}`;
}

function formatText(diagnostic: Diagnostic): string {
  const lines = [
    `${place(diagnostic)}`,
    `  ${diagnostic.severity} ${diagnostic.code}: ${diagnostic.message}`,
    `  ${diagnostic.remedy}`,
  ];
  // No string may start a line of its own.
  return lines.map((line) => printable(line).replaceAll('\n', '\\u000a')).join('\n');
}

/** Strings of a spec must not move the cursor, colour the terminal or turn the reading direction. */
function printable(text: string): string {
  return text.replaceAll(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, escapeUnits);
}

function formatGithub(diagnostic: Diagnostic): string {
  const properties = {
    file: diagnostic.file,
    line: diagnostic.line,
    col: diagnostic.column,
    title: diagnostic.code,
  };
  const list = Object.entries(properties).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}=${escapeGithubProperty(String(value))}`],
  );
  return `::${diagnostic.severity} ${list.join(',')}::${escapeGithub(`${diagnostic.message} ${diagnostic.remedy}`)}`;
}

// The escapes of GitHub's workflow commands: without them a message could start a command of its own.
function escapeGithub(text: string): string {
  return printable(text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A'));
}

function escapeGithubProperty(text: string): string {
  return escapeGithub(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
