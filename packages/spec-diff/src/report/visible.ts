/**
 * Strings of a spec may hold what moves the cursor, colours the terminal, turns the reading direction or is simply not seen.
 * All of it becomes `\u....`, on one line.
 */
export function visible(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, (found) =>
    [...found].map((unit) => `\\u${(unit.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`).join(''),
  );
}

/** At most this many characters, with an ellipsis where something was cut. */
export function shorten(text: string, longest: number): string {
  const characters = [...text.slice(0, longest * 2)];
  return characters.length <= longest && text.length <= longest * 2
    ? text
    : `${characters.slice(0, longest - 1).join('')}…`;
}

/** A message in parts: what it quotes (as a JSON string, or between backticks), and the words around it. */
export function splitQuotes(message: string): readonly { readonly quoted: boolean; readonly text: string }[] {
  return message
    .split(/("[^"\\]*(?:\\.[^"\\]*)*"|`[^`]*`)/s)
    .map((text, index) => ({ quoted: index % 2 === 1, text: index % 2 === 1 ? text.slice(1, -1) : text }))
    .filter(({ text, quoted }) => quoted || text !== '');
}
