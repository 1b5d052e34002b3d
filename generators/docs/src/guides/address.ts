import { posix } from 'node:path';

/**
 * Where the page of a markdown file is: beside where the file was, a README as the index of its folder. That a file is
 * generated is nothing for a reader of the page.
 */
export function pagePath(markdownPath: string): string {
  return markdownPath.replace(/(^|\/)README\.md$/, '$1index.md').replace(/(\.gen)?\.md$/, '.html');
}

/**
 * Where a link of a guide leads when the guide is a page in `dist`.
 *
 * A guide becomes its page. What is in `dist` already is named without it. Anything else in the repository is one
 * folder further away from the page than from the guide.
 *
 * @param from path of the guide, relative to the folder of the guides.
 */
export function pageLink(from: string, href: string, guides: ReadonlySet<string>): string {
  if (/^([a-z][a-z0-9+.-]*:|\/|#)/i.test(href)) return href;
  const [path = '', ...fragment] = href.split(/(?=#)/);
  const target = posix.join(posix.dirname(from), path);
  return relativeTo(from, siteTarget(target, guides)) + fragment.join('');
}

function siteTarget(target: string, guides: ReadonlySet<string>): string {
  if (guides.has(target)) return pagePath(target);
  return target.startsWith('dist/') ? target.slice('dist/'.length) : posix.join('..', target);
}

function relativeTo(from: string, target: string): string {
  return posix.relative(posix.dirname(from), target);
}
