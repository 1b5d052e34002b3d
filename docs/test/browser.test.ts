import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { launchBrowser } from './support/browser.ts';
import { installedBrowsers } from './support/installed.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'browser-'));
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

test('an installed browser is found on the PATH, Chromium before Chrome', () => {
  const [chrome, chromium] = ['google-chrome', 'chromium'].map((name) => join(folder, name));
  for (const path of [chrome, chromium]) writeFileSync(path ?? '', '');
  expect(installedBrowsers([folder, '/nowhere'].join(delimiter)).slice(0, 2)).toEqual([chromium, chrome]);
});

test.runIf(process.platform === 'linux' && process.arch === 'x64')(
  'where no installed browser starts, the one of the npm package does',
  async () => {
    const broken = join(folder, 'chromium');
    writeFileSync(broken, '#!/bin/sh\necho "please install me" >&2\nexit 1\n');
    chmodSync(broken, 0o755);
    vi.stubEnv('PATH', folder);
    vi.stubEnv('CHROMIUM_PATH', '');
    const browser = await launchBrowser();
    const page = await browser.newPage();
    await page.setContent('<p>Hello</p>');
    expect(await page.textContent('p')).toBe('Hello');
    await browser.close();
  },
);

test('a CHROMIUM_PATH that leads nowhere is an error, not a reason to take another browser', async () => {
  vi.stubEnv('CHROMIUM_PATH', join(folder, 'missing'));
  await expect(launchBrowser()).rejects.toThrow('there is no such file');
});
