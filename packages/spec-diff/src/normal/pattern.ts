/** Longer patterns and names are not tried: a regular expression of a stranger may take forever. */
const longest = 200;

/** Whether a name can match the pattern. What cannot be tried safely is taken for a match. */
export function mayMatch(pattern: string, name: string): boolean {
  if (name.length > longest || !isHarmless(pattern)) return true;
  try {
    return new RegExp(pattern, 'u').test(name);
  } catch {
    return true;
  }
}

/** No repeated groups, no references back, and few repetitions: its time is bounded by a small power of the length. */
function isHarmless(pattern: string): boolean {
  const repetitions = pattern.match(/[*+]|\{\d+,\d*\}/g) ?? [];
  return pattern.length <= longest && !/\)[*+?{]|\\[1-9k]/.test(pattern) && repetitions.length <= 2;
}
