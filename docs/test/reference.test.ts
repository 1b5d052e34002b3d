import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from './support/browser.ts';
import { readThrough } from './support/read-through.ts';
import { type Visit, visit } from './support/visit.ts';

// The page that `npm run generate` made, opened from disk in a real browser that has no network.
const reference = join(import.meta.dirname, '../dist/reference/v2.html');
const index = join(import.meta.dirname, '../dist/index.html');

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser.close());

async function openOperation(hash: string): Promise<Visit> {
  const visited = await visit(browser, reference);
  await visited.page.locator('[data-section-id]').first().waitFor();
  // A tag shows its operations when it is opened itself.
  for (const step of [hash.split('/').slice(0, 2).join('/'), hash]) {
    await visited.page.evaluate((target) => {
      location.hash = `#${target}`;
    }, step);
    await visited.page.locator(`[data-section-id="${step}"]`).first().waitFor();
    await visited.page.locator(`[data-section-id="${step}"]`).first().scrollIntoViewIfNeeded();
  }
  return visited;
}

function section(page: Page, id: string) {
  return page.locator(`[data-section-id="${id}"]`).first();
}

describe('the reference of version 2', () => {
  const id = '/applications/installapplication';

  test('shows an operation with its description, its parameters and its known errors', async () => {
    const { page } = await openOperation(id);
    const text = section(page, id);
    await expect.poll(() => text.textContent()).toContain('Puts a new copy of the application at url');
    expect(await text.textContent()).toContain('Known error codes: 14');
    expect(await text.textContent()).toMatch(/autoup_plugins/);
    await page.context().close();
  });

  test('shows the samples for curl, TypeScript and PHP', async () => {
    const { page } = await openOperation(id);
    const text = section(page, id);
    await expect
      .poll(() => text.textContent())
      .toContain('https://installatron.example.com/browser/wordpress/install');
    for (const [language, code] of [
      ['TypeScript', 'await installApplication(client, {'],
      ['PHP', 'curl_init('],
    ] as const) {
      await text
        .getByText(/^(curl|TypeScript|PHP)$/)
        .first()
        .click();
      await page.getByText(language, { exact: true }).last().click();
      await expect.poll(() => text.textContent()).toContain(code);
    }
    await page.context().close();
  });

  test('says of an undocumented operation that the documentation does not describe it', async () => {
    const { page } = await openOperation('/plugins/getplugin');
    await expect
      .poll(() => section(page, '/plugins/getplugin').textContent())
      .toMatch(/not described in the vendor.s documentation/i);
    await page.context().close();
  });

  test('finds an operation by its summary', async () => {
    const { page } = await visit(browser, reference);
    await page.locator('[data-section-id]').first().waitFor();
    await page.getByText('Search', { exact: false }).first().click();
    await page.keyboard.type('Clone an install');
    const hit = page.getByText('/installs/{id}/clone').first();
    await hit.waitFor();
    expect(await hit.isVisible()).toBe(true);
    await page.context().close();
  });

  test('shows every operation, asks for nothing but itself, and complains of nothing', async () => {
    const { page, complaints, requests } = await visit(browser, reference);
    const { sections } = await readThrough(page);
    expect(sections.filter((name) => name.split('/').length === 3)).toHaveLength(45);
    expect(requests).toStrictEqual([requests[0]]);
    expect(complaints).toStrictEqual([]);
    await page.context().close();
  });

  test('lets no script reach another host, even where there is a network', async () => {
    const { page } = await visit(browser, reference);
    const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toMatch(/connect-src 'none'|^(?!.*connect-src)/);
    expect(policy).not.toMatch(/https?:|\*|unsafe-eval/);
    const outcome = await page.evaluate(() =>
      fetch('https://example.com/').then(
        () => 'fetched',
        (error: unknown) => String(error),
      ),
    );
    expect(outcome).toContain('Failed to fetch');
    await page.context().close();
  });

  test('fits the width of a telephone', async () => {
    const { page } = await visit(browser, reference, 400);
    await page.locator('[data-section-id]').first().waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(400);
    await page.context().close();
  });
});

test('the index is readable without JavaScript and leads to the reference and the guides', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false, offline: true });
  const page = await context.newPage();
  await page.goto(`file://${index}`);
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Installatron Server API');
  expect(await page.getByRole('link', { name: 'Installatron Server API 2.0' }).getAttribute('href')).toBe(
    'reference/v2.html',
  );
  await page.getByRole('link', { name: 'Architecture' }).click();
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Architecture');
  await context.close();
});
