import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { NotComparable } from './not-comparable.ts';

const run = promisify(execFile);

/** A file of a revision that is named as a consumer test. */
export type ConsumerTest = {
  /** The folder of its package below `packages`. */
  readonly package: string;
  /** From the root of the repository, as git has it. It may hold anything: show it, never open it. */
  readonly path: string;
  readonly content: string;
};

/** The root of the repository that holds a folder. */
export async function repositoryOf(folder: string): Promise<string> {
  try {
    return (await git(folder, ['rev-parse', '--show-toplevel'])).replace(/\n$/, '');
  } catch {
    throw new NotComparable(`${folder} is not in a git repository.`);
  }
}

/** The commit that a revision names. */
export async function commitOf(root: string, revision: string): Promise<string> {
  try {
    return (await git(root, ['rev-parse', '--verify', '--end-of-options', `${revision}^{commit}`])).trim();
  } catch {
    const advice = 'Give a branch, a tag or a commit; in a shallow clone, fetch it first.';
    throw new NotComparable(`git knows no revision ${JSON.stringify(revision)} here. ${advice}`);
  }
}

/** The consumer tests of a commit: `packages/<name>/test/consumer/*.test-d.ts`, read from git and not from the folder. */
export async function consumerTestsAt(root: string, commit: string): Promise<readonly ConsumerTest[]> {
  const listing = await git(root, ['ls-tree', '-r', '-z', '--full-tree', commit, '--', 'packages/']);
  const rows = listing.split('\0').flatMap(readRow);
  return Promise.all(
    rows.map(async ({ folder, path, object }) => ({
      package: folder,
      path,
      content: await git(root, ['cat-file', 'blob', object]),
    })),
  );
}

type Row = { readonly folder: string; readonly path: string; readonly object: string };

function readRow(line: string): readonly Row[] {
  const [, mode = '', object = '', path = ''] = /^(\d+) \w+ ([0-9a-f]+)\t(.*)$/s.exec(line) ?? [];
  const [, folder] = /^packages\/([^/]+)\/test\/consumer\/[^/]+\.test-d\.ts$/s.exec(path) ?? [];
  if (folder === undefined) return [];
  const shown = JSON.stringify(path);
  if (!/^[a-z\d][a-z\d-]*$/.test(folder)) throw new NotComparable(`${shown} is in no folder of a package.`);
  if (!mode.startsWith('100')) throw new NotComparable(`${shown} is a link, and a consumer test is a file.`);
  return [{ folder, path, object }];
}

async function git(folder: string, args: readonly string[]): Promise<string> {
  const { stdout } = await run('git', args, { cwd: folder, encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 });
  return stdout;
}
