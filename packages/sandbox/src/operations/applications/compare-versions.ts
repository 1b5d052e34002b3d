/**
 * Compares versions number by number. A beginning comes before everything that begins so: 6.8 is less than 6.8.1.
 *
 * @returns a negative number, zero or a positive number, as for `Array.prototype.sort`.
 */
export function compareVersions(one: string, other: string): number {
  const [left, right] = [one, other].map((version) => version.split('.').map(Number));
  for (const [index, number] of (left ?? []).entries()) {
    const difference = number - (right?.[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return (left?.length ?? 0) - (right?.length ?? 0);
}

/** Whether it is a version, or the beginning of one. */
export function isVersion(text: string): boolean {
  return /^\d+(\.\d+)*$/.test(text);
}
