import type { CommandTable, OperationEntry } from './table.ts';

/** The operation at a path, and what the path says of its parameters. */
export type Route<Id extends string = string> = {
  readonly operationId: Id;
  /** By their names in version 2, percent-decoded. */
  readonly pathParams: Readonly<Record<string, string>>;
};

/** The operation of version 2 that a method asks a path for. A literal segment wins over a parameter. */
export function findRoute<Id extends string>(
  { operations }: CommandTable<Id>,
  method: string,
  path: string,
): Route<Id> | undefined {
  const segments = segmentsOf(path);
  if (segments === undefined) return undefined;
  const [operation] = operations
    .filter((candidate) => candidate.method === method && fits(templateOf(candidate), segments))
    .toSorted((a, b) => parameterMask(a) - parameterMask(b));
  if (operation === undefined) return undefined;
  const values = templateOf(operation).flatMap(({ parameter }, index) =>
    parameter === undefined ? [] : [[parameter, segments[index]]],
  );
  return { operationId: operation.id, pathParams: Object.fromEntries(values) };
}

/** Whether an operation of version 2 has this path, by whatever method. */
export function hasRoute({ operations }: CommandTable, path: string): boolean {
  const segments = segmentsOf(path);
  return segments !== undefined && operations.some((operation) => fits(templateOf(operation), segments));
}

/** The segments of a path, decoded; undefined where one has no meaning, is empty, or is resolved by URL parsers. */
function segmentsOf(path: string): readonly string[] | undefined {
  const [root, ...encoded] = path.split('/');
  try {
    const segments = encoded.map(decodeURIComponent);
    return root !== '' || segments.some((segment) => /^\.{0,2}$/.test(segment)) ? undefined : segments;
  } catch {
    return undefined;
  }
}

/** What stands in one place of a path: this very text, or the value of a parameter. */
type Segment = { readonly text: string; readonly parameter: string | undefined };

function fits(template: readonly Segment[], segments: readonly string[]): boolean {
  return (
    template.length === segments.length &&
    template.every(({ text, parameter }, index) => parameter !== undefined || text === segments[index])
  );
}

/** A binary number with a one for each parameter, so that a literal further to the left comes first. */
function parameterMask(operation: OperationEntry): number {
  return templateOf(operation).reduce((mask, { parameter }) => mask * 2 + Number(parameter !== undefined), 0);
}

const templates = new WeakMap<OperationEntry, readonly Segment[]>();

function templateOf(operation: OperationEntry): readonly Segment[] {
  const found = templates.get(operation) ?? readTemplate(operation.path);
  templates.set(operation, found);
  return found;
}

function readTemplate(path: string): readonly Segment[] {
  return path
    .split('/')
    .slice(1)
    .map((text) => ({ text, parameter: /^\{(.+)\}$/.exec(text)?.[1] }));
}
