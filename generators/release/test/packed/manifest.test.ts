import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { member, stringMember } from '@installatron-openapi/generate-kit';
import { describe, expect, test } from 'vitest';
import { repositoryRoot } from '../../src/root.ts';
import { entries, isCommand } from './exports.ts';
import { installedFile, installedManifest, packed } from './project.ts';

describe.each(packed)('$name', ({ name, files }) => {
  const manifest = installedManifest(name);

  test('says what it is, for which Node, and by which licence', () => {
    expect(manifest).toMatchObject({
      version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
      description: expect.stringMatching(/\w{3}/),
      license: 'MIT',
      type: 'module',
      engines: { node: '>=22' },
      files: expect.arrayContaining(['dist']),
    });
  });

  test('has no side effects, so that bundlers leave out what is not used', () => {
    expect(member(manifest, 'sideEffects')).toBe(isCommand(name) ? undefined : false);
  });

  test('lets others import what is in its exports, or is a command', () => {
    expect(entries.some((entry) => entry.name === name)).toBe(!isCommand(name));
  });

  test('needs only versions that a registry can have, and brings no scripts', () => {
    expect(JSON.stringify(manifest)).not.toMatch(/workspace:|catalog:|file:|link:/);
    expect(Object.keys(manifest)).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/^(scripts|devDep.*)$/)]),
    );
  });

  test('holds what is built and what is told of it, and no sources or tests', () => {
    const told = ['package.json', 'README.md', 'LICENSE', 'CHANGELOG.md'];
    const data = entries.filter((entry) => entry.name === name).map(({ file }) => file);
    const built = files.filter((file) => /^dist\/.*\.(js|d\.ts|js\.map)$/.test(file));
    const others = files.filter((file) => ![...told, ...data, ...built].includes(file));
    expect(others).toEqual([]);
    expect(files.filter((file) => /\btest\b|\bfixtures?\b|\.test\./.test(file))).toEqual([]);
    expect(built).not.toEqual([]);
  });

  test('has a README with an example', () => {
    expect(installedFile(name, 'README.md')).toMatch(/^```\w+\n[^`]+\n```$/m);
  });

  test('has the licence of the repository', () => {
    expect(installedFile(name, 'LICENSE')).toBe(readFileSync(join(repositoryRoot, 'LICENSE'), 'utf8'));
  });

  test('has the sources in its source maps, where there are any', () => {
    const maps = files
      .filter((file) => file.endsWith('.map'))
      .map((file) => JSON.parse(installedFile(name, file)));
    expect(maps.filter(({ sources, sourcesContent }) => sources.length !== sourcesContent?.length)).toEqual(
      [],
    );
  });
});

describe.each(entries)('$specifier', ({ name, file, types, conditions }) => {
  test('is in the tarball', () => {
    const files = packed.find((item) => item.name === name)?.files;
    expect(files).toContain(file);
    if (types !== undefined) expect(files).toContain(types);
  });

  test('has types, which come first, when it is code', () => {
    expect(conditions).toEqual(file.endsWith('.js') ? ['types', 'default'] : []);
  });
});

test('packages that need each other agree on the version', () => {
  const versions = new Map(
    packed.map(({ name }) => [name, stringMember(installedManifest(name), 'version')]),
  );
  const needed = packed.flatMap(({ name }) =>
    Object.entries({ ...Object(member(installedManifest(name), 'dependencies')) }),
  );
  const ours = needed.filter(([name]) => versions.has(name));
  expect(ours).not.toEqual([]);
  for (const [name, version] of ours) expect(version).toBe(versions.get(name));
});
