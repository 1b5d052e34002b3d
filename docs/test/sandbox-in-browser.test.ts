import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from './support/browser.ts';
import { readGuide } from './support/guide.ts';
import { writePageWithScript } from './support/page-with-script.ts';
import { type Visit, visit } from './support/visit.ts';

const folder = mkdtempSync(join(tmpdir(), 'sandbox-'));
const example = readGuide('sandbox.md').files.find(({ file }) => file === 'page.js');

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true });
});

/** A script and all that it imports, as one script for a page. */
async function bundle(code: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: import.meta.dirname },
    bundle: true,
    minify: true,
    platform: 'browser',
    format: 'esm',
    target: 'es2024',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}

/** Opens a page that runs a script. Playwright must not run it: what it evaluates may do what the page may not. */
async function open(code: string): Promise<Visit> {
  const path = join(folder, 'page.html');
  writePageWithScript(path, await bundle(code));
  return visit(browser, path);
}

test('the page of the guide is answered in both versions by the sandbox in it, without a network', async () => {
  const { page, complaints, requests } = await open(example?.code ?? '');
  const want = example?.prints?.trim() ?? 'what the guide says';
  await page.getByText(want).waitFor();
  expect(complaints).toEqual([]);
  expect(requests).toEqual([page.url()]);
});

test('it is as small as the guide says', async () => {
  const code = await bundle("export * from '@installatron-openapi/sandbox';");
  expect(gzipSync(code).length).toBeLessThan(60_000);
});
