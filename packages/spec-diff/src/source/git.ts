import { spawnSync } from 'node:child_process';
import { NotComparable } from './not-comparable.ts';

/** What git says; undefined when it fails. */
export function askGit(folder: string, args: readonly string[]): string | undefined {
  return runGit(folder, args)?.toString('utf8');
}

/** What git writes, as bytes, for what it is given on standard input. */
export function runGit(folder: string, args: readonly string[], input = ''): Buffer | undefined {
  // No shell, no prompt, and what a partial clone lacks is not fetched: a comparison talks to nobody.
  const { status, stdout, error } = spawnSync('git', args, {
    cwd: folder,
    input,
    maxBuffer: 1024 * 1024 * 1024,
    env: { ...process.env, GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0', GIT_NO_LAZY_FETCH: '1' },
  });
  if (error !== undefined && 'code' in error && error.code === 'ENOENT') {
    throw new NotComparable('There is no git here to read a revision with.', 'Install git, or give files.');
  }
  return status === 0 && error === undefined ? stdout : undefined;
}

const repositories = new Map<string, string | undefined>();

/** The root of the repository that holds a folder; undefined outside of one. */
export function repositoryOf(folder: string): string | undefined {
  if (!repositories.has(folder)) {
    repositories.set(folder, askGit(folder, ['rev-parse', '--show-toplevel'])?.replace(/\r?\n$/, ''));
  }
  return repositories.get(folder);
}

/**
 * The commit that a revision names.
 *
 * @throws NotComparable when git knows none.
 */
export function commitOf(root: string, revision: string): string {
  const found = revision.startsWith('-')
    ? undefined
    : askGit(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`])?.trim();
  if (found !== undefined) return found;
  throw new NotComparable(`git knows no revision ${JSON.stringify(revision)}.`, adviceFor(root));
}

function adviceFor(root: string): string {
  const shallow = askGit(root, ['rev-parse', '--is-shallow-repository'])?.trim() === 'true';
  return shallow
    ? 'This clone is shallow. Fetch the history first: `git fetch --unshallow`, or `fetch-depth: 0` in a workflow.'
    : 'Give a branch, a tag or a commit that was fetched, or a file or folder that exists.';
}
