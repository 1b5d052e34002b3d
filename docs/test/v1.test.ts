import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isObject, objectMember, readDocument, stringMember } from '@installatron-openapi/generate-kit';
import type { Browser, Locator } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from './support/browser.ts';
import { site, v1Document, v1Page } from './support/places.ts';
import { readThrough } from './support/read-through.ts';
import { type Visit, visit } from './support/visit.ts';

// The page of version 1, as the build left it, in a real browser without a network.

let browser: Browser;
let opened: Visit;
let section: Locator;

beforeAll(async () => {
  browser = await launchBrowser();
  opened = await visit(browser, v1Page, { fragment: '#/applications/installcommand' });
  section = opened.page.locator('[data-section-id="/applications/installcommand"]');
  await section.getByText('install: Install an application').first().waitFor();
});

afterAll(() => browser?.close());

test('a command shows what it does and its parameters with their names of version 1', async () => {
  for (const text of [
    'Puts a new copy of the application',
    'Asks for install.',
    'The full URL to install at',
    'autoup-plugins',
    'Version 2 calls it autoup_plugins.',
  ]) {
    await expectVisible(section.getByText(text).first());
  }
});

test('a command shows its samples in the languages that can send it, and the client cannot', async () => {
  const samples = { curl: '"cmd": "install"', PHP: "'cmd' => 'install'" };
  for (const [language, line] of Object.entries(samples)) {
    await section.locator('button[aria-haspopup="menu"]', { hasText: /^(curl|PHP)$/ }).click();
    await expectVisible(opened.page.getByRole('menuitem', { name: language }));
    expect(await opened.page.getByRole('menuitem', { name: 'TypeScript' }).count()).toBe(0);
    // Not by the mouse: what Redoc still lays out above may move the menu out of the window.
    await opened.page.getByRole('menuitem', { name: language }).dispatchEvent('click');
    await expectVisible(section.getByText(line).first());
  }
});

test('a command lists its error codes', async () => {
  await section.getByText(/^Known error codes: \d+$/).click();
  await expectVisible(section.getByText('empty_argument_url').first());
});

test('search finds a command by what it does', async () => {
  const { page } = opened;
  await page.keyboard.press('Control+k');
  await page.keyboard.type('restore');
  await expectVisible(page.getByText('restoreto: Restore a backup elsewhere', { exact: true }).last());
  await page.keyboard.press('Escape');
});

test('the table of all commands leads to each of them', async () => {
  const { page } = await visit(browser, v1Page, { fragment: '#/commands/runcommand' });
  const table = page.locator('[data-section-id="/commands/runcommand"] table').first();
  const row = table.locator('tr', { hasText: 'edit noautoup-theme' });
  await expectVisible(row);
  expect(await row.locator('code').allTextContents()).toEqual([
    'edit noautoup-theme',
    'POST /installs/{id}/themes/{slug}',
    'autoup=none',
  ]);
  await row.getByRole('link').click();
  await expect.poll(() => page.url()).toContain('#/themes/editnoautoupthemecommand');
});

test('the overview is there without JavaScript', async () => {
  const plain = await visit(browser, v1Page, { javaScript: false });
  await expectVisible(plain.page.getByText('Every request goes to one URL'));
});

test('every command is shown, and in all of this the page asked for nothing and complained of nothing', async () => {
  const commands = commandSections();
  expect(commands.length).toBeGreaterThan(45);
  const wanted = [...commands, '/commands/runcommand', '/commands/runcommandinquery'];
  const shown = await readThrough(opened.page, wanted.length, false);
  expect(shown.operations.toSorted()).toEqual(wanted.toSorted());
  expect(opened.requests).toEqual([pathToFileURL(v1Page).href]);
  expect(opened.complaints).toEqual([]);
});

test('the document for download has one path, whatever the page shows', () => {
  const downloaded: unknown = JSON.parse(readFileSync(join(site, 'openapi.v1.json'), 'utf8'));
  expect(downloaded).toEqual(readDocument(v1Document));
  expect(downloaded).toHaveProperty(['paths', '/', 'post']);
  expect(Object.keys(objectMember(readDocument(v1Document), 'paths'))).toEqual(['/']);
});

/** `/installs/editcommand` for each command of the document. */
function commandSections(): readonly string[] {
  const schemas = objectMember(objectMember(readDocument(v1Document), 'components'), 'schemas');
  return Object.entries(schemas).flatMap(([name, schema]) => {
    const said = isObject(schema) ? schema['x-command'] : undefined;
    return said === undefined ? [] : [`/${stringMember(said, 'tag')}/${name}`.toLowerCase()];
  });
}

async function expectVisible(locator: Locator): Promise<void> {
  await locator.waitFor({ state: 'visible', timeout: 15_000 });
}
