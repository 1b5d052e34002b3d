import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from './support/browser.ts';
import { buildPage } from './support/build-page.ts';
import { type Visit, visit } from './support/visit.ts';

// A small document with what is easily shown wrong: code that looks like HTML, notes, a table, a link between operations.
const source = {
  openapi: '3.1.0',
  info: { title: 'Things', version: '1.0', description: 'Send `<id>` & `a=1&b=2`, where 1 < 2.' },
  tags: [{ name: 'Things' }],
  paths: {
    '/things': {
      get: { operationId: 'listThings', tags: ['Things'], summary: 'List things', responses: {} },
      post: {
        operationId: 'makeThing',
        tags: ['Things'],
        summary: 'Make a thing',
        'x-background': { parameter: 'later', follow: 'listThings' },
        'x-confidence': 'inferred',
        responses: {
          200: { description: 'Done.' },
          400: { description: 'Wrong.', 'x-errcodes': ['wrong_thing'] },
        },
      },
    },
  },
  'x-errcodes': { wrong_thing: { status: 400, meaning: 'No `<thing>` | none.', remedy: 'Send one.' } },
};

const folder = mkdtempSync(join(tmpdir(), 'page-'));

let browser: Browser;
let opened: Visit;

beforeAll(async () => {
  browser = await launchBrowser();
  opened = await visit(browser, await buildPage(folder, 'things', source), {
    fragment: '#/things/makething',
  });
});

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true });
});

test('code that looks like HTML is shown as it was written', async () => {
  const overview = opened.page.getByText('where 1 < 2.').first();
  await overview.waitFor({ state: 'attached' });
  expect(await overview.textContent()).toBe('Send <id> & a=1&b=2, where 1 < 2.');
  expect(await overview.locator('code').allTextContents()).toEqual(['<id>', 'a=1&b=2']);
});

test('the notes of an operation are shown as text, as a table and as a link', async () => {
  const section = opened.page.locator('[data-section-id="/things/makething"]');
  await section.getByText("Not described in the vendor's documentation: our conclusion.").waitFor();
  await section.getByText('Known error codes: 1').click();
  const cells = await section.locator('td').allInnerTexts();
  expect(cells).toEqual(['400', 'wrong_thing\nNo <thing> | none.\nSend one.']);
  await section.getByRole('link', { name: 'List things' }).click();
  await expect.poll(() => opened.page.url()).toContain('#/things/listthings');
});

test('the page complained of nothing', () => {
  expect(opened.complaints).toEqual([]);
});
