import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { GeneratedFile } from '@installatron-openapi/generate-kit';
import { onTestFinished } from 'vitest';

/** A folder with these files and nothing to import; it is gone after the test. */
export function folderWith(files: readonly GeneratedFile[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'generate-sandbox-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const { path, content } of files) writeFileSync(join(folder, path), content);
  return folder;
}
