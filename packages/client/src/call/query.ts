/**
 * A query string with its question mark, as PHP reads it: `a[]=1&a[]=2` for lists, `a[b]=1` for objects, `a[0][b]=1` for
 * objects in lists, `true` and `false` for booleans. What is undefined or null is left out, and so is an empty list, which
 * a query cannot express. Empty when there is nothing to say.
 */
export function searchOf(members: object): string {
  const query = new URLSearchParams();

  function append(name: string, value: unknown): void {
    if (typeof value === 'object') appendAll(value ?? {}, (key) => `${name}[${key}]`);
    else if (value !== undefined) query.append(name, `${value}`);
  }

  function appendAll(object: object, nameOf: (key: string) => string): void {
    for (const [key, value] of Object.entries(object)) {
      append(nameOf(Array.isArray(object) && typeof value !== 'object' ? '' : key), value);
    }
  }

  appendAll(members, (key) => key);
  return query.size > 0 ? `?${query}` : '';
}
