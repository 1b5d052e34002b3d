import type { Confidence, MemberModel } from '@installatron-openapi/generate-kit';
import { codeCell } from '../text/markdown.ts';

/** A table of cells that are markdown already. A column with nothing in it is left out. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const kept = head.map((_, column) => rows.some((row) => row[column] !== ''));
  const line = (cells: readonly string[]) => `| ${cells.filter((_, column) => kept[column]).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** A page: its title, a paragraph on what it shows, its sections. */
export function page(title: string, summary: string, sections: readonly string[]): string {
  return `${[`# ${title}`, summary, ...sections].join('\n\n')}\n`;
}

/** A section; nothing where there is nothing to show. */
export function section(title: string, ...blocks: readonly string[]): readonly string[] {
  const shown = blocks.filter((block) => block !== '');
  return shown.length === 0 ? [] : [[`## ${title}`, ...shown].join('\n\n')];
}

/** The name of a member in version 2, with that of the object it is in. */
export function v2Name({ path }: MemberModel): string {
  return path.join('.');
}

/** Names as code, with commas between them. */
export function codeList(names: readonly string[]): string {
  return names.map(codeCell).join(', ');
}

const origins: Readonly<Record<Confidence, string>> = {
  documented: '',
  'sister-product': 'from the sister product',
  'v1-docs': 'from the documents of version 1',
  'client-code': 'from client code',
  inferred: '**inferred**',
};

/** Where a fact comes from; empty for what the vendor's notes say. */
export function origin(confidence: Confidence): string {
  return origins[confidence];
}
