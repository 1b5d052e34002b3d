/** One word of a POSIX shell, whatever the text is: single quotes take everything but themselves. */
export function shellWord(text: string): string {
  return `'${text.toWellFormed().replaceAll("'", "'\\''")}'`;
}
