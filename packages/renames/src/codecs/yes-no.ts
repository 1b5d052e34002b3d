/** A boolean that version 1 writes as a word. It reads every form of a switch. */
export { decodeSwitch as decodeYesNo } from './switch.ts';

/** `"yes"` for true, `"no"` for false; undefined for anything else. */
export function encodeYesNo(value: unknown): 'yes' | 'no' | undefined {
  if (typeof value !== 'boolean') return undefined;
  return value ? 'yes' : 'no';
}
