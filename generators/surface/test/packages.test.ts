import { spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { planOutput, writeOutput } from '@installatron-openapi/generate-kit';
import { describe, expect, test } from 'vitest';
import { readManifest } from '../src/package/packages.ts';
import { surfaceOf } from '../src/report/surface.ts';
import { contentsOf, temporaryFolder } from './support/folder.ts';

const packages = resolve(import.meta.dirname, '../../../packages');
const require = createRequire(import.meta.url);

const compilers = {
  'TypeScript 7': join(require.resolve('typescript/package.json'), '../bin/tsc'),
  'TypeScript 5.9': join(require.resolve('typescript-5.9/package.json'), '../bin/tsc'),
};

const tsconfig = {
  compilerOptions: {
    target: 'ES2024',
    lib: ['ES2024', 'DOM', 'DOM.Iterable'],
    module: 'NodeNext',
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: true,
    noEmit: true,
    types: [],
  },
  include: ['surface'],
};

/** The reports of a real package in a folder of their own, with what is installed for the package beside them. */
async function reported(name: string): Promise<string> {
  const home = join(packages, name);
  const manifest = readManifest(home) ?? {};
  const folder = temporaryFolder({ 'tsconfig.json': JSON.stringify(tsconfig) });
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  symlinkSync(join(home, 'dist'), join(folder, 'dist'));
  symlinkSync(join(home, 'node_modules'), join(folder, 'node_modules'));
  mkdirSync(join(folder, 'surface'));
  const out = join(folder, 'surface');
  writeOutput(out, await planOutput(out, surfaceOf(home, manifest)));
  return folder;
}

const entries = [
  ['types', ['index.gen.ts', 'v1.gen.ts']],
  ['client', ['index.gen.ts']],
  ['hooks', ['index.gen.ts']],
  ['renames', ['commands.gen.ts', 'index.gen.ts', 'maps.gen.ts']],
] as const;

describe('the reports of our packages', () => {
  // Whatever they lean on is in them, or they would not compile alone.
  test.each(entries)('of %s are whole: each compiles without the package', async (name, files) => {
    const folder = await reported(name);
    expect(Object.keys(contentsOf(join(folder, 'surface')))).toEqual(expect.arrayContaining([...files]));
    for (const [compiler, tsc] of Object.entries(compilers)) {
      const { stdout } = spawnSync(process.execPath, [tsc, '-p', folder, '--pretty', 'false'], {
        encoding: 'utf8',
      });
      expect({ compiler, stdout }).toStrictEqual({ compiler, stdout: '' });
    }
  });

  test('of types have a line for each member of a schema', async () => {
    const { 'surface/index.gen.ts': report = '' } = contentsOf(await reported('types'));
    const lines = report.split('\n');
    const start = lines.indexOf('    Install: {');
    expect(lines.slice(start, lines.indexOf('    };', start))).toEqual(
      expect.arrayContaining(['      id: string;', '      title?: string;', '      url?: string;']),
    );
  });
});
