import { npm, npmFailure } from './npm.ts';

/**
 * Publishes one tarball.
 *
 * @returns why it failed; undefined when it did not.
 */
export async function publishTarball(root: string, tarball: string): Promise<string | undefined> {
  const answer = await npm(root, publishArguments(tarball, process.env));
  if (answer.exitCode === 0) return undefined;
  const { code, message } = npmFailure(answer);
  return `${code} ${message}`.trim();
}

/**
 * In GitHub Actions, in a job that may have a token of identity, npm (11.5.1 and later) signs in with it and states where the
 * tarball was built. Elsewhere nobody could check such a statement, and npm signs in as whoever called `npm login`.
 */
export function publishArguments(tarball: string, env: NodeJS.ProcessEnv): readonly string[] {
  const args = ['publish', tarball, '--access', 'public', '--ignore-scripts'];
  return env['ACTIONS_ID_TOKEN_REQUEST_URL'] === undefined ? args : [...args, '--provenance'];
}
