import { parseJsonFile } from './json-file.ts';
import { NotComparable } from './not-comparable.ts';
import type { ParsedText } from './parsed-text.ts';
import { scan } from './scan.ts';
import { parseYamlFile } from './yaml-file.ts';

/** One file of a spec. */
export type SourceFile = ParsedText & {
  /** In its tree. */
  readonly path: string;
  /** Every text under a key `$ref`, each once. */
  readonly references: readonly string[];
};

type ParsedFile = Omit<SourceFile, 'path'>;

// Most files of the two sides are the same, and reading YAML is slow.
const parsed = new Map<string, ParsedFile>();

/**
 * Reads a text as JSON when its name says so and as YAML otherwise.
 *
 * @param shown the name of the file in messages.
 * @throws NotComparable when it is neither, or nested too deeply.
 */
export function parseFile(path: string, text: string, shown: string): SourceFile {
  const isJson = path.endsWith('.json');
  const key = `${isJson} ${text}`;
  const known =
    parsed.get(key) ?? parseText(isJson ? parseJsonFile(text, shown) : parseYamlFile(text, shown), shown);
  parsed.set(key, known);
  return { path, ...known };
}

/** Deeper than any API, and far from what would overflow the call stack. */
const deepest = 500;

function parseText(text: ParsedText, shown: string): ParsedFile {
  const { depth, references } = scan(text.value);
  if (depth <= deepest) return { ...text, references };
  const message = `${shown} is nested ${depth} levels deep, and ${deepest} are read.`;
  throw new NotComparable(message, 'Split it up by references.', { file: shown });
}
