import { expect, test } from 'vitest';
import { publicPackages } from '../../src/packages/public.ts';
import { repositoryRoot } from '../../src/root.ts';
import { scratchRepository, write } from '../support/repository.ts';

test('our public packages are all folders in packages, types first', () => {
  const names = publicPackages(repositoryRoot).map(({ name }) => name.replace('@installatron-openapi/', ''));
  expect(names[0]).toBe('types');
  expect(names.toSorted()).toEqual([
    'cli',
    'client',
    'compat',
    'hooks',
    'renames',
    'sandbox',
    'spec-diff',
    'types',
  ]);
  expect(names.indexOf('client')).toBeLessThan(names.indexOf('hooks'));
  expect(names.indexOf('compat')).toBeLessThan(names.indexOf('sandbox'));
  expect(names.indexOf('sandbox')).toBeLessThan(names.indexOf('cli'));
});

test('a private package is not among them', () => {
  const names = publicPackages(scratchRepository()).map(({ name }) => name);
  expect(names).toEqual(['@scratch/lib', '@scratch/middle', '@scratch/app']);
});

test('a public package without a version is a problem of its manifest', () => {
  const root = scratchRepository();
  write(root, { 'packages/lib/package.json': '{ "name": "@scratch/lib" }' });
  expect(() => publicPackages(root)).toThrow(/manifest-incomplete.*no name, or no version/);
});
