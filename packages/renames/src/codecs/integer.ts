/**
 * An integer, or its decimal digits in a string. Undefined for anything else, and for digits of which a number of
 * JavaScript would lose some.
 */
export function decodeInteger(value: unknown): number | undefined {
  if (typeof value !== 'string') return encodeInteger(value);
  const number = Number(value);
  return /^-?\d+$/.test(value) && Number.isSafeInteger(number) ? number + 0 : undefined;
}

/** An integer as it is; undefined for anything else. */
export function encodeInteger(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isInteger(value) ? value : undefined;
}
