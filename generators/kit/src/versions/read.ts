import { type Diagnostic, DiagnosticsError, throwIfErrors } from '../diagnostics/diagnostic.ts';
import { problem } from '../diagnostics/problem.ts';
import type { OpenApiDocument } from '../document/read.ts';
import { readOperations } from '../model/operation.ts';
import { commandProblems } from './command-problems.ts';
import type { VersionsModel } from './model.ts';
import { nameProblems } from './name-problems.ts';
import { readResourceNames } from './nested.ts';
import { readOperationVersions } from './operation.ts';
import { readResources } from './resource.ts';
import { readRoot } from './root.ts';
import { valueProblems } from './value-problems.ts';

/** What a document says of version 1, and everything that is wrong with it. */
export type VersionsRead = {
  /** Undefined when the root says nothing of a version 1: then nothing else needs to. */
  readonly versions: VersionsModel | undefined;
  readonly problems: readonly Diagnostic[];
};

/** Reads the `x-v1` of a whole document. Wrong ones are left out of the model and are among the problems. */
export function readVersions(document: OpenApiDocument): VersionsRead {
  const root = readRoot(document);
  if (root === undefined) return { versions: undefined, problems: [] };
  const names = readResourceNames(document);
  const resources = readResources(document, names);
  const operations = readOperations(document).map((operation) =>
    readOperationVersions(document, names, operation),
  );
  const versions = {
    root,
    resources: resources.result,
    operations: operations.map(({ result }) => result),
  };
  const problems = [
    ...resources.problems,
    ...operations.flatMap(({ problems: found }) => found),
    ...nameProblems(versions),
    ...valueProblems(versions),
    ...commandProblems(versions),
  ];
  return { versions, problems: withoutRepeats(problems) };
}

/**
 * Reads the `x-v1` of a whole document.
 *
 * @throws DiagnosticsError with everything that is wrong with it, or when the root has none.
 */
export function buildVersions(document: OpenApiDocument): VersionsModel {
  const { versions, problems } = readVersions(document);
  throwIfErrors(problems);
  if (versions !== undefined) return versions;
  const message = 'The document says nothing of version 1: its root has no x-v1.';
  throw new DiagnosticsError([problem('v1-unstated', message, { pointer: '' })]);
}

// Parts that several schemas share are read once for each of them.
function withoutRepeats(problems: readonly Diagnostic[]): readonly Diagnostic[] {
  const seen = new Set<string>();
  return problems.filter(({ code, pointer, message }) => {
    const key = `${code}\n${pointer}\n${message}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
