import { spawnSync } from 'node:child_process';
import { NotComparable } from './not-comparable.ts';

/** What git wrote, as bytes, or why it failed. */
export type Answer =
  | { readonly output: Buffer; readonly complaint?: never }
  | { readonly output?: never; readonly complaint: string };

/** Runs git. Starting it takes longer than most of what it is asked, so a caller asks for much at once. */
export function runGit(folder: string, args: readonly string[], input = ''): Answer {
  // No shell, no prompt, and what a partial clone lacks is not fetched: a comparison talks to nobody.
  const { status, stdout, stderr, error } = spawnSync('git', args, {
    cwd: folder,
    input,
    maxBuffer: 1024 * 1024 * 1024,
    env: {
      ...process.env,
      LC_ALL: 'C',
      GIT_OPTIONAL_LOCKS: '0',
      GIT_TERMINAL_PROMPT: '0',
      GIT_NO_LAZY_FETCH: '1',
    },
  });
  if (error !== undefined && 'code' in error && error.code === 'ENOENT') {
    throw new NotComparable('There is no git here to read a revision with.', 'Install git, or give files.');
  }
  if (status === 0 && error === undefined) return { output: stdout };
  return { complaint: error?.message ?? stderr.toString('utf8').trim() };
}

/** What git says on one line; undefined when it fails. */
function askGit(folder: string, args: readonly string[]): string | undefined {
  return runGit(folder, args)
    .output?.toString('utf8')
    .replace(/\r?\n$/, '');
}

/** The root of the repository that holds a folder; undefined outside of one, or where there is no git. */
export function repositoryOf(folder: string): string | undefined {
  if (!repositories.has(folder)) repositories.set(folder, findRepository(folder));
  return repositories.get(folder);
}

const repositories = new Map<string, string | undefined>();

// Files on disk can be compared without git.
function findRepository(folder: string): string | undefined {
  try {
    return askGit(folder, ['rev-parse', '--show-toplevel']);
  } catch {
    return undefined;
  }
}

/** Why git cannot read a revision, and what to do about it. */
export function explainRevision(folder: string, revision: string, given: string): NotComparable {
  const { complaint } = runGit(folder, ['rev-parse', '--git-dir']);
  if (complaint !== undefined) return noRepository(given, complaint);
  const shallow = askGit(folder, ['rev-parse', '--is-shallow-repository']) === 'true';
  const remedy = shallow
    ? 'This clone is shallow. Fetch the history first: `git fetch --unshallow`, or `fetch-depth: 0` in a workflow.'
    : 'Give a branch, a tag or a commit that was fetched, or a file or folder that exists.';
  return new NotComparable(`git knows no revision ${JSON.stringify(revision)}.`, remedy);
}

function noRepository(given: string, complaint: string): NotComparable {
  const what = `${JSON.stringify(given)} is no file or folder, and`;
  if (complaint.includes('dubious ownership')) {
    const remedy = 'If you trust it, say so: `git config --global --add safe.directory FOLDER`.';
    return new NotComparable(`${what} git reads no repository of somebody else.`, remedy);
  }
  const remedy = 'Correct the path, or go to the repository that has the revision.';
  return new NotComparable(`${what} there is no git repository here.`, remedy);
}
