import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { buildModel, parseDocument } from '@installatron-openapi/generate-kit';
import type { TurboRun } from './turbo.ts';

/** What `npm run generate` made, as its table shows it. */
export type Summary = {
  readonly input: { readonly document: string; readonly operations: number; readonly schemas: number };
  readonly outputs: readonly OutputSummary[];
  /** Milliseconds inside turbo. */
  readonly duration: number;
};

export type OutputSummary = {
  readonly folder: string;
  readonly task: string;
  readonly files: number;
  readonly bytes: number;
  /** Milliseconds. */
  readonly duration: number;
  readonly cached: boolean;
};

/** Sums up a run: one entry for each task that made files. */
export function summarise(root: string, run: TurboRun): Summary {
  const document = 'spec/dist/openapi.json';
  const model = buildModel(parseDocument(readFileSync(join(root, document), 'utf8'), document));
  return {
    input: {
      document: 'spec/openapi.yaml',
      operations: model.operations.length,
      schemas: model.schemaNames.length,
    },
    outputs: run.tasks
      // turbo counts folders among the outputs.
      .map((task) => ({
        ...task,
        outputs: task.outputs.filter((file) => statSync(join(root, file)).isFile()),
      }))
      .filter(({ outputs }) => outputs.length > 0)
      .map(({ task, outputs, duration, cached }) => ({
        folder: commonFolder(outputs),
        task,
        files: outputs.length,
        bytes: outputs.reduce((sum, file) => sum + statSync(join(root, file)).size, 0),
        duration,
        cached,
      })),
    duration: run.duration,
  };
}

function commonFolder(files: readonly string[]): string {
  const [first = [], ...rest] = files.map((file) => file.split('/').slice(0, -1));
  const length = first.findIndex((part, index) => rest.some((other) => other[index] !== part));
  return (length === -1 ? first : first.slice(0, length)).join('/');
}

/** The table for people. */
export function formatSummary({ input, outputs, duration }: Summary): string {
  const rows = outputs.map((output) => [
    output.folder,
    `${output.files} ${output.files === 1 ? 'file' : 'files'}`,
    formatBytes(output.bytes),
    output.cached ? 'cached' : formatSeconds(output.duration),
  ]);
  return [
    '',
    `${input.document}: ${input.operations} operations, ${input.schemas} schemas`,
    '',
    ...alignColumns([['output', 'files', 'size', 'time'], ...rows]),
    '',
    `Done in ${formatSeconds(duration)}. Next: open docs/dist/index.html in a browser, or run \`npm test\`.`,
  ].join('\n');
}

function alignColumns(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('   '),
  );
}

function formatBytes(bytes: number): string {
  return bytes < 10_000 ? `${bytes} B` : `${Math.round(bytes / 1000)} kB`;
}

function formatSeconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}
