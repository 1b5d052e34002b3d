import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { buildSite, type SiteInput, writeSite } from '../../src/index.ts';
import { apiOf, settings } from '../support/api.ts';

const site: SiteInput = {
  references: [
    {
      ...apiOf('get', '/things', { operationId: 'listThings', summary: 'List things' }),
      title: 'Things 1.0 </title><b>',
      page: 'reference/v1.html',
      download: 'openapi.json',
    },
  ],
  guides: [
    { path: 'start.md', text: '# Start\n\nHow to begin.' },
    { path: 'decisions/README.md', text: '# Decisions\n\nWhat we chose.' },
    { path: 'decisions/0001-node.md', text: '# 0001: Node\n\nWhy.' },
  ],
  samples: settings,
};

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'site-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

test('a site is an index, a page and a document for each reference, and a page for each guide', async () => {
  const files = await buildSite(site);
  expect(files.map(({ path }) => path).toSorted()).toEqual([
    'decisions/0001-node.html',
    'decisions/index.html',
    'index.html',
    'openapi.json',
    'reference/v1.html',
    'start.html',
  ]);
  const index = files.find(({ path }) => path === 'index.html')?.content ?? '';
  for (const href of ['reference/v1.html', 'openapi.json', 'start.html', 'decisions/0001-node.html']) {
    expect(index).toContain(`<a href="${href}">`);
  }
  expect(index).toContain('How to begin.');
  expect(index).toContain('What we chose.');
  expect(index).not.toContain('<b>');
});

test('the same input makes the same bytes', async () => {
  expect(await buildSite(site)).toEqual(await buildSite(site));
});

test('no page asks for anything outside of itself, and no script runs but those of Redoc', async () => {
  for (const { path, content } of await buildSite(site)) {
    if (!path.endsWith('.html')) continue;
    const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(content)?.[1] ?? '';
    const scripts = path.startsWith('reference/') ? "'sha256-[\\w+/]{43}=' 'sha256-[\\w+/]{43}='" : "'none'";
    expect(policy).toMatch(
      new RegExp(
        `^default-src 'none'; script-src ${scripts}; style-src 'unsafe-inline'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'$`,
      ),
    );
    expect(content.indexOf('Content-Security-Policy')).toBeLessThan(300);
    expect(content).not.toMatch(/<(link|img|script|iframe)[^>]+(src|href)="(?!data:)/);
    expect(content).not.toContain('//cdn.redoc.ly');
  }
});

test('two pages in one place are an error', async () => {
  const guides = [...site.guides, { path: 'Start.md', text: '' }];
  await expect(buildSite({ ...site, guides })).rejects.toThrow('output-duplicate');
});

test('the folder holds the site and nothing else afterwards, and what is the same stays untouched', () => {
  mkdirSync(join(folder, 'old/deep'), { recursive: true });
  writeFileSync(join(folder, 'old/deep/page.html'), 'stale');
  writeFileSync(join(folder, 'same.html'), 'same');
  const { mtimeMs } = statSync(join(folder, 'same.html'));
  writeSite(folder, [
    { path: 'same.html', content: 'same' },
    { path: 'new/page.html', content: 'new' },
  ]);
  expect(readdirSync(folder, { recursive: true }).toSorted()).toEqual(['new', 'new/page.html', 'same.html']);
  expect(statSync(join(folder, 'same.html')).mtimeMs).toBe(mtimeMs);
  expect(readFileSync(join(folder, 'new/page.html'), 'utf8')).toBe('new');
});
