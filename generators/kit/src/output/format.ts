import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { GeneratedFile } from './file.ts';

const run = promisify(execFile);

// The style of the repository. Stated here because generated code is formatted outside of it.
const configuration = {
  root: true,
  files: { maxSize: 64 * 1024 * 1024 },
  formatter: { indentStyle: 'space', indentWidth: 2, lineWidth: 110 },
  javascript: { formatter: { quoteStyle: 'single', trailingCommas: 'all' } },
  linter: { enabled: false },
  assist: { enabled: false },
};

/**
 * Formats TypeScript and JSON with Biome, all files in one run; what it does not know, PHP, stays as it was made. Fails when
 * a generator made what does not parse.
 */
export async function formatFiles(files: readonly GeneratedFile[]): Promise<readonly GeneratedFile[]> {
  const folder = await mkdtemp(join(tmpdir(), 'generate-'));
  try {
    await writeFile(join(folder, 'biome.json'), JSON.stringify(configuration));
    await Promise.all(files.map((file) => place(folder, file)));
    await run(process.execPath, [biome(), 'format', '--write', '--log-level=error', '.'], { cwd: folder });
    return await Promise.all(files.map((file) => take(folder, file)));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function biome(): string {
  return fileURLToPath(import.meta.resolve('@biomejs/biome/bin/biome'));
}

async function place(folder: string, file: GeneratedFile): Promise<void> {
  const path = join(folder, file.path);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, file.content);
}

async function take(folder: string, file: GeneratedFile): Promise<GeneratedFile> {
  return { path: file.path, content: await readFile(join(folder, file.path), 'utf8') };
}
