import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import type { Call } from '../calls/calls.ts';
import { failure } from '../failure.ts';

/** What an application ships that makes this one call. */
export type Bundle = {
  readonly path: string;
  /** Bytes, minified. */
  readonly minified: number;
  /** Bytes, minified and compressed. */
  readonly gzip: number;
};

/**
 * Bundles a call, the same way for all, and writes the bundle into a folder.
 *
 * @param heyApi the folder of the client that hey-api made.
 * @throws DiagnosticsError when something that it imports is not there.
 */
export async function bundleCall({ name, file }: Call, folder: string, heyApi: string): Promise<Bundle> {
  try {
    const code = await bundle(resolve(import.meta.dirname, '../calls', file), heyApi);
    const path = join(folder, `${file}.mjs`);
    writeFileSync(path, code);
    return { path, minified: code.length, gzip: gzipSync(code, { level: 9 }).length };
  } catch (error) {
    throw failure(`The call of ${name} cannot be bundled`, error);
  }
}

async function bundle(entry: string, heyApi: string): Promise<Uint8Array> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    alias: { 'made-by-hey-api': heyApi },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    target: 'es2024',
    legalComments: 'none',
    logLevel: 'silent',
  });
  return outputFiles[0]?.contents ?? new Uint8Array();
}
