/** What is left of a TypeScript module without its strings and comments. */
export function codeOf(module: string): string {
  const strings = [`'(?:\\\\.|[^'\\\\])*'`, '"(?:\\\\.|[^"\\\\])*"', '`(?:\\\\.|[^`\\\\])*`'];
  const comments = ['/\\*[^]*?\\*/', '//.*'];
  return module.replaceAll(new RegExp([...strings, ...comments].join('|'), 'g'), ' ');
}
