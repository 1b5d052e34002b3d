import MarkdownIt from 'markdown-it';
import { expect, test } from 'vitest';
import { codeCell, codeSpan, harmlessMarkdown, tableCell } from '../../src/text/markdown.ts';

test.each([
  ['plain markdown stays as it is', 'A *b* `c` [d](e.html)\n\n- f > g', 'A *b* `c` [d](e.html)\n\n- f > g'],
  ['a tag becomes text', 'a <b>c</b>', 'a &#60;b>c&#60;/b>'],
  ['a tag in a piece of code stays code', 'a `<b>` c', 'a <code>&#60;b&#62;</code> c'],
  ['a backtick that opens nothing hides nothing', 'a ` <b>', 'a ` &#60;b>'],
  ['a Markdoc tag becomes text', '{% partial file="x" /%}', '&#123;% partial file="x" /%}'],
  ['a Markdoc tag in a piece of code stays code', '`{% x %}`', '<code>&#123;&#37; x &#37;&#125;</code>'],
  ['a picture becomes a link', '![a](https://example.com/b.png)', '&#33;[a](https://example.com/b.png)'],
  ['characters that turn the direction go', 'a\u202eb\u0007c', 'a b c'],
])('%s', (_, given, want) => {
  expect(harmlessMarkdown(given)).toBe(want);
});

test('code with tags is shown by a reader of HTML as it was written', () => {
  const html = new MarkdownIt({ html: true }).render(harmlessMarkdown('`<a href="x">&amp;*b*</a>`'));
  expect(html).toBe('<p><code>&lt;a href=&quot;x&quot;&gt;&amp;amp;*b*&lt;/a&gt;</code></p>\n');
});

test('a code span holds any text, backticks too', () => {
  expect(codeSpan('a')).toBe('`a`');
  expect(codeSpan('a`b')).toBe('``a`b``');
  expect(codeSpan('`a``')).toBe('``` `a`` ```');
  expect(codeSpan(' a\nb\u2028c ')).toBe('`a b c`');
  expect(codeSpan('<b>')).toBe('<code>&#60;b&#62;</code>');
  expect(codeSpan('')).toBe('');
});

test('a cell of a table is one line without the borders of cells', () => {
  expect(tableCell('a | b\nc `d|e` <f>')).toBe('a \\| b c `d\\|e` &#60;f>');
  expect(codeCell('a|b')).toBe('`a\\|b`');
});
