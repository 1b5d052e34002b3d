import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { type Diagnostic, throwIfErrors } from '@installatron-openapi/generate-kit';
import type { PublicPackage } from '../packages/public.ts';
import { releaseProblem } from '../problems.ts';

/**
 * Refuses packages that are not built, or whose dist holds files of sources that are gone: those would go out, too.
 *
 * @throws DiagnosticsError with a problem for each such package.
 */
export function requireBuilt(packages: readonly PublicPackage[]): void {
  throwIfErrors(packages.flatMap(problemsOf));
}

function problemsOf({ name, folder }: PublicPackage): readonly Diagnostic[] {
  const dist = join(folder, 'dist');
  if (!existsSync(dist)) return [releaseProblem('dist-missing', `${name} is not built.`, dist)];
  const [first, ...others] = leftovers(folder);
  if (first === undefined) return [];
  const more = others.length === 0 ? '' : `, and of ${others.length} more`;
  return [releaseProblem('dist-stale', `The source of ${first} is gone${more}.`, join(dist, first))];
}

// What `tsc` emits comes of `src`, and what is bundled of a file in `bundled`.
const sourceFolders = ['src', 'bundled'];

function leftovers(folder: string): readonly string[] {
  const files = sourceFolders.flatMap((name) => globSync('**/*.{ts,tsx}', { cwd: join(folder, name) }));
  const sources = new Set(files.map((file) => file.replace(/\.tsx?$/, '.js')));
  return globSync('**/*.js', { cwd: join(folder, 'dist') })
    .filter((file) => !sources.has(file))
    .toSorted();
}
