import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { build as buildWithEsbuild } from 'esbuild';
import { build as buildWithVite, createLogger } from 'vite';
import { beforeAll, describe, expect, test } from 'vitest';
import { project } from './project.ts';

const entry = join(project, 'browser.ts');
const theirs = ['react', 'react/jsx-runtime', '@tanstack/react-query'];

type Bundle = { readonly code: string; readonly warnings: readonly string[] };

async function esbuild(external: string[]): Promise<Bundle> {
  const { outputFiles, warnings } = await buildWithEsbuild({
    entryPoints: [entry],
    absWorkingDir: project,
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    minify: true,
    external,
    logLevel: 'silent',
  });
  return { code: outputFiles.map(({ text }) => text).join(''), warnings: warnings.map(({ text }) => text) };
}

async function vite(external: string[]): Promise<Bundle> {
  const warnings: string[] = [];
  const warn = (text: string) => {
    if (!isDirective(stripVTControlCharacters(text))) warnings.push(text);
  };
  const built = await buildWithVite({
    root: project,
    configFile: false,
    logLevel: 'warn',
    customLogger: { ...createLogger('silent'), warn, warnOnce: warn, error: warn },
    build: { write: false, rolldownOptions: { input: entry, external } },
  });
  if (!('output' in built)) throw new TypeError('not one bundle');
  const code = built.output.map((file) => (file.type === 'chunk' ? file.code : '')).join('');
  return { code, warnings };
}

// TanStack's files say 'use client', to servers that render components. Browsers have no use for it, and Vite says so.
function isDirective(warning: string): boolean {
  return /^\[MODULE_LEVEL_DIRECTIVE\].*"use client"/.test(warning);
}

beforeAll(() => cpSync(join(import.meta.dirname, 'consumer/browser.ts'), entry));

describe.each([
  { bundler: 'esbuild', bundle: esbuild },
  { bundler: 'Vite', bundle: vite },
])('for browsers, $bundler', ({ bundle }) => {
  test('bundles client, hooks and what they need, without a warning', async () => {
    const { code, warnings } = await bundle([]);
    expect(warnings).toEqual([]);
    expect(code).toContain('X-API-Key');
  });

  // React itself asks whether there is a process.
  test('finds nothing of Node in the client and the hooks', async () => {
    const { code } = await bundle(theirs);
    expect(code).toContain('X-API-Key');
    expect(code.match(/\bnode:\w+|\bprocess\b|\bBuffer\b|\brequire\(/g)).toBe(null);
  });
});
