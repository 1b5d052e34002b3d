import { pathToFileURL } from 'node:url';
import { buildModel, readDocument } from '@installatron-openapi/generate-kit';
import type { Browser, Locator } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from './support/browser.ts';
import { bundle, referencePage } from './support/places.ts';
import { readThrough } from './support/read-through.ts';
import { type Visit, visit } from './support/visit.ts';

// The page of the real document, as the build left it, in a real browser without a network.

const fragment = '#/applications/installapplication';

let browser: Browser;
let opened: Visit;
let section: Locator;

beforeAll(async () => {
  browser = await launchBrowser();
  opened = await visit(browser, referencePage, { fragment });
  section = opened.page.locator('[data-section-id="/applications/installapplication"]');
  await section.getByText('Install an application').first().waitFor();
});

afterAll(() => browser?.close());

test('an operation shows what it does, its parameters and its schema', async () => {
  for (const text of [
    'Puts a new copy of the application',
    'X-HTTP-Method-Override',
    'The full URL to install at',
  ]) {
    await expectVisible(section.getByText(text).first());
  }
});

test('an operation shows its samples in three languages', async () => {
  const samples = {
    curl: "--header 'Content-Type: application/json'",
    TypeScript: "import { createClient, installApplication } from '@installatron-openapi/client';",
    PHP: 'curl_setopt_array($curl, [',
  };
  for (const [language, line] of Object.entries(samples)) {
    await section.locator('button[aria-haspopup="menu"]', { hasText: /^(curl|TypeScript|PHP)$/ }).click();
    // Not by the mouse: what Redoc still lays out above may move the menu out of the window.
    await opened.page.getByRole('menuitem', { name: language }).dispatchEvent('click');
    await expectVisible(section.getByText(line).first());
  }
});

test('an operation lists its error codes with their remedies', async () => {
  await section.getByText(/^Known error codes: \d+$/).click();
  await expectVisible(section.getByText('empty_argument_url').first());
  await expectVisible(section.getByText('Send the full URL, with its scheme.').first());
});

test('what the vendor does not describe is marked as such', async () => {
  await expectVisible(section.getByText("Not described in the vendor's documentation").first());
});

test('search finds an operation', async () => {
  const { page } = opened;
  await page.keyboard.press('Control+k');
  await page.keyboard.type('restore');
  const found = page.getByText('Restore a backup in place', { exact: true });
  await expectVisible(found.last());
  await page.keyboard.press('Escape');
});

test('a narrow window needs no sideways scrolling', async () => {
  const narrow = await visit(browser, referencePage, { fragment, width: 400 });
  await narrow.page.getByText('Puts a new copy of the application').first().waitFor();
  expect(await narrow.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(400);
});

test('the overview is there without JavaScript', async () => {
  const plain = await visit(browser, referencePage, { javaScript: false });
  await expectVisible(plain.page.getByText('This is version 2 of its HTTP API.'));
});

test('the policy of the page stops a request to another host and a script that was put into it', async () => {
  const { page } = await visit(browser, referencePage);
  const violations = page.evaluate(
    () =>
      new Promise<readonly string[]>((resolve) => {
        const directives: string[] = [];
        document.addEventListener('securitypolicyviolation', (event) => {
          directives.push(event.effectiveDirective);
          if (directives.length === 2) resolve(directives);
        });
        const script = document.createElement('script');
        script.text = 'globalThis.__hostile = 1;';
        document.body.append(script);
        fetch('https://example.com/').catch(() => undefined);
      }),
  );
  expect((await violations).toSorted()).toEqual(['connect-src', 'script-src-elem']);
  expect(await page.evaluate(() => '__hostile' in globalThis)).toBe(false);
});

test('every operation is shown, and in all of this the page asked for nothing and complained of nothing', async () => {
  const { operations } = buildModel(readDocument(bundle));
  const shown = await readThrough(opened.page, operations.length, false);
  expect(shown.operations.toSorted()).toEqual(
    operations.map(({ tag, operationId }) => `/${tag}/${operationId}`.toLowerCase()).toSorted(),
  );
  expect(opened.requests).toEqual([pathToFileURL(referencePage).href]);
  expect(opened.complaints).toEqual([]);
});

async function expectVisible(locator: Locator): Promise<void> {
  await locator.waitFor({ state: 'visible', timeout: 15_000 });
}
