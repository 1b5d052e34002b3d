import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Files, makeFolder, writeFiles } from './folder.ts';

/** A git repository for one test. */
export type Repository = {
  readonly root: string;
  readonly git: (...args: readonly string[]) => string;
  /** Writes files, deletes those that are undefined, and commits. @returns the commit. */
  readonly commit: (files: Readonly<Record<string, string | undefined>>) => string;
};

/** A repository on the branch `main`, with one commit of these files. It is gone after the test, unless it is given a folder. */
export function makeRepository(files: Files, root = makeFolder()): Repository {
  const git = (...args: readonly string[]) =>
    execFileSync('git', [...identity, ...args], { cwd: root, encoding: 'utf8', stdio: 'pipe' }).trim();
  git('init', '--quiet', '--initial-branch', 'main');
  const commit: Repository['commit'] = (changed) => {
    for (const [path, text] of Object.entries(changed)) {
      if (text === undefined) rmSync(join(root, path));
      else writeFiles(root, { [path]: text });
    }
    git('add', '--all');
    git('commit', '--quiet', '--allow-empty', '--message', 'change');
    return git('rev-parse', 'HEAD');
  };
  commit(files);
  return { root, git, commit };
}

const identity = [
  ...['-c', 'user.name=Somebody', '-c', 'user.email=somebody@example.com'],
  ...['-c', 'commit.gpgsign=false', '-c', 'core.autocrlf=false'],
];
