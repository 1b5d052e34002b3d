/** JSON writes numbers of any size. Those beyond 2^53 do not arrive as they were sent, and the largest as Infinity. */
export function holdsHugeNumber(value: unknown): boolean {
  if (typeof value === 'number') return Math.abs(value) > Number.MAX_SAFE_INTEGER;
  return typeof value === 'object' && value !== null && Object.values(value).some(holdsHugeNumber);
}
