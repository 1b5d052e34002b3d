import { existsSync, readdirSync, readFileSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { writeWhole } from '@installatron-openapi/generate-kit';
import type { SiteFile } from './site.ts';

/** Makes a folder hold exactly the files of a site. What is the same already is not touched. */
export function writeSite(folder: string, files: readonly SiteFile[]): void {
  const wanted = new Set(files.map(({ path }) => path));
  for (const path of filesIn(folder)) if (!wanted.has(path)) removeFile(folder, path);
  for (const { path, content } of files) {
    const target = join(folder, path);
    if (!existsSync(target) || readFileSync(target, 'utf8') !== content) writeWhole(target, content);
  }
}

function filesIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .split(sep)
        .join('/'),
    );
}

function removeFile(folder: string, path: string): void {
  rmSync(join(folder, path));
  for (let parent = dirname(path); parent !== '.'; parent = dirname(parent)) {
    if (readdirSync(join(folder, parent)).length > 0) return;
    rmdirSync(join(folder, parent));
  }
}
