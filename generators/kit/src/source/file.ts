import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, type YAMLError } from 'yaml';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { problem } from '../diagnostics/problem.ts';
import { formatPointer, type PointerPath } from '../json/pointer.ts';
import type { JsonValue } from '../json/value.ts';

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

/** Parses YAML 1.2. Syntax errors come back as diagnostics, all of them; the value is then null. */
export function parseSource(path: string, text: string): ParsedSource {
  const lines = new LineCounter();
  // `maxAliasCount` 0: the spec uses no anchors, and aliases can make a small file explode.
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    version: '1.2',
    merge: false,
  });
  const problems = [...document.errors, ...document.warnings].map((error) =>
    syntaxProblem(path, lines, error),
  );
  const value: JsonValue = problems.length > 0 ? null : toJson(document, path, problems);
  const position = (pointer: PointerPath) => positionIn(document.contents, lines, pointer);
  return { file: { path, value, position }, problems };
}

function toJson(document: ReturnType<typeof parseDocument>, path: string, problems: Diagnostic[]): JsonValue {
  try {
    return document.toJS({ maxAliasCount: 0 });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    problems.push(
      problem('yaml-syntax', `${reason}. Anchors and aliases are not read.`, { pointer: '', file: path }),
    );
    return null;
  }
}

function syntaxProblem(path: string, lines: LineCounter, error: YAMLError): Diagnostic {
  const { line, col } = lines.linePos(error.pos[0]);
  return problem('yaml-syntax', error.message, { pointer: '', file: path, line, column: col });
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
