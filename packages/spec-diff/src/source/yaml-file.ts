import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, visit } from 'yaml';
import type { PointerPath } from '../json/pointer.ts';
import type { JsonValue } from '../json/value.ts';
import type { ParsedText } from './file.ts';
import { NotComparable } from './not-comparable.ts';

type Document = ReturnType<typeof parseDocument>;

/**
 * Reads YAML 1.2 with aliases and merge keys, as far as it means JSON.
 *
 * @param schema `failsafe` takes every scalar as the text it is written with.
 */
export function parseYamlFile(text: string, shown: string, schema: 'core' | 'failsafe' = 'core'): ParsedText {
  const lines = new LineCounter();
  const document = parseDocument(text.replace(/^\uFEFF/, ''), { ...options, schema, lineCounter: lines });
  const fault = syntaxFault(document) ?? (mayOverflow.test(text) ? numberFault(document) : undefined);
  if (fault !== undefined) {
    throw new NotComparable(`${shown} is not YAML that means JSON: ${fault.reason}.`, 'Correct the file.', {
      file: shown,
      line: lineAt(lines, fault.offset),
    });
  }
  return { value: toValue(document, shown), lineOf: (path) => lineAt(lines, offsetOf(document, path)) };
}

const options = { prettyErrors: false, version: '1.2', merge: true, resolveKnownTags: false } as const;

type Fault = { readonly offset: number; readonly reason: string };

function syntaxFault(document: Document): Fault | undefined {
  const [error] = document.errors;
  if (error === undefined) return undefined;
  // A message may quote the file, on lines of its own.
  return { offset: error.pos[0], reason: error.message.split('\n')[0]?.replace(/\.$/, '') ?? '' };
}

// To look at every number takes time, and hardly any file has such ones.
const mayOverflow = /\.(inf|nan)\b|\de\+?\d{3}/i;

function numberFault(document: Document): Fault | undefined {
  let found: Fault | undefined;
  visit(document, {
    Scalar: (_, { value, range }) => {
      if (typeof value !== 'number' || Number.isFinite(value)) return;
      found = { offset: range?.[0] ?? 0, reason: `${value} is no number of JSON` };
      return visit.BREAK;
    },
  });
  return found;
}

// A file of a few lines can mean millions of members: the library counts what aliases stand for, and stops.
function toValue(document: Document, shown: string): JsonValue {
  try {
    const value: JsonValue = document.toJS({ maxAliasCount: 10_000 });
    return value;
  } catch {
    throw new NotComparable(
      `${shown} repeats itself too often by aliases.`,
      'Write out what they stand for.',
      {
        file: shown,
      },
    );
  }
}

function offsetOf(document: Document, path: PointerPath): number {
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

function descend(document: Document, start: unknown, key: string): Step | undefined {
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
