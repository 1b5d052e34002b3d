import { execFileSync } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { type Files, temporaryFolder, writeFiles } from './folder.ts';

/** A package `@scratch/tiny` with these declarations, as if it were built. */
export function tiny(declarations: string): Files {
  return {
    'packages/tiny/package.json': JSON.stringify({
      name: '@scratch/tiny',
      type: 'module',
      exports: { '.': { types: './dist/index.d.ts', default: './dist/index.js' } },
    }),
    'packages/tiny/dist/index.d.ts': declarations,
  };
}

/** A real repository with these files in its first commit. Its `dist` is ignored, as ours is. */
export function repository(files: Files): string {
  const folder = realpathSync(temporaryFolder({ '.gitignore': 'dist/\n' }));
  git(folder, ['init', '--quiet', '--initial-branch=main']);
  commit(folder, files);
  return folder;
}

/** Writes files and commits them. */
export function commit(folder: string, files: Files): void {
  writeFiles(folder, files);
  git(folder, ['add', '--all']);
  git(folder, ['commit', '--quiet', '--allow-empty', '--message', 'A step']);
}

/** Runs git, as nobody in particular and without anybody's configuration. */
export function git(folder: string, args: readonly string[], input = ''): string {
  const person = { GIT_AUTHOR_NAME: 'A', GIT_AUTHOR_EMAIL: 'a@example.com' };
  const committer = { GIT_COMMITTER_NAME: 'A', GIT_COMMITTER_EMAIL: 'a@example.com' };
  return execFileSync('git', [...args], {
    cwd: folder,
    input,
    encoding: 'utf8',
    env: {
      ...process.env,
      ...person,
      ...committer,
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_CONFIG_NOSYSTEM: '1',
    },
  }).trim();
}
