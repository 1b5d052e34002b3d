import { escapeHtml, policy } from './html.ts';
import { pageStyles } from './theme.ts';

export type PlainPage = {
  /** Relative to the site, with `/`. */
  readonly path: string;
  readonly title: string;
  /** HTML. */
  readonly body: string;
};

/** A page that is read without JavaScript and loads nothing. */
export function plainPage({ path, title, body }: PlainPage): string {
  const root = '../'.repeat(path.split('/').length - 1);
  const header =
    path === 'index.html' ? '' : `<header><a href="${root}index.html">Documentation</a></header>\n`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
${policy([])}
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<link rel="icon" href="data:,">
<title>${escapeHtml(title)}</title>
<style>
${pageStyles}
</style>
</head>
<body>
${header}<main>
${body.trim()}
</main>
</body>
</html>
`;
}
