import type { MemberModel } from '@installatron-openapi/generate-kit';
import { codecFunction } from './codecs.ts';
import type { Direction } from './direction.ts';
import type { LocalNames } from './names.ts';

/** The function that turns the value of a member into that of the wanted version; undefined where it stays. */
export function readerOf(member: MemberModel, wanted: Direction, names: LocalNames): string | undefined {
  const { rule } = member;
  if (rule.kind === 'codec') return codecFunction(rule.codec, wanted);
  if (rule.kind === 'same') return undefined;
  return wanted === 'v2' ? names.readValue(member) : names.writeValue(member);
}
