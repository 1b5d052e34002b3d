import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { bundle, sizeOf } from './support/bundle.ts';

const home = fileURLToPath(new URL('..', import.meta.url));

test.each([
  { names: '{ acceptV1 }', limit: 17_500 },
  { names: '{ speakV1 }', limit: 18_800 },
  { names: '*', limit: 20_500 },
])('$names takes at most $limit bytes, compressed', async ({ names, limit }) => {
  expect(await sizeOf(names)).toBeLessThanOrEqual(limit);
});

describe.each(['browser', 'neutral'] as const)('for the platform %s', (platform) => {
  test('everything bundles, without anything of Node', async () => {
    const { code, metafile } = await bundle('*', platform);
    expect(code).not.toMatch(/\brequire\(|"node:|\bprocess\b|\bBuffer\b|\bsetImmediate\b|__dirname/);
    const imports = Object.values(metafile.outputs).flatMap((module) => module.imports);
    expect(imports).toEqual([]);
  });

  test('it comes from this package and from the maps', async () => {
    const { metafile } = await bundle('*', platform);
    const inputs = Object.keys(metafile.inputs).filter((input) => input !== '<stdin>');
    expect(inputs.length).toBeGreaterThan(20);
    expect(inputs.filter((input) => !/(^|compat\/)src\/|renames\/dist\//.test(input))).toEqual([]);
  });
});

test('the maps as a constant are not in it', async () => {
  expect((await bundle('*')).code).not.toContain('sister-product');
});

test('the sources import what they name, and nothing but the maps from elsewhere', () => {
  const specifiers = globSync('src/**/*.ts', { cwd: home }).flatMap((file) =>
    [...readFileSync(`${home}${file}`, 'utf8').matchAll(/ from '([^']+)'/g)].map(([, name = '']) => name),
  );
  const foreign = new Set(specifiers.filter((name) => !/^\.\.?\/.*\.ts$/.test(name)));
  expect([...foreign]).toEqual(['@installatron-openapi/renames']);
});
