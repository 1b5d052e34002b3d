import { decodeSwitch } from './switch.ts';

/**
 * Whether something happens by itself: `"auto"`, against `"none"`, `"skip"` and `"manual"`, or any form of a switch.
 * Undefined for anything else.
 */
export function decodeAuto(value: unknown): boolean | undefined {
  if (value === 'auto') return true;
  if (value === 'none' || value === 'skip' || value === 'manual') return false;
  return decodeSwitch(value);
}

/** `"auto"` for true, `"none"` for false; undefined for anything else. */
export function encodeAuto(value: unknown): 'auto' | 'none' | undefined {
  if (typeof value !== 'boolean') return undefined;
  return value ? 'auto' : 'none';
}
