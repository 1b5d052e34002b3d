import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Package } from '../package/packages.ts';
import type { ConsumerTest } from './git.ts';

/** A project outside of the workspace that holds the consumer tests of one package. */
export type Project = {
  readonly folder: string;
  /** The path that a file of the project has in the repository. */
  readonly pathOf: (file: string) => string;
};

/** An empty folder outside of the workspace, for projects. */
export function makeScratch(): string {
  return realpathSync(mkdtempSync(join(tmpdir(), 'consumers-')));
}

// As a careful consumer has it. `skipLibCheck` because consumers have that, too: declarations are the packages' own matter.
const compilerOptions = {
  target: 'ES2024',
  lib: ['ES2024', 'DOM', 'DOM.Iterable'],
  module: 'NodeNext',
  moduleResolution: 'NodeNext',
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  skipLibCheck: true,
  noEmit: true,
  types: [],
};

/**
 * Makes the project of one package: its tests under names of our own, whatever git calls them, and links to the packages of
 * the repository as they are built now.
 */
export function makeProject(
  scratch: string,
  name: string,
  tests: readonly ConsumerTest[],
  packages: readonly Package[],
): Project {
  const folder = join(scratch, name);
  mkdirSync(folder);
  const paths = new Map(tests.map(({ path }, index) => [`${index + 1}.test-d.ts`, path]));
  for (const [index, { content }] of tests.entries())
    writeFileSync(join(folder, `${index + 1}.test-d.ts`), content);
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module' }));
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: [...paths.keys()] }));
  link(
    join(folder, 'node_modules'),
    packages,
    packages.find((candidate) => candidate.folder === name),
  );
  return { folder, pathOf: (file) => paths.get(file) ?? file };
}

const require = createRequire(import.meta.url);

function link(modules: string, packages: readonly Package[], home: Package | undefined): void {
  const targets = new Map([
    ...(home === undefined ? [] : installedIn(join(home.path, 'node_modules'))),
    ['vitest', dirname(require.resolve('vitest/package.json'))] as const,
    ...packages.map(({ name, path }) => [name, path] as const),
  ]);
  for (const [name, target] of targets) {
    mkdirSync(dirname(join(modules, name)), { recursive: true });
    symlinkSync(target, join(modules, name), 'junction');
  }
}

/** What is installed for a package: its peers, such as React, are there for its consumers, too. */
function installedIn(modules: string): readonly (readonly [string, string])[] {
  if (!existsSync(modules)) return [];
  const names = readdirSync(modules).filter((name) => !name.startsWith('.'));
  return names
    .flatMap((name) =>
      name.startsWith('@') ? readdirSync(join(modules, name)).map((part) => `${name}/${part}`) : name,
    )
    .map((name) => [name, realpathSync(join(modules, name))] as const);
}
