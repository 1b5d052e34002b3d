import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A browser and what must be in the environment for it to start. */
export type Executable = {
  readonly path: string;
  readonly environment: Readonly<Record<string, string>>;
};

const cache = join(import.meta.dirname, '../../node_modules/.cache');

/**
 * The Chromium inside the npm package `@sparticuz/chromium`, unpacked once per version of the package.
 *
 * Beside the browser the package carries the libraries that a bare Linux lacks, and a font.
 *
 * @throws Error on other systems than Linux on x64, for which the package has no browser.
 */
export async function shippedBrowser(): Promise<Executable> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(`@sparticuz/chromium has no browser for ${process.platform} on ${process.arch}`);
  }
  const folder = join(cache, `chromium-${await packageVersion()}`);
  if (!existsSync(folder)) await unpack(folder);
  return {
    path: join(folder, 'chromium'),
    environment: {
      LD_LIBRARY_PATH: [join(folder, 'al2023/lib'), process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':'),
      FONTCONFIG_FILE: join(folder, 'fonts.conf'),
    },
  };
}

async function packageVersion(): Promise<string> {
  const path = join(import.meta.dirname, '../../node_modules/@sparticuz/chromium/package.json');
  const description: { version: string } = JSON.parse(await readFile(path, 'utf8'));
  return description.version;
}

// The package unpacks into the temporary folder, and takes a half-unpacked browser of another process there for a
// whole one. So it is given a temporary folder of its own, which becomes the cache when it is complete. The variable makes
// it believe that it runs on Amazon's Linux, where it unpacks the libraries too.
async function unpack(folder: string): Promise<void> {
  await mkdir(cache, { recursive: true });
  const unfinished = await mkdtemp(join(cache, 'unfinished-'));
  try {
    await run(
      process.execPath,
      [
        '--input-type=module',
        '--eval',
        "import chromium from '@sparticuz/chromium'; await chromium.executablePath();",
      ],
      {
        cwd: import.meta.dirname,
        env: { ...process.env, TMPDIR: unfinished, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' },
      },
    );
    await writeFile(join(unfinished, 'fonts.conf'), fontConfiguration(folder));
    await rename(unfinished, folder);
  } catch (error) {
    // Another process was first.
    if (!existsSync(folder)) throw error;
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
}

function fontConfiguration(folder: string): string {
  const folders = [join(folder, 'fonts'), '/usr/share/fonts'].map((name) => `<dir>${name}</dir>`);
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>${folders.join('')}<cachedir>${join(folder, 'fonts-cache')}</cachedir></fontconfig>
`;
}
