import type { PointerPath } from '../json/pointer.ts';
import type { JsonValue } from '../json/value.ts';
import { lineOfDuplicate } from './duplicate-keys.ts';
import { type JsonLines, readJsonLines } from './json-lines.ts';
import { NotComparable } from './not-comparable.ts';
import type { ParsedText } from './parsed-text.ts';

/** Reads JSON. Its lines are only looked for when somebody asks: large documents are JSON, and most are never reported. */
export function parseJsonFile(text: string, shown: string): ParsedText {
  const plain = text.replace(/^\uFEFF/, '');
  const value = readValue(plain, shown);
  const line = lineOfDuplicate(plain, value);
  if (line !== undefined)
    throw new NotComparable(`${shown} has a key twice.`, 'Remove one of them.', { file: shown, line });
  let lines: JsonLines | undefined;
  return {
    value,
    lineOf: (path) => {
      lines ??= readJsonLines(plain);
      return lineOf(lines, path);
    },
  };
}

function readValue(text: string, shown: string): JsonValue {
  try {
    const value: JsonValue = JSON.parse(text);
    return value;
  } catch (error) {
    const fault = faultOf(text, error instanceof Error ? error.message : '');
    const column = fault === undefined ? '' : `: look at column ${fault.column}`;
    const place = { file: shown, ...(fault === undefined ? {} : { line: fault.line }) };
    throw new NotComparable(`${shown} is not JSON${column}.`, 'Correct the file.', place);
  }
}

/** The message of the engine quotes the file, so only the place is taken out of it, where there is one. */
function faultOf(text: string, message: string): { line: number; column: number } | undefined {
  const [, line, column] = /\(line (\d+) column (\d+)\)$/.exec(message) ?? [];
  if (line !== undefined) return { line: Number(line), column: Number(column) };
  if (!message.startsWith('Unexpected end')) return undefined;
  const lines = text.split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

function lineOf(root: JsonLines, path: PointerPath): number {
  let node = root;
  for (const key of path) {
    const next = node.children?.get(key);
    if (next === undefined) break;
    node = next;
  }
  return node.line;
}
