import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { foreignPaths } from '../src/consumers/convention.ts';

describe('a consumer test may import', () => {
  test.each([
    'vitest',
    'node:fs',
    'react/jsx-runtime',
    '@installatron-openapi/client',
    '@installatron-openapi/renames/maps',
    '@tanstack/react-query',
  ])('%s', (specifier) => {
    expect(foreignPaths(`import { a } from '${specifier}';`)).toStrictEqual([]);
  });
});

describe('a consumer test may not', () => {
  test.each([
    ['import relatively', `import '../../src/index.ts';`, '../../src/index.ts'],
    ['import this folder', `import '.';`, '.'],
    ['re-export relatively', `export * from './other.ts';`, './other.ts'],
    ['import a type in place', `type A = import('./other.ts').A;`, './other.ts'],
    ['import at run time', `const a = await import('../a.ts');`, '../a.ts'],
    ['require', `const a = require('./a.cjs');`, './a.cjs'],
    ['refer to a file', `/// <reference path="../secret.d.ts" />`, '../secret.d.ts'],
    [
      'add to a file',
      `declare module '../../src/index.ts' { interface A {} }\nexport {};`,
      '../../src/index.ts',
    ],
    ['climb out of a package', `import 'vitest/../../secret.ts';`, 'vitest/../../secret.ts'],
    ['name a place on the disk', `import '/etc/secret.ts';`, '/etc/secret.ts'],
    ['name a URL', `import 'https://example.com/a.ts';`, 'https://example.com/a.ts'],
  ])('%s', (_, text, want) => {
    expect(foreignPaths(text)).toStrictEqual([want]);
  });
});

const root = resolve(import.meta.dirname, '../../..');

test.each(globSync('packages/*/test/consumer/*', { cwd: root }))('%s keeps to the convention', (file) => {
  expect(file).toMatch(/\.test-d\.ts$/);
  expect(foreignPaths(readFileSync(join(root, file), 'utf8'))).toStrictEqual([]);
});
