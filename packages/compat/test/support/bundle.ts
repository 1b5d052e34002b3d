import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, type Metafile, type Platform } from 'esbuild';
import { expect } from 'vitest';

const src = fileURLToPath(new URL('../../src', import.meta.url));

/** What an application ships that uses only this, and where it comes from. */
export async function bundle(
  names: string,
  platform: Platform = 'neutral',
): Promise<{ readonly code: string; readonly metafile: Metafile }> {
  const { outputFiles, warnings, metafile } = await build({
    stdin: { contents: `export ${names} from './index.ts';`, resolveDir: src, loader: 'ts' },
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: 'esm',
    target: 'es2024',
    platform,
    logLevel: 'silent',
  });
  expect(warnings).toEqual([]);
  return { code: outputFiles[0]?.text ?? '', metafile };
}

/** Bytes that travel, as servers compress. */
export async function sizeOf(names: string): Promise<number> {
  const { code } = await bundle(names);
  return gzipSync(code, { level: 9 }).length;
}
