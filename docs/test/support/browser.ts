import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { installedBrowsers } from './installed.ts';
import { type Executable, shippedBrowser } from './shipped.ts';

/**
 * Starts a real Chromium: the one that `CHROMIUM_PATH` names, else one that is installed and starts, else the one that an
 * npm package of the workspace ships.
 *
 * @throws Error saying what was tried and what to install. A test without a browser fails; it is never skipped.
 */
export async function launchBrowser(): Promise<Browser> {
  const wanted = process.env['CHROMIUM_PATH'];
  if (wanted !== undefined && wanted !== '') return launchWanted(wanted);
  const failures: string[] = [];
  for (const find of [...installedBrowsers().map((path) => () => installed(path)), shippedBrowser]) {
    try {
      return await launch(await find());
    } catch (error) {
      failures.push(firstLines(error));
    }
  }
  throw new Error(
    `No Chromium starts on this machine. Install one (on Debian: apt-get install chromium) or set CHROMIUM_PATH.\n${failures.join('\n')}`,
  );
}

async function launchWanted(path: string): Promise<Browser> {
  if (!existsSync(path)) throw new Error(`CHROMIUM_PATH names ${path}, and there is no such file.`);
  return launch(await installed(path));
}

async function installed(path: string): Promise<Executable> {
  return { path, environment: {} };
}

function launch({ path, environment }: Executable): Promise<Browser> {
  return chromium.launch({
    executablePath: path,
    env: { ...process.env, ...environment },
    timeout: 30_000,
  });
}

function firstLines(error: unknown): string {
  return String(error).split('\n').slice(0, 4).join('\n');
}
