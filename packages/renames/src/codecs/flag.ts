/** A boolean that version 1 writes as a number. It reads every form of a switch. */
export { decodeSwitch as decodeFlag } from './switch.ts';

/** `1` for true, `0` for false; undefined for anything else. */
export function encodeFlag(value: unknown): 0 | 1 | undefined {
  if (typeof value !== 'boolean') return undefined;
  return value ? 1 : 0;
}
