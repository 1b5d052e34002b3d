import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Run, run } from '../../src/run.ts';
import { temporaryFolder } from './folder.ts';
import type { FakeRegistry } from './registry.ts';

const main = join(import.meta.dirname, '../../src/main.ts');

/** What npm signs in with at the fake registry. It must be seen nowhere. */
export const token = 'npm_tokenOfNobody0123456789';

type Registry = Pick<FakeRegistry, 'url'>;

/** Runs the command as a person would, with an npm that knows the fake registry only. */
export function releaseCommand(root: string, registry: Registry, ...args: readonly string[]): Promise<Run> {
  return releaseCommandWith({}, root, registry, ...args);
}

/** The same, with variables set. */
export function releaseCommandWith(
  env: Readonly<Record<string, string>>,
  root: string,
  { url }: Registry,
  ...args: readonly string[]
): Promise<Run> {
  const folder = temporaryFolder();
  const userConfig = join(folder, 'npmrc');
  writeFileSync(userConfig, `${url.replace(/^http:/, '')}:_authToken=${token}\n`);
  forgetSurroundings();
  return run(process.execPath, [main, '--root', root, ...args], {
    cwd: folder,
    env: {
      npm_config_registry: url,
      npm_config_userconfig: userConfig,
      npm_config_cache: join(folder, 'cache'),
      npm_config_fetch_retries: '0',
      REPORT_ROOT: root,
      ...env,
    },
  });
}

// As in a shell on the desk of somebody, whatever the tests run in: another npm or pnpm, GitHub Actions.
function forgetSurroundings(): void {
  for (const name of Object.keys(process.env)) {
    if (/^(npm_|pnpm_|github_|actions_)/i.test(name)) delete process.env[name];
  }
}
