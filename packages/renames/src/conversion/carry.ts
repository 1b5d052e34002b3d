import type { Carry } from './conversion.ts';

/** Whether a value of version 1 that is no other value is that of another member in version 2. */
export function isCarried(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

/**
 * What version 1 has in place of `word`: the value of another member, unless it would `read` that as something else.
 * Undefined where it has nothing in its place.
 */
export function carried(
  value: unknown,
  word: string,
  other: unknown,
  read: (value: unknown) => unknown,
): string | undefined {
  return value === word && isCarried(other) && read(other) === undefined ? other : undefined;
}

/** Towards version 2: the value becomes that of `member`, and `word` stands in its place. */
export function carryTo(word: string, member: string): Carry {
  return (value, given, made) => {
    if (!isCarried(value) || given.has(member)) return undefined;
    made.set(member, value);
    return word;
  };
}

/** Towards version 1: the value of `member` stands in place of `word`. */
export function carryFrom(word: string, member: string, read: (value: unknown) => unknown): Carry {
  return (value, given, made) => {
    const other = carried(value, word, given.get(member), read);
    if (other === undefined) return undefined;
    given.delete(member);
    made.delete(member);
    return other;
  };
}
