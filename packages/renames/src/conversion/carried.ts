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
  const isCarried = value === word && typeof other === 'string' && other !== '';
  return isCarried && read(other) === undefined ? other : undefined;
}
