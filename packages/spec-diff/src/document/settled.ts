import { type Cursor, pointerOf } from './cursor.ts';
import { member, namesOf } from './json.ts';
import { componentName, mappedReference } from './reference.ts';

/** Says without further ado that places of two documents hold the same, where that is plain to see. */
export type Settled = {
  /** Two values with the same text, which refer only to components that are the same. */
  readonly isSameText: (base: unknown, head: unknown) => boolean;
  /** The same place inside of a component that is the same. */
  readonly isSamePlace: (base: Cursor, head: Cursor) => boolean;
};

/** Compares texts, so that what did not change costs next to nothing. */
export function createSettled(base: Cursor, head: Cursor): Settled {
  // The same text may mean something else in another version of OpenAPI.
  const isSameDialect = base.document.dialect === head.document.dialect;
  const components = isSameDialect ? sameComponents(base, head) : new Set<string>();
  const isSameText = (before: unknown, after: unknown): boolean => {
    if (!isSameDialect) return false;
    const text = JSON.stringify(before);
    return text === JSON.stringify(after) && referencesIn(text, base).every((name) => components.has(name));
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
  for (const pointer of componentsOf(base)) {
    const text = JSON.stringify(valueAt(base, pointer));
    if (text !== JSON.stringify(valueAt(head, pointer))) continue;
    references.set(pointer, [...referencesIn(text, base), ...heirsOf(pointer, text, base, head)]);
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
function referencesIn(text: string | undefined, { value }: Cursor): readonly string[] {
  const said = stringsIn(text, /"\$(?:dynamicRef|ref)":"((?:[^"\\]|\\.)*)"/g);
  if (!text?.includes('"mapping":')) return said;
  const schemas = member(member(value, 'components'), 'schemas');
  const mapped = stringsIn(text, /"((?:[^"\\]|\\.)*)"/g).map(mappedReference);
  return [...said, ...mapped.filter((name) => isReferenceTo(schemas, name))];
}

function isReferenceTo(schemas: unknown, reference: string): boolean {
  const name = componentName(reference);
  return reference.startsWith('#') && (name === undefined || member(schemas, name) !== undefined);
}

function stringsIn(text: string | undefined, pattern: RegExp): readonly string[] {
  return [...(text ?? '').matchAll(pattern)].map(([, name]) => name ?? '');
}

/** A discriminator concerns all schemas that build on the one that has it. */
function heirsOf(pointer: string, text: string | undefined, ...sides: readonly Cursor[]): readonly string[] {
  if (!text?.includes('"discriminator":')) return [];
  const names = sides.flatMap(({ document: { heirs } }) => heirs.get(pointer) ?? []);
  return names.map((name) => `#/components/schemas/${name}`);
}

function placeIn(cursor: Cursor, known: Map<Cursor, string>): string {
  const pointer = known.get(cursor) ?? `#${pointerOf(cursor)}`;
  known.set(cursor, pointer);
  return pointer;
}

function componentAt(pointer: string): string {
  return pointer.split('/').slice(0, 4).join('/');
}
