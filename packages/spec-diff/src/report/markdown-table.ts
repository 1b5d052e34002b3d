import { codeSpan } from './markdown-text.ts';

/** How a report is shown. */
export type MarkdownOptions = {
  /** Where a line of a file can be looked at; undefined for no link. */
  readonly linkTo: (file: string, line: number) => string | undefined;
  /** Of one table. */
  readonly mostRows: number;
};

export type Row = readonly string[];

/** A table, with a line below it that says how many rows were left out. */
export function table(heads: Row, rows: readonly Row[], { mostRows }: MarkdownOptions): string {
  const shown = rows.slice(0, mostRows);
  const lines = [heads, heads.map(() => '---'), ...shown].map((cells) => `| ${cells.join(' | ')} |`);
  const rest = rows.length - shown.length;
  return rest === 0 ? lines.join('\n') : `${lines.join('\n')}\n\nAnd ${rest} more.`;
}

/** Something that is only read by those who want to. */
export function folded(title: string, text: string): string {
  return [`<details><summary>${title}</summary>`, text, '</details>'].join('\n\n');
}

export function place(file: string, line: number, { linkTo }: MarkdownOptions): string {
  const link = linkTo(file, line);
  const shown = codeSpan(`${file}:${line}`);
  return link === undefined ? shown : `[${shown}](${link})`;
}
