import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { bundle } from './support/bundle.ts';

const home = fileURLToPath(new URL('..', import.meta.url));

test('everything there is comes from the sources of this package, and from nothing else', async () => {
  const { metafile } = await bundle();
  const inputs = Object.keys(metafile.inputs).filter((input) => input !== '<stdin>');
  expect(inputs.length).toBeGreaterThan(20);
  expect(inputs.filter((input) => !/^(packages\/client\/)?src\//.test(input))).toEqual([]);
  const imports = [...Object.values(metafile.inputs), ...Object.values(metafile.outputs)].flatMap(
    (module) => module.imports,
  );
  expect(imports.filter(({ external }) => external)).toEqual([]);
});

test('the code uses no global of Node', async () => {
  const { code } = await bundle();
  expect(code).not.toMatch(/\brequire\(|"node:|\bprocess\b|\bBuffer\b|\bsetImmediate\b|__dirname/);
});

test('the sources import what they name, and types from nowhere but the package of types', () => {
  const specifiers = globSync('src/**/*.ts', { cwd: home }).flatMap((file) =>
    [...readFileSync(`${home}${file}`, 'utf8').matchAll(/ from '([^']+)'/g)].map(([, name = '']) => name),
  );
  const foreign = new Set(specifiers.filter((name) => !/^\.\.?\/.*\.ts$/.test(name)));
  expect([...foreign].toSorted()).toEqual(['@installatron-openapi/types', '@installatron-openapi/types/v1']);
});
