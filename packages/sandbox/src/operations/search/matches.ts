/**
 * Whether one of the fields holds the text, in whatever case. The vendor does not say how `q` is compared: a part of a
 * field is our choice.
 *
 * @param q without it, or when it is empty, everything matches.
 */
export function matches(q: string | undefined, fields: readonly (string | undefined)[]): boolean {
  if (!q) return true;
  const wanted = q.toLowerCase();
  return fields.some((field) => field?.toLowerCase().includes(wanted));
}
