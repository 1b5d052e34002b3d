/**
 * A doc comment of TypeScript or PHP around untrusted text.
 *
 * The one place where text of a spec enters a comment: what would end the comment, start a line elsewhere or turn
 * the reading direction is taken out.
 */
export function docComment(text: string): string {
  const lines = text.split(/\r\n|[\n\r\u2028\u2029]/).map((line) => ` * ${harmless(line)}`.trimEnd());
  return ['/**', ...trimBlank(lines), ' */'].join('\n');
}

function harmless(line: string): string {
  return line.replaceAll('*/', '*\u2215').replaceAll(/[\p{Cc}\p{Cf}]/gu, ' ');
}

function trimBlank(lines: readonly string[]): readonly string[] {
  const last = lines.findLastIndex((line) => line !== ' *');
  return lines.slice(0, last + 1);
}

/** Breaks text into lines of at most `width` characters where it has blanks; keeps its own line breaks. */
export function wrap(text: string, width: number): string {
  return text
    .split('\n')
    .map((line) => wrapLine(line, width))
    .join('\n');
}

function wrapLine(line: string, width: number): string {
  const lines: string[] = [];
  let current = '';
  for (const word of line.split(' ')) {
    if (current !== '' && current.length + 1 + word.length > width) {
      lines.push(current);
      current = word;
    } else {
      current = current === '' ? word : `${current} ${word}`;
    }
  }
  return [...lines, current].join('\n');
}
