import MarkdownIt, { type Token } from 'markdown-it';

/** What a reader sees of a markdown text, as far as it is more than words. */
export type Rendered = {
  /** The names of all tags of raw HTML, each once, sorted. */
  readonly tags: readonly string[];
  readonly links: readonly string[];
  readonly images: number;
  readonly headings: readonly string[];
  /** The number of cells in each row of all tables. */
  readonly cells: readonly number[];
  /** All words outside of code. */
  readonly words: string;
};

// As GitHub reads it: HTML is kept, and what looks like a link becomes one.
const parser = new MarkdownIt({ html: true, linkify: true });

export function render(markdown: string): Rendered {
  const blocks = parser.parse(markdown, {});
  const inline = blocks.flatMap(({ children }) => children ?? []);
  const html = [...blocks, ...inline].filter(({ type }) => type === 'html_block' || type === 'html_inline');
  return {
    tags: unique(
      html.flatMap(({ content }) => [...content.matchAll(/<\/?([a-z!-]+)/gi)].map(([, tag = '']) => tag)),
    ),
    links: inline.filter(({ type }) => type === 'link_open').map((token) => String(token.attrGet('href'))),
    images: inline.filter(({ type }) => type === 'image').length,
    headings: blocks.flatMap((token, index) =>
      token.type === 'heading_open' ? [blocks[index + 1]?.content ?? ''] : [],
    ),
    cells: cellsOf(blocks),
    words: wordsOf(inline),
  };
}

function cellsOf(blocks: readonly Token[]): readonly number[] {
  const counts: number[] = [];
  for (const { type } of blocks) {
    if (type === 'tr_open') counts.push(0);
    if (type === 'td_open' || type === 'th_open') counts.push((counts.pop() ?? 0) + 1);
  }
  return counts;
}

/** Text between `<code>` and `</code>` is code, too. */
function wordsOf(inline: readonly Token[]): string {
  let inCode = false;
  const words: string[] = [];
  for (const { type, content } of inline) {
    if (type === 'html_inline') inCode = content === '<code>';
    if ((type === 'text' || type === 'text_special') && !inCode) words.push(content);
  }
  return words.join(' ');
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].toSorted();
}
