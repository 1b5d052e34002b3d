import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isUntouched, planOutput, writeOutput } from '@installatron-openapi/generate-kit';
import { describe, expect, test } from 'vitest';
import { readManifest } from '../src/package/packages.ts';
import { surfaceOf } from '../src/report/surface.ts';
import { contentsOf, type Files, temporaryFolder } from './support/folder.ts';
import { runCommandIn } from './support/run.ts';

const files: Files = {
  'package.json': JSON.stringify({
    name: 'tiny',
    exports: {
      '.': { types: './dist/index.d.ts', default: './dist/index.js' },
      './more/deep': { types: './dist/more.d.ts', default: './dist/more.js' },
      './data.json': './data.json',
    },
  }),
  'dist/index.d.ts': 'export declare const a: 1;\n',
  'dist/more.d.ts': 'export declare const b: 2;\n',
};

/** A package whose reports are written. */
async function written(): Promise<string> {
  const folder = temporaryFolder(files);
  const out = join(folder, 'surface');
  writeOutput(out, await planOutput(out, surfaceOf(folder, readManifest(folder) ?? {})));
  return folder;
}

describe('the command', () => {
  test('writes a stamped report for each entry with types, and says so', () => {
    const folder = temporaryFolder(files);
    expect(runCommandIn(folder, 'main')).toStrictEqual({
      code: 0,
      stdout: '',
      stderr: 'surface: 2 files, 2 changed\n',
    });
    const { 'surface/index.gen.ts': index = '', 'surface/more/deep.gen.ts': deep = '' } = contentsOf(folder);
    expect(index.split('\n').slice(2)).toStrictEqual([
      '// What "tiny" exports.',
      '',
      'export declare const a: 1;',
      '',
    ]);
    expect(deep).toContain('// What "tiny/more/deep" exports.\n\nexport declare const b: 2;\n');
    expect([index, deep].map(isUntouched)).toStrictEqual([true, true]);
  });

  test('changes nothing the second time, and passes --check', async () => {
    const folder = await written();
    const before = contentsOf(folder);
    expect(runCommandIn(folder, 'main').stderr).toBe('surface: 2 files, 0 changed\n');
    expect(runCommandIn(folder, 'main', ['--check']).code).toBe(0);
    expect(contentsOf(folder)).toStrictEqual(before);
  });

  test('takes the folder of the package as an option', async () => {
    const folder = await written();
    expect(runCommandIn(join(folder, 'dist'), 'main', ['--package', '..', '--check']).code).toBe(0);
  });
});

describe('--check fails without writing for a report that is', () => {
  const states: readonly {
    readonly state: string;
    readonly code: string;
    readonly file: string;
    readonly change: (folder: string) => void;
  }[] = [
    {
      state: 'missing',
      code: 'generated-missing',
      file: 'surface/index.gen.ts',
      change: (folder) => rmSync(join(folder, 'surface/index.gen.ts')),
    },
    {
      state: 'stale',
      code: 'generated-changed',
      file: 'surface/index.gen.ts',
      change: (folder) => writeFileSync(join(folder, 'dist/index.d.ts'), 'export declare const a: 2;\n'),
    },
    {
      state: 'orphaned',
      code: 'generated-orphaned',
      file: 'surface/more/deep.gen.ts',
      change: (folder) => {
        const { exports, ...manifest } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
        const left = { ...manifest, exports: { '.': exports['.'] } };
        writeFileSync(join(folder, 'package.json'), JSON.stringify(left));
      },
    },
    {
      state: 'edited by hand',
      code: 'generated-edited',
      file: 'surface/index.gen.ts',
      change: (folder) => appendFileSync(join(folder, 'surface/index.gen.ts'), 'export type Edit = 1;\n'),
    },
  ];

  test.each(states)('$state', async ({ code, file, change }) => {
    const folder = await written();
    change(folder);
    const before = contentsOf(folder);
    const outcome = runCommandIn(folder, 'main', ['--check', '--format', 'json']);
    expect(outcome.code).toBe(1);
    expect(JSON.parse(outcome.stdout)).toMatchObject({ diagnostics: [{ code, file }] });
    expect(contentsOf(folder)).toStrictEqual(before);
  });
});

describe('the command says what is wrong with', () => {
  test('a package that is not built', async () => {
    const folder = await written();
    rmSync(join(folder, 'dist/more.d.ts'));
    const { code, stderr } = runCommandIn(folder, 'main');
    expect({ code, stderr }).toStrictEqual({
      code: 1,
      stderr: [
        'dist/more.d.ts',
        '  error file-missing: more.d.ts is not there.',
        '  Build the package first: the report is made of its declarations.',
        '',
      ].join('\n'),
    });
  });

  test('declarations that import what is not there', async () => {
    const folder = await written();
    writeFileSync(join(folder, 'dist/index.d.ts'), `export * from './gone.ts';\n`);
    const { code, stderr } = runCommandIn(folder, 'main');
    expect(code).toBe(1);
    expect(stderr).toContain('error file-missing: It imports ./gone.ts, which is not there.');
  });

  test('declarations that are no TypeScript', async () => {
    const folder = await written();
    writeFileSync(join(folder, 'dist/index.d.ts'), 'export type = ;\n');
    const { code, stderr } = runCommandIn(folder, 'main');
    expect(code).toBe(1);
    expect(stderr).toMatch(/^dist\/index\.d\.ts:1:\d+\n {2}error rule\/surface-syntax: /);
  });

  test('a folder that is no package', () => {
    const { code, stderr } = runCommandIn(temporaryFolder(), 'main');
    expect(code).toBe(2);
    expect(stderr).toContain('generate-surface: No package.json in this folder');
  });

  test('nothing when help is asked for', () => {
    const { code, stdout } = runCommandIn(temporaryFolder(), 'main', ['--help']);
    expect(code).toBe(0);
    expect(stdout).toContain('--package VALUE');
  });
});
