import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { releaseCommand, releaseCommandWith } from './support/command.ts';
import { startRegistry } from './support/registry.ts';
import { commit, scratchRepository, write } from './support/repository.ts';

test('a dry run shows what would go out, and publishes nothing', async () => {
  const registry = await startRegistry(['@scratch/lib@1.0.0']);
  const { exitCode, stdout } = await releaseCommand(scratchRepository(), registry, '--dry-run');
  expect(exitCode).toBe(0);
  expect(
    stdout
      .trim()
      .replaceAll(/\d\.\d kB/g, 'SIZE')
      .split('\n'),
  ).toEqual([
    'package           version   tarball   files   registry',
    '@scratch/lib      1.0.0     SIZE    5       published',
    '@scratch/middle   1.0.0     SIZE    4       new',
    '@scratch/app      1.0.0     SIZE    4       new',
    '',
    'Ready: `npm run release` publishes 2 of these, in this order.',
  ]);
  expect(registry.published).toEqual(['@scratch/lib@1.0.0']);
});

test('a dry run shows the changesets and what they will make, and what is not committed', async () => {
  const registry = await startRegistry();
  const root = scratchRepository();
  write(root, { '.changeset/next.md': '---\n"@scratch/lib": minor\n---\n\nA new function.\n\nMore.\n' });
  commit(root);
  write(root, Object.fromEntries(Array.from({ length: 12 }, (_, n) => [`new-${n + 10}.txt`, ''])));
  const { exitCode, stdout } = await releaseCommand(root, registry, '--dry-run');
  expect(exitCode).toBe(0);
  expect(stdout.slice(stdout.indexOf('Changesets')).trim().split('\n')).toEqual([
    'Changesets that are not released yet:',
    '  next   @scratch/lib minor   A new function.',
    '',
    'They will make:',
    '  @scratch/lib   1.0.0 → 1.1.0   minor',
    '  @scratch/app   1.0.0 → 1.0.1   patch',
    '',
    'Not committed:',
    ...Array.from({ length: 10 }, (_, n) => `  new-${n + 10}.txt`),
    '  and 2 more',
    '',
    'Nothing may be published: the changesets above belong into the versions first. Run `changeset version`, commit and push.',
  ]);
});

test('a dry run gives a machine the whole of it, and keeps the tarballs where it is told to', async () => {
  const registry = await startRegistry();
  const root = scratchRepository();
  const out = join(root, 'packages/app/dist/tarballs');
  const run = await releaseCommand(root, registry, '--dry-run', '--format', 'json', '--out', out);
  expect(run.exitCode).toBe(0);
  expect(run.stderr).toMatch(/^packing @scratch\/lib 1\.0\.0$/m);
  expect(JSON.parse(run.stdout)).toMatchObject({
    verdict: 'ready',
    packages: [
      {
        name: '@scratch/lib',
        version: '1.0.0',
        state: 'new',
        size: expect.any(Number),
        files: ['CHANGELOG.md', 'dist/index.js', 'LICENSE', 'package.json', 'README.md'],
      },
      { name: '@scratch/middle' },
      { name: '@scratch/app', needs: ['@scratch/lib', '@scratch/middle'] },
    ],
    changesets: [],
    bumps: [],
    uncommitted: [],
  });
  expect(readdirSync(out).sort()).toEqual([
    'scratch-app-1.0.0.tgz',
    'scratch-lib-1.0.0.tgz',
    'scratch-middle-1.0.0.tgz',
  ]);
});

test('npm run release --dry-run, which npm takes for an option of its own, is a dry run, too; it leaves no tarball', async () => {
  const registry = await startRegistry();
  const env = { npm_config_dry_run: 'true' };
  const { stdout } = await releaseCommandWith(env, scratchRepository(), registry, '--format', 'json');
  const { verdict, packages } = JSON.parse(stdout);
  expect(verdict).toBe('ready');
  expect(packages[0].tarball).toMatch(/scratch-lib-1\.0\.0\.tgz$/);
  expect(existsSync(packages[0].tarball)).toBe(false);
  expect(registry.published).toEqual([]);
});

test('a dry run says unknown of a registry that does not answer', async () => {
  const nobody = { url: 'http://127.0.0.1:1/' };
  const { exitCode, stdout } = await releaseCommand(scratchRepository(), nobody, '--dry-run');
  expect(exitCode).toBe(0);
  expect(stdout.match(/unknown \(ECONNREFUSED/g)).toHaveLength(3);
  expect(stdout).toMatch(/did not say which versions it has\.\s*$/);
});
