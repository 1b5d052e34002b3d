import type { PointerPath } from '../json/pointer.ts';
import type { JsonValue } from '../json/value.ts';
import type { ParsedText } from './file.ts';
import { type JsonLines, readJsonLines } from './json-lines.ts';
import { NotComparable } from './not-comparable.ts';

/** Reads JSON. Its lines are only looked for when somebody asks: large documents are JSON, and most are never reported. */
export function parseJsonFile(text: string, shown: string): ParsedText {
  const plain = text.replace(/^\uFEFF/, '');
  const value = readValue(plain, shown);
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
  } catch {
    // The message of the engine quotes the file.
    throw new NotComparable(`${shown} is not JSON.`, 'Correct the file.', { file: shown });
  }
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
