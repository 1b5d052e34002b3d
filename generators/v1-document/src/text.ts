/** A name of the spec as code in markdown. What pages do to keep it from being more than text, they do themselves. */
export function code(text: string): string {
  return `\`${text.replaceAll('`', "'")}\``;
}
