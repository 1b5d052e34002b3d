import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { temporaryFolder } from './folder.ts';

/** Files by their path. */
export type Files = Readonly<Record<string, string>>;

const manifest = (name: string, more: object = {}) =>
  JSON.stringify({
    name: `@scratch/${name}`,
    version: '1.0.0',
    type: 'module',
    license: 'MIT',
    files: ['dist'],
    exports: './dist/index.js',
    scripts: { test: 'vitest run' },
    devDependencies: { '@scratch/inner': 'workspace:*' },
    ...more,
  });

// Their names are against the order in which they have to go out: app needs lib and middle, middle needs lib.
const files: Files = {
  'package.json': '{ "name": "scratch", "private": true }',
  'pnpm-workspace.yaml': 'packages: ["packages/*"]\n',
  LICENSE: 'The licence of the root.\n',
  '.gitignore': 'dist/\n',
  '.changeset/config.json': '{ "baseBranch": "main", "privatePackages": false, "format": false }',
  'packages/app/package.json': manifest('app', {
    dependencies: { '@scratch/lib': 'workspace:*', '@scratch/middle': 'workspace:*' },
  }),
  'packages/app/README.md': '# app\n',
  'packages/app/src/index.ts': 'export {};\n',
  'packages/app/dist/index.js': 'export {};\n',
  'packages/inner/package.json': '{ "name": "@scratch/inner", "version": "0.0.0", "private": true }',
  'packages/lib/package.json': manifest('lib'),
  'packages/lib/README.md': '# lib\n',
  'packages/lib/CHANGELOG.md': '# lib\n\n## 1.0.0\n',
  'packages/lib/src/index.ts': 'export {};\n',
  'packages/lib/dist/index.js': 'export {};\n',
  'packages/middle/package.json': manifest('middle', { peerDependencies: { '@scratch/lib': 'workspace:^' } }),
  'packages/middle/README.md': '# middle\n',
  'packages/middle/src/index.ts': 'export {};\n',
  'packages/middle/dist/index.js': 'export {};\n',
};

/** A repository like ours, with three public packages, all of it committed and built. */
export function scratchRepository(): string {
  const root = temporaryFolder();
  write(root, files);
  git(root, 'init', '--quiet', '--initial-branch', 'main');
  commit(root);
  return root;
}

export function write(root: string, files: Files): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
}

/** Commits everything there is. */
export function commit(root: string): void {
  git(root, 'add', '--all');
  git(root, '-c', 'user.name=t', '-c', 'user.email=t@example.com', 'commit', '--quiet', '--message', 'all');
}

function git(root: string, ...args: readonly string[]): void {
  execFileSync('git', args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
}
