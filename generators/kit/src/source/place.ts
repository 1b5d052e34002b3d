import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { parsePointer } from '../json/pointer.ts';
import { placeIn } from './file.ts';
import { locate } from './locate.ts';
import type { SpecSource } from './spec.ts';

/** Moves diagnostics that point into the bundle to the file and line of the sources where the mend is made. */
export function placeInSources(spec: SpecSource, diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.map((diagnostic) => {
    if (diagnostic.file !== undefined) return diagnostic;
    const { file, path } = locate(spec, parsePointer(diagnostic.pointer));
    return { ...diagnostic, ...placeIn(file, path) };
  });
}
