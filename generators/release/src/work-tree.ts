import { refuse } from './problems.ts';
import { lastLine, run } from './run.ts';

/**
 * Files that are changed or new, and not committed; relative to the root.
 *
 * @throws DiagnosticsError when the folder is no checkout.
 */
export async function uncommittedFiles(root: string): Promise<readonly string[]> {
  const { exitCode, stdout, stderr } = await run('git', ['status', '--porcelain', '-z', '--no-renames'], {
    cwd: root,
  });
  if (exitCode !== 0) refuse('git-failed', `git status: ${lastLine(stderr)}`, root);
  return stdout
    .split('\0')
    .filter((entry) => entry !== '')
    .map((entry) => entry.slice(3));
}
