/** An integer that a number of JavaScript holds exactly, or its decimal digits in a string. Undefined for anything else. */
export function decodeInteger(value: unknown): number | undefined {
  const number = typeof value === 'string' && /^-?\d+$/.test(value) ? Number(value) + 0 : value;
  return typeof number === 'number' && Number.isSafeInteger(number) ? number : undefined;
}

/** An integer as it is; undefined for anything else. */
export function encodeInteger(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isInteger(value) ? value : undefined;
}
