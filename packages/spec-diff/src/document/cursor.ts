import type { Heirs } from './heirs.ts';
import { byCodeUnit, isObject, namesOf } from './json.ts';

/** Which version of OpenAPI a document follows, as far as that changes what its keywords mean. */
export type Dialect = '3.0' | '3.1';

/** Which of the two documents that are compared. */
export type Side = 'base' | 'head';

/** What all cursors of one document have in common. */
export type Document = {
  readonly dialect: Dialect;
  readonly side: Side;
  readonly root: Cursor;
  readonly nextId: () => number;
  /** The tokens that lead to each place with a name of its own: `$anchor` and `$dynamicAnchor`. */
  readonly anchors: Map<string, (readonly string[])[]>;
  readonly heirs: Heirs;
};

/** A value with its place in the document. There is one cursor for each place, so they are compared with `===`. */
export type Cursor = {
  /** Unique across both documents. */
  readonly id: number;
  readonly document: Document;
  readonly value: unknown;
  readonly parent: Cursor | undefined;
  /** The name or index in the parent. */
  readonly token: string;
  readonly children: Map<string, Cursor>;
};

export function createCursor(document: Document, value: unknown, parent?: Cursor, token = ''): Cursor {
  return { id: document.nextId(), document, value, parent, token, children: new Map() };
}

/** The place of a member or an item; undefined where there is none. */
export function child(cursor: Cursor, token: string): Cursor | undefined {
  const known = cursor.children.get(token);
  if (known !== undefined) return known;
  const { value } = cursor;
  if (!hasChild(value, token)) return undefined;
  const made = createCursor(cursor.document, Reflect.get(value, token), cursor, token);
  cursor.children.set(token, made);
  return made;
}

function hasChild(value: unknown, token: string): value is object {
  if (Array.isArray(value)) return /^(0|[1-9]\d*)$/.test(token) && Number(token) < value.length;
  return isObject(value) && Object.hasOwn(value, token);
}

/** All members or items, members in the order of their names. */
export function childrenOf(cursor: Cursor | undefined): readonly Cursor[] {
  if (cursor === undefined) return [];
  return namesOf(cursor.value).flatMap((name) => child(cursor, name) ?? []);
}

/** The members of a member, by their names: `membersOf(schema, 'properties')`. */
export function membersOf(cursor: Cursor | undefined, name: string): readonly Cursor[] {
  return childrenOf(cursor && child(cursor, name));
}

/** The place as a JSON pointer (RFC 6901). */
export function pointerOf(cursor: Cursor): string {
  const tokens: string[] = [];
  for (let at: Cursor | undefined = cursor; at?.parent !== undefined; at = at.parent) tokens.push(at.token);
  return tokens.reverse().map(escapeToken).join('');
}

/** A part of a JSON pointer. */
export function escapeToken(token: string): string {
  return `/${token.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

/** The order of places, for lists that would otherwise depend on how a document is written. */
export function byToken(a: Cursor, b: Cursor): number {
  return byCodeUnit(a.token, b.token);
}
