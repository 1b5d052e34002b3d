import { type Cursor, child, childrenOf, pointerOf } from '../document/cursor.ts';
import { DocumentError } from '../document/error.ts';
import { isObject, member, stringMember } from '../document/json.ts';
import { follow } from '../document/reference.ts';

/** The schema at a place, perhaps without some of its keywords. */
export type Node = { readonly cursor: Cursor; readonly without: readonly string[] };

/** Schemas that all have to hold. What `allOf` and `$ref` lead to is among them, so how they are spread does not matter. */
export type Ref = { readonly key: string; readonly nodes: readonly Node[] };

/** Keywords that only lead to other schemas. */
const leading = new Set(['$ref', 'allOf', 'anyOf', 'oneOf']);

/** Everything is valid. */
export const anything: Ref = { key: '', nodes: [] };

/** Gives the reference of schemas that all have to hold. */
export type MakeRef = (nodes: readonly Node[]) => Ref;

/** Keeps one reference for each set of schemas. */
export function createRefs(): MakeRef {
  const known = new Map<string, Ref>([['', anything]]);
  return (nodes) => {
    const byKey = new Map(closure(nodes).map((node) => [keyOf(node), node]));
    const keys = [...byKey.keys()].sort();
    const key = keys.join(' ');
    const ref = known.get(key) ?? { key, nodes: keys.flatMap((name) => byKey.get(name) ?? []) };
    known.set(key, ref);
    return ref;
  };
}

export function nodeOf(cursor: Cursor): Node {
  return { cursor, without: [] };
}

/** The schema without a keyword. */
export function withoutKeyword({ cursor, without }: Node, keyword: string): Node {
  return { cursor, without: without.includes(keyword) ? without : [...without, keyword].sort() };
}

function keyOf({ cursor, without }: Node): string {
  return [cursor.id, ...without].join('~');
}

/** Whether nothing is valid, as far as that is said outright. */
export function isNever(ref: Ref): boolean {
  return ref.nodes.some(({ cursor }) => cursor.value === false);
}

/** All schemas that have to hold for these to hold, those that only lead to others left out. */
function closure(nodes: readonly Node[]): readonly Node[] {
  const seen = new Set<string>();
  const found: Node[] = [];
  const pending = [...nodes];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    const key = keyOf(node);
    if (seen.has(key)) continue;
    seen.add(key);
    pending.push(...conjunctsOf(node));
    if (saysSomething(node)) found.push(node);
  }
  return found;
}

/** The schemas that a schema adds to itself: what `$ref`, `allOf` and a choice of one lead to. */
export function conjunctsOf(node: Node): readonly Node[] {
  const { cursor } = node;
  if (isNullableWrapper(node)) return [];
  const reference = stringMember(cursor.value, '$ref');
  const target = reference === undefined ? [] : [nodeOf(follow(cursor, reference))];
  if (target.length > 0 && cursor.document.dialect === '3.0') return target;
  const choices = ['anyOf', 'oneOf'].flatMap((name) =>
    node.without.includes(name) ? [] : onlyChoice(cursor, name),
  );
  return [...target, ...childrenOf(child(cursor, 'allOf')).map((each) => nodeOf(each)), ...choices];
}

function onlyChoice(cursor: Cursor, keyword: string): readonly Node[] {
  const variants = childrenOf(child(cursor, keyword));
  return variants.length === 1 ? variants.map((variant) => nodeOf(variant)) : [];
}

/**
 * In OpenAPI 3.0, `nullable` without a `type` beside it does nothing by the letter. What people mean by it beside `allOf` and
 * the like is that null is valid, too, and that is how it is read here.
 */
export function isNullableWrapper({ cursor, without }: Node): boolean {
  const { value, document } = cursor;
  const isWrapper =
    document.dialect === '3.0' && !without.includes('nullable') && member(value, 'nullable') === true;
  return isWrapper && member(value, 'type') === undefined && hasChoices(value);
}

function hasChoices(value: unknown): boolean {
  return ['allOf', 'anyOf', 'oneOf'].some((name) => member(value, name) !== undefined);
}

function saysSomething(node: Node): boolean {
  const { value, document } = node.cursor;
  if (typeof value === 'boolean') return !value;
  if (!isObject(value))
    throw new DocumentError('A schema is an object or a boolean.', pointerOf(node.cursor));
  if (document.dialect === '3.0' && typeof value['$ref'] === 'string') return false;
  return (
    Object.keys(value).some((name) => !leading.has(name) || hasSeveral(value, name)) ||
    isNullableWrapper(node)
  );
}

function hasSeveral(value: unknown, keyword: string): boolean {
  const variants = keyword === 'anyOf' || keyword === 'oneOf' ? member(value, keyword) : undefined;
  return Array.isArray(variants) && variants.length > 1;
}
