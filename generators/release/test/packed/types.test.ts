import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../../src/run.ts';
import { project } from './project.ts';

const require = createRequire(import.meta.url);
const compiler = (name: string) => join(require.resolve(`${name}/package.json`), '../bin/tsc');

const compilers = [
  { version: '7', tsc: compiler('typescript') },
  { version: '5.9', tsc: compiler('typescript-5.9') },
];

// CommonJS is nothing that a bundler would be given.
const settings = [
  { module: 'nodenext', moduleResolution: 'nodenext', include: ['consumer.tsx', 'consumer.cts'] },
  { module: 'esnext', moduleResolution: 'bundler', include: ['consumer.tsx'] },
];

const cases = compilers.flatMap((with_) => settings.map((setting) => ({ ...with_, ...setting })));

test.each(cases)(
  'an application compiles with TypeScript $version and the resolution $moduleResolution',
  async ({ version, tsc, module, moduleResolution, include }) => {
    const folder = join(project, `types-${version}-${moduleResolution}`);
    mkdirSync(folder);
    for (const file of include) cpSync(join(import.meta.dirname, 'consumer', file), join(folder, file));
    const compilerOptions = {
      module,
      moduleResolution,
      target: 'es2023',
      lib: ['es2023', 'dom', 'dom.iterable'],
      jsx: 'react-jsx',
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      // Ours, React's and TanStack's declarations are checked, too.
      skipLibCheck: false,
      noEmit: true,
      types: [],
    };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include }));
    const { exitCode, stdout, stderr } = await run(process.execPath, [tsc, '-p', folder], { cwd: project });
    expect({ exitCode, stdout, stderr }).toEqual({ exitCode: 0, stdout: '', stderr: '' });
  },
);
