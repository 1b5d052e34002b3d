import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from './support/browser.ts';
import { bundle, site } from './support/places.ts';
import { visit } from './support/visit.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser?.close());

const pages = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter(
  (path) => path.endsWith('.html') && !path.startsWith('reference'),
);

test('every guide is a page that is read without JavaScript and asks for nothing', async () => {
  expect(pages).toContain('index.html');
  expect(pages).toContain('architecture.html');
  for (const path of pages) {
    const { page, complaints, requests } = await visit(browser, join(site, path), { javaScript: false });
    expect([await page.locator('h1').count(), complaints, requests.length]).toEqual([1, [], 1]);
    await page.context().close();
  }
});

test('every link between pages leads to a file, and to a heading of it where it names one', async () => {
  const { page } = await visit(browser, join(site, 'index.html'));
  for (const path of pages) {
    await page.goto(pathToFileURL(join(site, path)).href);
    const links = await page
      .locator('a[href]')
      .evaluateAll((all) => all.map((link) => Reflect.get(link, 'href')));
    const broken = links.filter((link) => !leadsSomewhere(String(link)));
    expect({ path, broken }).toEqual({ path, broken: [] });
  }
});

test('the index leads to the reference and to every guide', async () => {
  const { page } = await visit(browser, join(site, 'index.html'));
  await page.getByRole('link', { name: 'Installatron Server API 2.0' }).click();
  await page.getByText('This is version 2 of its HTTP API.').first().waitFor();
  await page.getByRole('link', { name: 'All documentation' }).click();
  await page.getByRole('link', { name: 'Installatron Server API, version 1' }).click();
  await page.getByText('Every request goes to one URL').first().waitFor();
  await page.getByRole('link', { name: 'All documentation' }).click();
  for (const path of pages.filter((name) => !name.endsWith('index.html'))) {
    expect(await page.locator(`a[href="${path}"]`).count()).toBe(1);
  }
});

test('the document for download is the one that the site was made of', () => {
  expect(JSON.parse(readFileSync(join(site, 'openapi.json'), 'utf8'))).toEqual(
    JSON.parse(readFileSync(bundle, 'utf8')),
  );
});

function leadsSomewhere(link: string): boolean {
  const url = new URL(link);
  if (url.protocol !== 'file:') return url.protocol === 'https:';
  const path = fileURLToPath(new URL(url.pathname, url));
  if (!existsSync(path)) return false;
  const id = decodeURIComponent(url.hash.slice(1));
  return id === '' || id.startsWith('/') || readFileSync(path, 'utf8').includes(`id="${id}"`);
}
