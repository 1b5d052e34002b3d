import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { problem } from '../diagnostics/problem.ts';
import { formatPointer, type PointerPath } from '../json/pointer.ts';
import type { JsonValue } from '../json/value.ts';
import { type Fault, findFaults } from './faults.ts';

/** A line and a column, both from 1. */
export type Position = { readonly line: number; readonly column: number };

/** One YAML (or JSON) file of a spec: its value, and where in the text each part of it stands. */
export type SourceFile = {
  /** Absolute path. */
  readonly path: string;
  readonly value: JsonValue;
  /** The position of a key, or of an item; of the nearest ancestor when there is no such place. */
  readonly position: (path: PointerPath) => Position;
};

export type ParsedSource = { readonly file: SourceFile; readonly problems: readonly Diagnostic[] };

/**
 * Parses YAML 1.2, as far as it means JSON: no aliases, merge keys or custom tags, one document.
 *
 * All that is wrong comes back as diagnostics with a line; the value is then null.
 */
export function parseSource(path: string, text: string): ParsedSource {
  const lines = new LineCounter();
  // Editors do not count a byte order mark as a column.
  const document = parseDocument(text.replace(/^\uFEFF/, ''), { ...options, lineCounter: lines });
  const faults = findFaults(document);
  const value: JsonValue = faults.length > 0 ? null : document.toJS({ maxAliasCount: 0 });
  const position = (pointer: PointerPath) => positionIn(document.contents, lines, pointer);
  return {
    file: { path, value, position },
    problems: faults.map((fault) => syntaxProblem(path, lines, fault)),
  };
}

const options = {
  prettyErrors: false,
  version: '1.2',
  merge: false,
  // Without this, `!!set` and `!!timestamp` would become objects that are no JSON.
  resolveKnownTags: false,
  // By text, not by value: `200` and `"200"` are one key of an object.
  uniqueKeys: (a: unknown, b: unknown) => isScalar(a) && isScalar(b) && String(a.value) === String(b.value),
} as const;

function syntaxProblem(path: string, lines: LineCounter, { offset, reason }: Fault): Diagnostic {
  return problem('yaml-syntax', `${reason}.`, { pointer: '', file: path, ...positionAt(lines, offset) });
}

function positionIn(root: unknown, lines: LineCounter, path: PointerPath): Position {
  let offset = 0;
  let node: unknown = root;
  for (const key of path) {
    const step = descend(node, key);
    if (step === undefined) break;
    offset = step.offset;
    node = step.node;
  }
  return positionAt(lines, offset);
}

function positionAt(lines: LineCounter, offset: number): Position {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(line, 1), column: Math.max(col, 1) };
}

type Step = { readonly offset: number; readonly node: unknown };

function descend(node: unknown, key: string): Step | undefined {
  if (isMap(node)) {
    const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === key);
    return pair && isScalar(pair.key) ? { offset: startOf(pair.key), node: pair.value } : undefined;
  }
  if (isSeq<Node>(node)) {
    const item = /^\d+$/.test(key) ? node.items[Number(key)] : undefined;
    return item ? { offset: startOf(item), node: item } : undefined;
  }
  return undefined;
}

function startOf(node: Node): number {
  return node.range?.[0] ?? 0;
}

/** Says where a diagnostic stands: the file, the pointer in it, the line and the column. */
export function placeIn(
  file: SourceFile,
  path: PointerPath,
): Pick<Diagnostic, 'pointer' | 'file' | 'line' | 'column'> {
  return { pointer: formatPointer(path), file: file.path, ...file.position(path) };
}
