import { type CodecName, valueName } from '@installatron-openapi/generate-kit';
import type { Direction } from './direction.ts';

/** The function of the runtime that reads or writes by a codec. Each codec has a file of its own name there. */
export function codecFunction(codec: CodecName, wanted: Direction): string {
  return valueName(`${wanted === 'v2' ? 'decode' : 'encode'} ${codec}`);
}
