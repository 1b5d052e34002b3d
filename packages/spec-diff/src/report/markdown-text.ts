import { shorten, splitQuotes, visible } from './visible.ts';

// A cell of a table that is longer is not read.
const longest = 300;

/**
 * A string of a spec as code in GitHub's markdown, where it is nothing but text: in code there are no links, no mentions and no
 * references to issues.
 */
export function codeSpan(text: string): string {
  const shown = shorten(visible(text), longest);
  if (shown.trim() === '') return '<code>&#32;</code>';
  // A table would end its cell at a bar, also in code.
  if (shown.includes('|')) return `<code>${entities(shown, /[^A-Za-z0-9 ]/gu)}</code>`;
  const longestRun = Math.max(0, ...[...shown.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longestRun + 1);
  const space = /^[` ]|[` ]$/.test(shown) ? ' ' : '';
  return `${fence}${space}${shown}${space}${fence}`;
}

/**
 * A string as plain words of GitHub's markdown, somewhere within a line: no markup, no HTML, no formula, no link, and nobody is
 * mentioned.
 */
export function plainText(text: string): string {
  const shown = shorten(visible(text), longest);
  return entities(withoutAutolinks(shown), /[\\`*_~[\]<>|&@#$]/gu);
}

/** A message, what it quotes as code. */
export function messageText(message: string): string {
  return splitQuotes(shorten(message, longest * 2))
    .map(({ quoted, text }) => (quoted ? codeSpan(text) : plainText(text)))
    .join('');
}

function entities(text: string, pattern: RegExp): string {
  return text.replaceAll(pattern, (found) => `&#${found.codePointAt(0) ?? 0};`);
}

// An invisible joiner: GitHub looks for these after it has read the markdown, so that no escape keeps it from them.
const joiner = '\u2060';

function withoutAutolinks(text: string): string {
  return (
    text
      .replaceAll(/[@#]/g, `$&${joiner}`)
      .replaceAll(/\bGH-/gi, `$&${joiner}`)
      .replaceAll(/\bwww\./gi, `$&${joiner}`)
      .replaceAll('://', `:${joiner}//`)
      // What may be the name of a commit.
      .replaceAll(/[0-9a-f]{7,}/gi, (found) => found.replaceAll(/.{4}/g, `$&${joiner}`))
  );
}
