import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { type PackedPackage, pack } from '../../src/pack/pack.ts';
import { publicPackages } from '../../src/packages/public.ts';
import { temporaryFolder } from '../support/folder.ts';
import { scratchRepository, write } from '../support/repository.ts';

async function packNamed(root: string, name: string): Promise<PackedPackage> {
  const item = publicPackages(root).find((candidate) => candidate.name === `@scratch/${name}`);
  if (item === undefined) throw new Error(`no package ${name}`);
  return pack(item, { root, folder: temporaryFolder() });
}

/** One file of a tarball, or the list of all. */
function tar(args: readonly string[]): string {
  return execFileSync('tar', args, { encoding: 'utf8' });
}

function manifestOf({ tarball }: PackedPackage) {
  return JSON.parse(tar(['-xzOf', tarball, 'package/package.json']));
}

afterEach(() => vi.unstubAllEnvs());

test('a tarball holds what is built, what is told of it and the licence of the root; no sources', async () => {
  const packed = await packNamed(scratchRepository(), 'app');
  const names = tar(['-tzf', packed.tarball]).trim().split('\n').sort();
  expect(names).toEqual([
    'package/LICENSE',
    'package/README.md',
    'package/dist/index.js',
    'package/package.json',
  ]);
  expect(packed.files.map((file) => `package/${file}`).sort()).toEqual(names);
  expect(packed.size).toBe(readFileSync(packed.tarball).length);
  expect(tar(['-xzOf', packed.tarball, 'package/LICENSE'])).toBe('The licence of the root.\n');
});

test('a tarball holds the changelog when there is one', async () => {
  const { tarball } = await packNamed(scratchRepository(), 'lib');
  expect(tar(['-xzOf', tarball, 'package/CHANGELOG.md'])).toBe('# lib\n\n## 1.0.0\n');
});

test('the manifest of a tarball has versions in place of the workspace, and nothing that only the workspace can use', async () => {
  vi.stubEnv('GITHUB_REPOSITORY', undefined);
  const root = scratchRepository();
  expect(manifestOf(await packNamed(root, 'app'))).toEqual({
    name: '@scratch/app',
    version: '1.0.0',
    type: 'module',
    license: 'MIT',
    files: ['dist', 'CHANGELOG.md'],
    exports: './dist/index.js',
    dependencies: { '@scratch/lib': '1.0.0', '@scratch/middle': '1.0.0' },
  });
  expect(manifestOf(await packNamed(root, 'middle')).peerDependencies).toEqual({ '@scratch/lib': '^1.0.0' });
});

test('the manifest names the repository when GitHub Actions packs it', async () => {
  vi.stubEnv('GITHUB_SERVER_URL', 'https://git.example');
  vi.stubEnv('GITHUB_REPOSITORY', 'someone/fork');
  expect(manifestOf(await packNamed(scratchRepository(), 'lib')).repository).toEqual({
    type: 'git',
    url: 'git+https://git.example/someone/fork.git',
    directory: 'packages/lib',
  });
});

test('the same sources give the same tarball', async () => {
  const [one, other] = [
    await packNamed(scratchRepository(), 'app'),
    await packNamed(scratchRepository(), 'app'),
  ];
  expect(readFileSync(one.tarball).equals(readFileSync(other.tarball))).toBe(true);
});

test('a package that pnpm cannot pack is named, with what pnpm says', async () => {
  const root = scratchRepository();
  const item = { name: '@scratch/app', version: '1.0.0', folder: join(root, 'packages/app'), needs: [] };
  write(root, { 'packages/app/package.json': '{' });
  await expect(pack(item, { root, folder: temporaryFolder() })).rejects.toMatchObject({
    diagnostics: [
      {
        code: 'rule/release-pack-failed',
        message: expect.stringMatching(/^pnpm could not pack @scratch\/app: .*\w/),
        file: item.folder,
      },
    ],
  });
});
