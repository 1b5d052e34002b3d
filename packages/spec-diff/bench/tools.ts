import { fileURLToPath } from 'node:url';
import type { Command } from './measure.ts';

export type Tool = {
  readonly name: string;
  /** Compares two files and prints all changes as JSON. */
  readonly compare: (base: string, head: string) => Command;
  /** Compares the pairs of a folder, as `judges/answer.ts` says. */
  readonly judge: string;
};

const file = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const cli = file('../../cli/dist/main.js');
const redocly = fileURLToPath(import.meta.resolve('@redocly/cli/bin/cli.js'));
const json = ['--format', 'json', '--fail-on', 'none'];

/** The first is what the others are compared with. */
export const tools: readonly Tool[] = [
  {
    name: 'redocly diff',
    compare: (base, head) => [redocly, 'diff', base, head, ...json],
    judge: file('judges/redocly.ts'),
  },
  {
    name: 'api-smart-diff',
    compare: (base, head) => [file('print-api-smart-diff.ts'), base, head],
    judge: file('judges/api-smart-diff.ts'),
  },
  {
    name: 'spec-diff',
    compare: (base, head) => [cli, 'spec-diff', base, head, ...json],
    judge: file('judges/spec-diff.ts'),
  },
];
