import { npm, npmFailure } from './npm.ts';

/** What the registry knows of a version: nothing, or that it is there; or it did not answer, and why. */
export type RegistryState =
  | { readonly state: 'new' | 'published' }
  | { readonly state: 'unknown'; readonly reason: string };

export type Version = { readonly name: string; readonly version: string };

// A registry that does not answer is no reason to wait for a minute: one more try, after a second.
const patience = ['--fetch-retries=1', '--fetch-retry-mintimeout=1000', '--fetch-timeout=15000'];

/** Asks the registry of npm's configuration for one version of a package. */
export async function askRegistry(root: string, { name, version }: Version): Promise<RegistryState> {
  const answer = await npm(root, ['view', `${name}@${version}`, 'version', ...patience]);
  // npm 10 and older say nothing, successfully, when there are only other versions.
  if (answer.exitCode === 0) return { state: answer.stdout.trim() === '' ? 'new' : 'published' };
  const { code, message } = npmFailure(answer);
  return code === 'E404' ? { state: 'new' } : { state: 'unknown', reason: `${code} ${message}`.trim() };
}
