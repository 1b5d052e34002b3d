import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { expect, test } from 'vitest';
import { codeCell, codeSpan, harmlessMarkdown, tableCell } from '../../src/text/markdown.ts';

const numRuns = process.env['PROOF'] === undefined ? 300 : 20_000;

const piece = fc.constantFrom(
  ...['<', '>', '<b>', '</b>', '<!--', '<img src=x onerror=y>', '`', '``', '```', '~~~\n', '\\', '&', '&lt;'],
  ...[
    '{',
    '%',
    '{%',
    '%}',
    '!',
    '[',
    ']',
    '![',
    '](',
    ')',
    '|',
    '*',
    '_',
    '#',
    '\n',
    '\n\n',
    '    ',
    'x',
    ' ',
  ],
);
const text = fc.oneof(
  fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join('')),
  fc.string(),
);

const markdown = new MarkdownIt({ html: true });

test.each([
  ['a description', harmlessMarkdown],
  ['a code span', codeSpan],
  ['a cell', tableCell],
  ['a code cell', codeCell],
])('%s holds no tag, no picture and nothing of Markdoc, whatever it was made of', (_, make) => {
  fc.assert(
    fc.property(text, (given) => {
      const made = make(given);
      expect(made.replaceAll(/<\/?code>/g, '')).not.toMatch(/<|\{%|!\[/);
      expect(htmlIn(made)).toEqual([]);
    }),
    { numRuns },
  );
});

/** What a reader of markdown takes for HTML, but for the tags of code. */
function htmlIn(text: string): readonly string[] {
  return markdown
    .parse(text, {})
    .flatMap((token) => [token, ...(token.children ?? [])])
    .filter((token) => token.type.startsWith('html') || token.type === 'image')
    .map((token) => token.content)
    .filter((content) => !/^<\/?code>$/.test(content));
}
