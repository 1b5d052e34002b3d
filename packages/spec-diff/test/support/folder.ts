import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** Files by their paths. */
export type Files = Readonly<Record<string, string>>;

/** A folder with these files, which is gone after the test. */
export function makeFolder(files: Files = {}): string {
  const folder = emptyFolder();
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeFiles(folder, files);
  return folder;
}

/** A folder that whoever asks for it takes away again. */
export function emptyFolder(): string {
  return realpathSync(mkdtempSync(join(tmpdir(), 'spec-diff-')));
}

export function writeFiles(folder: string, files: Files): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}
