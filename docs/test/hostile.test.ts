import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildModel, toDocument } from '@installatron-openapi/generate-kit';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hostileDocuments } from '../../generators/pipeline/test/hostile/documents.ts';
import { launchBrowser } from './support/browser.ts';
import { buildPage } from './support/build-page.ts';
import { readThrough } from './support/read-through.ts';
import { visit } from './support/visit.ts';

// Every string of the document wants to be a script, an element or a request. `npm test` opens the one page that holds
// them all; `npm run proof` also one page for each place where OpenAPI lets a string stand.
const complete = process.env['PROOF'] !== undefined;
const documents = hostileDocuments().filter(({ name }) => complete || name === 'everything');
const folder = mkdtempSync(join(tmpdir(), 'hostile-page-'));

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

test.each(documents)(
  'a page of hostile text in "$name" runs no script, makes no element and asks for nothing',
  async ({ name, document }) => {
    const path = await buildPage(folder, name, document);
    const { page, complaints, requests } = await visit(browser, path);
    const count = buildModel(toDocument(document, name)).operations.length;
    const { operations, foreignElements, marked } = await readThrough(page, count, true);
    expect(operations).toHaveLength(count);
    expect(marked).toBe(false);
    expect(foreignElements).toStrictEqual([]);
    expect(requests).toStrictEqual([requests[0]]);
    expect(complaints.filter((text) => text.startsWith('dialog') || /hostile/.test(text))).toStrictEqual([]);
    await page.context().close();
  },
  120_000,
);

test('the search for it fails where it could succeed: a mark in the page is found', async () => {
  const path = join(folder, 'marked.html');
  writeFileSync(
    path,
    '<p data-section-id="/">x</p><b data-hostile></b><script>globalThis.__hostile = 1;</script>',
  );
  const { page } = await visit(browser, path);
  const { marked, foreignElements } = await readThrough(page, 0, true);
  expect(marked).toBe(true);
  expect(foreignElements).toStrictEqual(['/: <b data-hostile=""></b>']);
  await page.context().close();
});
