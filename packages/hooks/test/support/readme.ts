import { execFileSync } from 'node:child_process';
import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { temporaryFolder } from './folder.ts';

const home = fileURLToPath(new URL('../..', import.meta.url));
const sources = join(home, 'src/index.ts');

export const readme = readFileSync(join(home, 'README.md'), 'utf8');

/** An example of the README: its first line says which file it is. */
export type Example = { readonly file: string; readonly code: string };

export const examples: readonly Example[] = [...readme.matchAll(/^```tsx?\n\/\/ (.*)\n([\s\S]*?)^```/gm)].map(
  ([, file = '', code = '']) => ({ file, code }),
);

/** A project of somebody who has these packages, for the duration of one test. */
export function makeProject(files: readonly Example[]): string {
  const folder = temporaryFolder();
  symlinkSync(join(home, 'node_modules'), join(folder, 'node_modules'), 'junction');
  for (const { file, code } of files) writeFileSync(join(folder, file), code);
  return folder;
}

/** What the compiler has to say of a project; empty when it is content. */
export function typeCheck(folder: string): string {
  const config = {
    extends: join(home, 'tsconfig.json'),
    compilerOptions: {
      jsx: 'react-jsx',
      module: 'ESNext',
      moduleResolution: 'Bundler',
      typeRoots: [join(home, 'node_modules/@types')],
      paths: { '@installatron-openapi/hooks': [sources] },
    },
    include: [folder],
  };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
  const compiler = createRequire(import.meta.url)
    .resolve('typescript/package.json')
    .replace(/package\.json$/, 'bin/tsc');
  try {
    return execFileSync(process.execPath, [compiler, '-p', folder, '--pretty', 'false'], {
      encoding: 'utf8',
    });
  } catch (error) {
    const { stdout }: { readonly stdout?: string } = Object(error);
    return stdout ?? String(error);
  }
}
