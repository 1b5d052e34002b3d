import { type Cursor, pointerOf } from './cursor.ts';
import { member, namesOf } from './json.ts';

/** Says without further ado that places of two documents hold the same, where that is plain to see. */
export type Settled = {
  /** Two values with the same text, which refer only to components that are the same. */
  readonly isSameText: (base: unknown, head: unknown) => boolean;
  /** The same place inside of a component that is the same. */
  readonly isSamePlace: (base: Cursor, head: Cursor) => boolean;
};

/** Compares texts, so that what did not change costs next to nothing. */
export function createSettled(base: Cursor, head: Cursor): Settled {
  const components = sameComponents(base, head);
  const isSameText = (before: unknown, after: unknown): boolean => {
    const text = JSON.stringify(before);
    return text === JSON.stringify(after) && referencesIn(text).every((name) => components.has(name));
  };
  const known = new Map<Cursor, string>();
  const isSamePlace = (before: Cursor, after: Cursor): boolean => {
    const pointer = placeIn(before, known);
    return components.has(componentAt(pointer)) && pointer === placeIn(after, known);
  };
  return { isSameText, isSamePlace };
}

/** Components with the same text in both documents that refer only to such components. */
function sameComponents(base: Cursor, head: Cursor): ReadonlySet<string> {
  const references = new Map<string, readonly string[]>();
  // The same text may mean something else in another version of OpenAPI.
  if (base.document.dialect !== head.document.dialect) return new Set();
  for (const pointer of componentsOf(base)) {
    const text = JSON.stringify(valueAt(base, pointer));
    if (text === JSON.stringify(valueAt(head, pointer))) references.set(pointer, referencesIn(text));
  }
  return withoutChanged(references);
}

function componentsOf({ value }: Cursor): readonly string[] {
  const components = member(value, 'components');
  return namesOf(components).flatMap((section) =>
    namesOf(member(components, section)).map((name) => `#/components/${section}/${name}`),
  );
}

function valueAt({ value }: Cursor, pointer: string): unknown {
  const [, , section = '', name = ''] = pointer.split('/');
  return member(member(member(value, 'components'), section), name);
}

/** Leaves out what refers to anything that is not in the list, again and again until that changes nothing. */
function withoutChanged(references: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const uses = [...references].flatMap(([user, names]) => names.map((name) => ({ user, name })));
  const usersOf = Map.groupBy(uses, ({ name }) => name);
  const same = new Set(references.keys());
  const changed = uses.filter(({ name }) => !same.has(name)).map(({ user }) => user);
  for (let name = changed.pop(); name !== undefined; name = changed.pop()) {
    if (same.delete(name)) changed.push(...(usersOf.get(name) ?? []).map(({ user }) => user));
  }
  return same;
}

/** Also what only looks like a reference: then too little is taken for the same, which does no harm. */
function referencesIn(text: string | undefined): readonly string[] {
  return [...(text ?? '').matchAll(/"\$ref":"((?:[^"\\]|\\.)*)"/g)].map(([, name]) => name ?? '');
}

function placeIn(cursor: Cursor, known: Map<Cursor, string>): string {
  const pointer = known.get(cursor) ?? `#${pointerOf(cursor)}`;
  known.set(cursor, pointer);
  return pointer;
}

function componentAt(pointer: string): string {
  return pointer.split('/').slice(0, 4).join('/');
}
