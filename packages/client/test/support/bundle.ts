import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, type Metafile } from 'esbuild';
import { expect } from 'vitest';

const src = fileURLToPath(new URL('../../src', import.meta.url));

/** What an application ships that uses only this, and where it comes from. */
export async function bundle(...names: readonly string[]): Promise<{ code: string; metafile: Metafile }> {
  const exported = names.length > 0 ? `{ ${names.join(', ')} }` : '*';
  const { outputFiles, warnings, metafile } = await build({
    stdin: { contents: `export ${exported} from './index.ts';`, resolveDir: src, loader: 'ts' },
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: 'esm',
    target: 'es2024',
    platform: 'neutral',
    logLevel: 'silent',
  });
  expect(warnings).toEqual([]);
  return { code: outputFiles[0]?.text ?? '', metafile };
}

/** Bytes that travel, as servers compress. */
export async function sizeOf(...names: readonly string[]): Promise<number> {
  const { code } = await bundle(...names);
  return gzipSync(code, { level: 9 }).length;
}
