import { posix } from 'node:path';
import { pagePath } from '../guides/address.ts';
import type { RenderedGuide } from '../guides/markdown.ts';
import { escapeHtml } from './html.ts';
import { plainPage } from './page.ts';

/** A page to start from, in a list of such. */
export type Entry = { readonly href: string; readonly title: string; readonly description: string };

/** The page that leads to all others: the references, the guides, and each folder of further pages. */
export function indexPage(
  title: string,
  summary: string,
  references: readonly Entry[],
  guides: readonly RenderedGuide[],
): string {
  const folders = Map.groupBy(guides, ({ path }) => posix.dirname(path));
  const sections = [...folders].map(([folder, members]) =>
    folder === '.' ? guideList(members) : folderList(members),
  );
  const body = [
    `<h1>${escapeHtml(title)}</h1>`,
    `<p>${escapeHtml(summary)}</p>`,
    '<h2>Reference</h2>',
    entryList(references),
    ...sections,
  ];
  return plainPage({ path: 'index.html', title, body: body.join('\n') });
}

function guideList(guides: readonly RenderedGuide[]): string {
  return `<h2>Guides</h2>\n${entryList(guides.map(entryOf))}`;
}

// The README of a folder says what its pages are; these need no more than their titles then.
function folderList(members: readonly RenderedGuide[]): string {
  const readme = members.find(({ path }) => path.endsWith('/README.md'));
  const others = members.filter((member) => member !== readme).map(entryOf);
  if (readme === undefined) return entryList(others);
  const head = `<h2>${escapeHtml(readme.title)}</h2>\n<p>${escapeHtml(readme.description)}</p>`;
  return `${head}\n${entryList(others.map((entry) => ({ ...entry, description: '' })))}`;
}

function entryOf({ path, title, description }: RenderedGuide): Entry {
  return { href: pagePath(path), title, description };
}

function entryList(entries: readonly Entry[]): string {
  const items = entries.map(({ href, title, description }) => {
    const text = description === '' ? '' : `<p>${escapeHtml(description)}</p>`;
    return `<li><a href="${escapeHtml(encodeURI(href))}">${escapeHtml(title)}</a>${text}</li>`;
  });
  return `<ul class="entries">\n${items.join('\n')}\n</ul>`;
}
