import { isObject, type Key, type Members } from './conversion.ts';

/** How the members of an object are taken out of it, and put together again. */
export type Shape = {
  readonly unfold: (value: Members) => Map<Key, unknown>;
  readonly fold: (made: ReadonlyMap<Key, unknown>) => Members;
};

/** All members stand beside each other. */
export const flat: Shape = {
  unfold: (value) => new Map(Object.entries(value)),
  // `fromEntries` defines own members, so `__proto__` stays plain data.
  fold: (made) => Object.fromEntries(made),
};

/** Some members stand in an object in version 2, and beside it in version 1. */
export function nested(keys: readonly (readonly [string, string])[]): Shape {
  return { unfold: (value) => unfold(value, keys), fold };
}

/** Takes the members that are described out of their object; the others are left in it. */
function unfold(value: Members, keys: readonly (readonly [string, string])[]): Map<Key, unknown> {
  const given = new Map<Key, unknown>(Object.entries(value));
  for (const [container] of keys) {
    const object = given.get(container);
    if (!isObject(object) || object !== value[container]) continue;
    const names = new Map(Object.entries(object));
    for (const key of keys.filter(([outer, name]) => outer === container && names.has(name))) {
      given.set(key, names.get(key[1]));
      names.delete(key[1]);
    }
    // An object that was empty before is something that was said, too.
    if (names.size < Object.keys(object).length) given.set(container, Object.fromEntries(names));
    if (names.size === 0 && Object.keys(object).length > 0) given.delete(container);
  }
  return given;
}

function fold(made: ReadonlyMap<Key, unknown>): Members {
  const folded = new Map<string, unknown>();
  for (const [key, value] of made) if (typeof key === 'string') folded.set(key, value);
  for (const [key, value] of made) if (typeof key !== 'string') addTo(folded, key, value);
  return Object.fromEntries(folded);
}

function addTo(
  folded: Map<string, unknown>,
  [container, name]: readonly [string, string],
  value: unknown,
): void {
  const object = folded.get(container);
  const members = new Map(isObject(object) ? Object.entries(object) : []);
  folded.set(container, Object.fromEntries(members.set(name, value)));
}
