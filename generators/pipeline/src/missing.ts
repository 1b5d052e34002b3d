import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Generates and builds everything when a package or the docs were never built. What was is taken as it is.
 *
 * @returns whether all is there now.
 */
export async function buildMissing(root: string): Promise<boolean> {
  const missing = whatIsMissing(root);
  if (missing.length === 0) return true;
  console.error(`Not built yet: ${missing.join(', ')}. This takes a minute.`);
  const generate = join(import.meta.dirname, 'generate.ts');
  // Standard output belongs to the command that is run afterwards.
  const child = spawn(process.execPath, [generate], { stdio: ['ignore', process.stderr, 'inherit'] });
  const [code] = await once(child, 'close');
  return code === 0;
}

/** The folders that have no built files, relative to the root. */
export function whatIsMissing(root: string): readonly string[] {
  const packages = readdirSync(join(root, 'packages')).filter((name) =>
    existsSync(join(root, 'packages', name, 'package.json')),
  );
  return [...packages.map((name) => `packages/${name}`), 'docs'].filter(
    (folder) => !existsSync(join(root, folder, 'dist')),
  );
}
