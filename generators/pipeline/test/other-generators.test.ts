import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { stockTools } from '../src/stock-tools.ts';
import { repositoryRoot } from '../src/turbo.ts';
import { type Compiler, compilers } from './support/scratch.ts';

// Whoever has a generator of their own feeds it the bundle. What is ours in there, in extensions, must not be in its way.

const bundle = join(repositoryRoot, 'spec/dist/openapi.json');
const version1 = join(repositoryRoot, 'spec/dist/openapi.v1.json');
const modules = join(repositoryRoot, 'packages/hooks/node_modules');

type Case = {
  readonly tool: string;
  readonly makes: string;
  readonly args: (file: string) => readonly string[];
  readonly holds: readonly string[];
};

const table: readonly Case[] = [
  {
    tool: 'orval',
    makes: 'functions over fetch',
    args: (file) => ['--input', bundle, '--output', file, '--client', 'fetch'],
    holds: [
      'export const listInstalls = async (',
      'export const deleteUser = async (',
      'export interface Install {',
    ],
  },
  {
    tool: 'orval',
    makes: 'hooks for React Query 5',
    args: (file) => ['--input', bundle, '--output', file, '--client', 'react-query'],
    holds: ['export function useListInstalls<', 'export const useDeleteUser = <', 'DataTag<'],
  },
  {
    tool: 'orval',
    makes: 'functions for version 1',
    args: (file) => ['--config', orvalConfig(file)],
    holds: [
      'export const runCommand = async (',
      'export type Command = ',
      'export interface EditAutoupPluginCommand',
    ],
  },
  {
    tool: 'openapi-typescript',
    makes: 'types',
    args: (file) => [bundle, '-o', file],
    holds: ['    listInstalls: {', '    deleteUser: {', '        Install: {'],
  },
  {
    tool: 'openapi-typescript',
    makes: 'types of version 1',
    args: (file) => [version1, '-o', file],
    holds: ['    runCommand: {', '        EditAutoupPluginCommand: {'],
  },
];

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'other-generators-'));
  symlinkSync(modules, join(folder, 'node_modules'));
  const { version }: { readonly version: string } = JSON.parse(
    readFileSync(join(modules, '@tanstack/react-query/package.json'), 'utf8'),
  );
  // orval makes hooks for the React Query that the project says it has.
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ type: 'module', dependencies: { '@tanstack/react-query': version } }),
  );
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(table)('$tool, run as its authors ship it, makes $makes', ({ tool, makes, args, holds }) => {
  const name = `${tool}-${makes.replaceAll(' ', '-').toLowerCase()}`;
  const file = () => join(folder, `${name}.ts`);

  test('of our bundle as it is', () => {
    expect(run(binOf(tool), args(file()))).toMatchObject({ status: 0 });
    const code = readFileSync(file(), 'utf8');
    for (const text of holds) expect(code).toContain(text);
  });

  test.each(['7', '5.9'] as const)('that type-check under TypeScript %s', (compiler: Compiler) => {
    const config = join(folder, `${name}.json`);
    writeFileSync(config, JSON.stringify({ compilerOptions, files: [`${name}.ts`] }));
    expect(run(compilers[compiler], ['-p', config])).toEqual({ status: 0, output: '' });
  });
});

/** Version 1 has numbers as strings, too: as a union of values, for orval would give both the same name in an object. */
function orvalConfig(file: string): string {
  const output = { target: file, client: 'fetch', override: { enumGenerationType: 'union' } };
  const path = `${file}.config.mjs`;
  writeFileSync(path, `export default ${JSON.stringify({ version1: { input: version1, output } })};`);
  return path;
}

function binOf(name: string): string {
  return stockTools(folder).find((tool) => tool.name === name)?.bin ?? '';
}

function run(
  bin: string,
  args: readonly string[],
): { readonly status: number | null; readonly output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], {
    cwd: folder,
    env: { ...process.env, CI: 'true' },
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return { status, output: `${stdout}${stderr}`.trim() };
}

const compilerOptions = {
  target: 'ES2023',
  lib: ['ES2024', 'DOM', 'DOM.Iterable'],
  module: 'ESNext',
  moduleResolution: 'Bundler',
  strict: true,
  skipLibCheck: true,
  noEmit: true,
  types: [],
};
