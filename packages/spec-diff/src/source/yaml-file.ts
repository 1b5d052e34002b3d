import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { PointerPath } from '../json/pointer.ts';
import type { JsonValue } from '../json/value.ts';
import { NotComparable } from './not-comparable.ts';
import type { ParsedText } from './parsed-text.ts';
import { findFault, type YamlDocument } from './yaml-faults.ts';

/**
 * Reads YAML 1.2 with aliases and merge keys, as far as it means JSON.
 *
 * @param schema `failsafe` takes every scalar as the text it is written with.
 */
export function parseYamlFile(text: string, shown: string, schema: 'core' | 'failsafe' = 'core'): ParsedText {
  const lines = new LineCounter();
  const document = parseDocument(text.replace(/^\uFEFF/, ''), { ...options, schema, lineCounter: lines });
  const fault = findFault(document);
  if (fault !== undefined) {
    const { line, col } = lines.linePos(fault.offset);
    const message = `${shown} is not YAML that means JSON: ${fault.reason} (column ${Math.max(col, 1)}).`;
    throw new NotComparable(message, 'Correct the file.', { file: shown, line: Math.max(line, 1) });
  }
  return { value: toValue(document, shown), lineOf: (path) => lineAt(lines, offsetOf(document, path)) };
}

const options = {
  prettyErrors: false,
  version: '1.2',
  merge: true,
  resolveKnownTags: false,
  uniqueKeys: false,
} as const;

// A file of a few lines can mean millions of members: the library counts what aliases stand for, and stops.
function toValue(document: YamlDocument, shown: string): JsonValue {
  try {
    const value: JsonValue = document.toJS({ maxAliasCount: 10_000 });
    return value;
  } catch {
    const message = `${shown} repeats itself too often by aliases.`;
    throw new NotComparable(message, 'Write out what they stand for.', { file: shown });
  }
}

function offsetOf(document: YamlDocument, path: PointerPath): number {
  let offset = 0;
  let node: unknown = document.contents;
  for (const key of path) {
    const step = descend(document, node, key);
    if (step === undefined) break;
    offset = step.offset;
    node = step.node;
  }
  return offset;
}

type Step = { readonly offset: number; readonly node: unknown };

function descend(document: YamlDocument, start: unknown, key: string): Step | undefined {
  const node = isAlias(start) ? start.resolve(document) : start;
  if (isMap(node)) {
    const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === key);
    return pair && isScalar(pair.key) ? { offset: startOf(pair.key), node: pair.value } : undefined;
  }
  if (!isSeq<Node>(node)) return undefined;
  const item = /^\d+$/.test(key) ? node.items[Number(key)] : undefined;
  return item && { offset: startOf(item), node: item };
}

function startOf(node: Node): number {
  return node.range?.[0] ?? 0;
}

function lineAt(lines: LineCounter, offset: number): number {
  return Math.max(lines.linePos(offset).line, 1);
}
