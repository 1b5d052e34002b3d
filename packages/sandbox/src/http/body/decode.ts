/**
 * Undoes the percent-encoding of a query or a form. A percent sign that encodes nothing stands for itself, as in PHP.
 *
 * @returns undefined when what comes out is not UTF-8.
 */
export function decodePercents(text: string): string | undefined {
  const spaced = text.replaceAll('+', ' ');
  if (!spaced.includes('%')) return spaced;
  try {
    return decodeURIComponent(spaced.replace(/%(?![\da-f]{2})/gi, '%25'));
  } catch {
    return undefined;
  }
}
