import { createHash } from 'node:crypto';
import { canonical } from '../document/json.ts';

/** A short text that stands for a change. It depends on what changed and on nothing else that a document may hold. */
export function fingerprintOf(parts: readonly unknown[]): string {
  return createHash('sha256').update(canonical(parts)).digest('hex').slice(0, 12);
}
