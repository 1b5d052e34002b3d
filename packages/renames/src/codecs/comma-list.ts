/** The items of a string with commas between them, or an array as it is. Undefined for anything else. */
export { decodeList as decodeCommaList } from './list.ts';

/**
 * The items with commas between them. Undefined for what is no array of strings, and where the items would not come
 * back: one that is empty, holds a comma, or begins or ends with blanks.
 */
export function encodeCommaList(value: unknown): string | undefined {
  return Array.isArray(value) && value.every(comesBack) ? value.join(',') : undefined;
}

function comesBack(item: unknown): boolean {
  return typeof item === 'string' && item !== '' && item === item.trim() && !item.includes(',');
}
