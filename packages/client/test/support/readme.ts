import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

const home = fileURLToPath(new URL('../..', import.meta.url));
const text = readFileSync(join(home, 'README.md'), 'utf8');

/** Where the package is imported from: its sources, which need not be built. */
export const source = JSON.stringify(join(home, 'src/index.ts'));

/** The examples of the README, as they would stand in a file. */
export const examples: readonly string[] = [...text.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code = '']) =>
  code.replace("'@installatron-openapi/client'", source),
);

const prose = text.replaceAll(/```[\s\S]*?```/g, '');

/** What stands in the text as code. */
export const named: readonly string[] = [...prose.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);

/** The names in the first column of the table below a heading. */
export function namesBelow(heading: string): readonly string[] {
  const [, section = ''] = prose.split(`\n## ${heading}\n`);
  const rows = (section.split('\n## ')[0] ?? '').matchAll(/^\| (`.*?) *\|/gm);
  return [...rows].flatMap(([, cell = '']) => [...cell.matchAll(/`(\w+)/g)].map(([, name = '']) => name));
}

/** Puts files into a folder of their own that finds what this package has installed. For the duration of a test. */
export function writeModules(modules: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'client-readme-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  symlinkSync(join(home, 'node_modules'), join(folder, 'node_modules'), 'junction');
  for (const [name, code] of Object.entries(modules)) writeFileSync(join(folder, name), code);
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  return folder;
}

/** What the compiler says of modules, as strict as this package is; empty when they are right. */
export function complaintsAbout(modules: Readonly<Record<string, string>>): string {
  const compilerOptions = {
    noUnusedLocals: false,
    rewriteRelativeImportExtensions: false,
    typeRoots: [join(home, 'node_modules/@types')],
  };
  const settings = { extends: join(home, 'tsconfig.json'), compilerOptions, include: ['*.ts'] };
  const folder = writeModules({ ...modules, 'tsconfig.json': JSON.stringify(settings) });
  const tsc = join(home, 'node_modules/typescript/bin/tsc');
  return spawnSync(process.execPath, [tsc, '-p', folder], { encoding: 'utf8' }).stdout;
}
