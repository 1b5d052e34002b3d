import { expect, test } from 'vitest';
import { pageLink, pagePath } from '../../src/guides/address.ts';
import { renderGuide } from '../../src/guides/markdown.ts';

const guides = new Set(['start.md', 'errors.md', 'decisions/README.md', 'decisions/0001-node.md']);

test.each([
  ['start.md', 'start.html'],
  ['decisions/0001-node.md', 'decisions/0001-node.html'],
  ['decisions/README.md', 'decisions/index.html'],
  ['migration/commands.gen.md', 'migration/commands.html'],
])('%s becomes the page %s', (path, page) => {
  expect(pagePath(path)).toBe(page);
});

test.each([
  ['start.md', 'errors.md', 'errors.html'],
  ['start.md', 'errors.md#codes', 'errors.html#codes'],
  ['start.md', 'decisions/README.md', 'decisions/index.html'],
  ['decisions/README.md', '0001-node.md', '0001-node.html'],
  ['decisions/0001-node.md', '../start.md', '../start.html'],
  ['start.md', 'dist/reference/v2.html', 'reference/v2.html'],
  ['decisions/0001-node.md', '../dist/reference/v2.html#/a/b', '../reference/v2.html#/a/b'],
  ['start.md', '../spec/README.md', '../../spec/README.md'],
  ['decisions/0001-node.md', '../../README.md', '../../../README.md'],
  ['start.md', '#top', '#top'],
  ['start.md', 'https://example.com/a.md', 'https://example.com/a.md'],
])('in %s the link %s leads to %s', (from, href, wanted) => {
  expect(pageLink(from, href, guides)).toBe(wanted);
});

test('a guide is introduced by its first heading and its first paragraph', () => {
  const text = '# Start *here*\n\nUse `npm`\nto [install](errors.md).\n\nMore.';
  const guide = renderGuide({ path: 'start.md', text }, guides);
  expect(guide).toMatchObject({ title: 'Start here', description: 'Use npm to install.' });
  expect(guide.html).toContain('<a href="errors.html">install</a>');
});

test('headings have the ids that links on GitHub use', () => {
  const guide = renderGuide({ path: 'start.md', text: '# What is new?\n\n## A_b C-d\n\n## A_b C-d' }, guides);
  expect(guide.html).toContain('<h1 id="what-is-new">');
  expect(guide.html).toContain('<h2 id="a_b-c-d">');
  expect(guide.html).toContain('<h2 id="a_b-c-d-1">');
});

test('markup in a guide is shown as text', () => {
  const guide = renderGuide(
    { path: 'start.md', text: '# <b>A</b>\n\n<script>x()</script> [a](javascript:x())' },
    guides,
  );
  expect(guide.html).not.toMatch(/<(b|script)|href/);
});
