/** Longer patterns and names are not tried: a regular expression of a stranger may take forever. */
const longest = 200;

/** Patterns that every text matches. */
export const matchesAll = new Set(['', '^', '$', '.*', '^.*', '.*$', '^[\\s\\S]*$']);

/** Whether a text can match the pattern. What cannot be tried safely is taken for a match. */
export function mayMatch(pattern: string, text: string): boolean {
  return matches(pattern, text) ?? true;
}

/** Whether a text matches the pattern; undefined where that cannot be tried safely. */
export function matches(pattern: string, text: string): boolean | undefined {
  if (text.length > longest || !isHarmless(pattern)) return undefined;
  try {
    return new RegExp(pattern, 'u').test(text);
  } catch {
    return undefined;
  }
}

/** No repeated groups, no references back, and few repetitions: its time is bounded by a small power of the length. */
function isHarmless(pattern: string): boolean {
  const repetitions = pattern.match(/[*+]|\{\d+,\d*\}/g) ?? [];
  return pattern.length <= longest && !/\)[*+?{]|\\[1-9k]/.test(pattern) && repetitions.length <= 2;
}
