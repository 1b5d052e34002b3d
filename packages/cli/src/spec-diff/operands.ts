import type { OperandHelp } from '../command/usage.ts';

/** What both commands that compare specs take. */
export const comparedSpecs: readonly OperandHelp[] = [
  { name: 'BASE', help: 'The spec as it was: a file, a folder with an openapi.yaml, or a git revision.' },
  { name: 'HEAD', help: 'The spec as it is to be, in the same way.' },
];

/** How they can be given. */
export const comparedSpecNotes: readonly string[] = [
  'A revision is anything that git knows, such as main, HEAD~1 or v1.2.0: it means spec/openapi.yaml there, or else',
  'openapi.yaml (.yml, .json). Another file of it is main:path/to/openapi.yaml. What exists on disk comes first: a',
  'branch that has the name of a file or folder is refs/heads/NAME.',
  'Any OpenAPI 3.0 or 3.1 document will do, in one file or several. Nothing is read over a network.',
];

/** Today, in UTC: `2026-11-27`. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}
