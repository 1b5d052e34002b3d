import { join } from 'node:path';
import { readSpec, type SpecSource } from '../../src/index.ts';
import { type Files, temporaryFolder } from './folder.ts';
import { inBrief, problemsOf } from './problems.ts';

/** A spec on disk, read from its `openapi.yaml`. */
export function specOf(files: Files): { readonly folder: string; readonly spec: SpecSource } {
  const folder = temporaryFolder(files);
  return { folder, spec: readSpec(join(folder, 'openapi.yaml')) };
}

/** What is wrong with a spec, as `openapi.yaml:3:5 ref-broken`. */
export function specProblems(files: Files): readonly string[] {
  const folder = temporaryFolder(files);
  return inBrief(
    folder,
    problemsOf(() => readSpec(join(folder, 'openapi.yaml'))),
  );
}
