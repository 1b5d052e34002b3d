/** An array as it is, or the items of a string with commas between them. Undefined for anything else. */
export function decodeList(value: unknown): readonly unknown[] | undefined {
  if (typeof value !== 'string') return encodeList(value);
  return value.trim() === '' ? [] : value.split(',').map((item) => item.trim());
}

/** An array as it is; undefined for anything else. */
export function encodeList(value: unknown): readonly unknown[] | undefined {
  return Array.isArray(value) ? value : undefined;
}
