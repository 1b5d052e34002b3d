/**
 * Where the sources are public, by what GitHub Actions says of itself; empty anywhere else.
 *
 * No committed file names it, so a fork publishes under its own name.
 */
export function sourceRepository(env: NodeJS.ProcessEnv): string {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = env;
  return server === undefined || repository === undefined ? '' : `${server}/${repository}`;
}
