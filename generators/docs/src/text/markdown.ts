/**
 * Takes out of the markdown of a spec what a page could take for more than text: HTML, images, and the tags of
 * Markdoc, the dialect that Redoc reads.
 *
 * No `<` survives but those of the `code` tags written here. So what is safe does not depend on this function
 * and Redoc seeing a piece of code in the same place.
 */
export function harmlessMarkdown(text: string): string {
  return text
    .replaceAll(/[^\P{Cc}\n\t]|[\u202a-\u202e\u2066-\u2069]/gu, ' ')
    .replaceAll(codeOrMarkup, (match) => (match.startsWith('`') ? harmlessCode(match) : entities(match)));
}

// A run of backticks and all up to the next run of the same length, or the start of something that is not text.
const codeOrMarkup = /(?<!`)(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)|<|\{(?=%)|!(?=\[)/g;

// In a piece of code, entities mean themselves: only a tag can hold them.
function harmlessCode(code: string): string {
  if (!/<|\{%|!\[/.test(code)) return code;
  return `<code>${entities(code.replaceAll(/^`+|`+$/g, '').trim())}</code>`;
}

function entities(text: string): string {
  return text.replaceAll(/[^\w\s]/gu, (character) => `&#${character.codePointAt(0)};`);
}

/** Any text as a piece of code on one line. */
export function codeSpan(text: string): string {
  const line = oneLine(text);
  if (line === '') return '';
  const ticks = '`'.repeat(longestRun(line) + 1);
  const gap = /^`|`$/.test(line) ? ' ' : '';
  return harmlessMarkdown(`${ticks}${gap}${line}${gap}${ticks}`);
}

function longestRun(text: string): number {
  return Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
}

/** Markdown of a spec as a cell of a table. */
export function tableCell(markdown: string): string {
  return withoutPipes(harmlessMarkdown(oneLine(markdown)));
}

/** Any text as a piece of code in a cell of a table. */
export function codeCell(text: string): string {
  return withoutPipes(codeSpan(text));
}

function withoutPipes(text: string): string {
  return text.replaceAll('|', '\\|');
}

function oneLine(text: string): string {
  return text.replaceAll(/[\s\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();
}
