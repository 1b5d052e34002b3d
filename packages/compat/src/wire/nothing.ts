/** What PHP sends for a parameter that was not set. */
export function isNothing(value: unknown): boolean {
  return value === undefined || value === null || value === false || value === '';
}
