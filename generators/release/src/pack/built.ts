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

function leftovers(folder: string): readonly string[] {
  const sources = new Set(
    globSync('**/*.{ts,tsx}', { cwd: join(folder, 'src') }).map((file) => file.replace(/\.tsx?$/, '.js')),
  );
  return globSync('**/*.js', { cwd: join(folder, 'dist') })
    .filter((file) => !sources.has(file))
    .toSorted();
}
