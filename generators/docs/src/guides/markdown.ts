import MarkdownIt, { type StateCore, type Token } from 'markdown-it';
import { pageLink } from './address.ts';
import type { GuideSource } from './read.ts';

/** A guide as the body of a page, with what an index shows of it. */
export type RenderedGuide = {
  readonly path: string;
  /** The text of the first heading. */
  readonly title: string;
  /** The text of the first paragraph. */
  readonly description: string;
  readonly html: string;
};

const markdown = new MarkdownIt({ html: false });
markdown.core.ruler.push('heading-ids', addHeadingIds);

/** Renders a guide. Markup in it is shown as text; links between guides lead to their pages. */
export function renderGuide({ path, text }: GuideSource, guides: ReadonlySet<string>): RenderedGuide {
  const tokens = markdown.parse(text, {});
  for (const token of tokens.flatMap((block) => block.children ?? [])) {
    const href = token.type === 'link_open' ? token.attrGet('href') : null;
    if (href !== null) token.attrSet('href', pageLink(path, String(href), guides));
  }
  const html = markdown.renderer.render(tokens, markdown.options, {});
  return {
    path,
    title: textAfter(tokens, 'heading_open') || path,
    description: textAfter(tokens, 'paragraph_open'),
    html: html.replaceAll('<table>', '<div class="table"><table>').replaceAll('</table>', '</table></div>'),
  };
}

/** The text of the first block of a type. */
function textAfter(tokens: readonly Token[], type: string): string {
  const inline = tokens[tokens.findIndex((token) => token.type === type) + 1];
  return inline?.type === 'inline' ? plainText(inline) : '';
}

function plainText(inline: Token): string {
  const parts = (inline.children ?? []).map((token) => (isBreak(token) ? ' ' : token.content));
  return parts.join('').trim();
}

function isBreak({ type }: Token): boolean {
  return type === 'softbreak' || type === 'hardbreak';
}

/** Gives headings the ids that GitHub gives them, so that a link to a section works in both places. */
function addHeadingIds(state: StateCore): void {
  const seen = new Map<string, number>();
  for (const [index, token] of state.tokens.entries()) {
    const inline = state.tokens[index + 1];
    if (token.type !== 'heading_open' || inline === undefined) continue;
    const slug = slugOf(plainText(inline));
    const count = seen.get(slug) ?? 0;
    seen.set(slug, count + 1);
    token.attrSet('id', count === 0 ? slug : `${slug}-${count}`);
  }
}

function slugOf(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(/\s/g, '-');
}
