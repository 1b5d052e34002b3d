import type { ErrcodeModel, OperationModel } from '@installatron-openapi/generate-kit';
import { codeCell, tableCell } from '../text/markdown.ts';
import { type Note, sourceLabels } from './notes.ts';

/**
 * The codes an operation is known to answer with: status and code, meaning, remedy. In two columns, for the page leaves
 * the text less than half of its width; folded, for there can be twenty.
 */
export function errorNotes(
  operation: OperationModel,
  catalogue: ReadonlyMap<string, ErrcodeModel>,
): readonly Note[] {
  const rows = operation.responses.flatMap(({ status, errcodes }) =>
    errcodes.map((code) => row(status, code, catalogue.get(code))),
  );
  if (rows.length === 0) return [];
  const title = `<details><summary>Known error codes: ${rows.length}</summary>`;
  const table = ['| Status | What it means, and what to do |', '| --- | --- |', ...rows];
  return [title, table.join('\n'), '</details>'];
}

function row(status: string, code: string, entry: ErrcodeModel | undefined): string {
  const source = entry === undefined ? '' : sourceLabels[entry.confidence];
  const meaning = `${tableCell(entry?.meaning ?? '')}${source === '' ? '' : ` *(${source})*`}`;
  const lines = [codeCell(code), meaning, tableCell(entry?.remedy ?? '')];
  return `| ${tableCell(status)} | ${lines.filter((line) => line !== '').join('<br>')} |`;
}
