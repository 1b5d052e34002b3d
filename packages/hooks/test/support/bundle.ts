import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { type BuildOptions, build } from 'esbuild';
import { expect } from 'vitest';

const folder = fileURLToPath(new URL('../../src', import.meta.url));

export type Bundle = {
  readonly code: string;
  /** Bytes, minified and compressed. */
  readonly size: number;
  /** The files that are part of it, or were looked at for it, from the folder of the sources. */
  readonly inputs: readonly string[];
  /** What it leaves to others. */
  readonly external: readonly string[];
};

/** What an application ships that has these lines, with React and TanStack Query from elsewhere. */
export async function bundle(lines: string, options: BuildOptions = {}): Promise<Bundle> {
  const { outputFiles, warnings, metafile } = await build({
    stdin: { contents: lines, resolveDir: folder, loader: 'ts' },
    absWorkingDir: folder,
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: 'esm',
    target: 'es2024',
    platform: 'browser',
    external: ['react', '@tanstack/react-query'],
    logLevel: 'silent',
    ...options,
  });
  expect(warnings).toEqual([]);
  const code = outputFiles?.[0]?.text ?? '';
  const inputs = Object.keys(metafile?.inputs ?? {});
  const imports = Object.values(metafile?.outputs ?? {}).flatMap((output) => output.imports);
  const external = [...new Set(imports.map(({ path }) => path))].toSorted();
  return { code, size: gzipSync(code, { level: 9 }).length, inputs, external };
}

/** Makes every module that says it is for clients what a server that renders components makes of it: names that cannot be called. */
export const asServerComponents: BuildOptions = {
  conditions: ['react-server'],
  platform: 'node',
  external: [],
  // While developing, nothing is left out.
  treeShaking: false,
  ignoreAnnotations: true,
  plugins: [
    {
      name: 'use client',
      setup({ onLoad }) {
        onLoad({ filter: /\.[jt]s$/ }, ({ path }) => {
          const text = readFileSync(path, 'utf8');
          return isForClients(text) ? { contents: referencesIn(text), loader: 'js' } : undefined;
        });
      },
    },
  ],
};

function isForClients(text: string): boolean {
  return /^(\s|\/\/.*\n|\/\*[\s\S]*?\*\/)*['"]use client['"]/.test(text);
}

function referencesIn(text: string): string {
  const declared = [...text.matchAll(/^export (?:function|const) (\w+)/gm)].map(([, name]) => name);
  const listed = [...text.matchAll(/^export \{([^}]*)\}/gm)].flatMap(([, list = '']) => list.split(','));
  const names = [...declared, ...listed.map((name) => name.trim().split(' ').at(-1))];
  return names.map((name) => `export const ${name} = () => { throw new Error('${name}'); };`).join('\n');
}
