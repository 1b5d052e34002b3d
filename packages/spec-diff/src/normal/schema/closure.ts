import { type Cursor, child, childrenOf, pointerOf } from '../../document/cursor.ts';
import { DocumentError } from '../../document/error.ts';
import { isObject, member, stringMember } from '../../document/json.ts';
import { follow } from '../../document/reference.ts';
import { dynamicTargets } from './dynamic.ts';

/** The schema at a place, perhaps without some of its keywords. */
export type Node = { readonly cursor: Cursor; readonly without: readonly string[] };

/** Keywords that only lead to other schemas. */
const leading = new Set(['$ref', 'allOf', 'anyOf', 'oneOf', '$anchor', '$dynamicAnchor']);

/** The schema without a keyword. */
export function withoutKeyword({ cursor, without }: Node, keyword: string): Node {
  return { cursor, without: without.includes(keyword) ? without : [...without, keyword].sort() };
}

/** All schemas that have to hold for the one at a place to hold. Those that only lead to others are left out. */
export function nodesAt(cursor: Cursor): readonly Node[] {
  return closureOf({ cursor, without: [] });
}

/** All schemas that have to hold for one to hold. */
export function closureOf(start: Node): readonly Node[] {
  const seen = new Set<string>();
  const found: Node[] = [];
  const pending = [start];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    const key = [node.cursor.id, ...node.without].join('~');
    if (seen.has(key)) continue;
    seen.add(key);
    pending.push(...conjunctsOf(node));
    if (saysSomething(node)) found.push(node);
  }
  return found;
}

/** The schemas that the one at a place adds to itself: what references, `allOf` and a choice of one lead to. */
export function conjunctsAt(cursor: Cursor): readonly Cursor[] {
  return conjunctsOf({ cursor, without: [] }).map((node) => node.cursor);
}

function conjunctsOf(node: Node): readonly Node[] {
  const { cursor } = node;
  if (isNullableWrapper(node)) return [];
  const reference = stringMember(cursor.value, '$ref');
  const target = reference === undefined ? [] : [{ cursor: follow(cursor, reference), without: [] }];
  if (target.length > 0 && cursor.document.dialect === '3.0') return target;
  const choices = ['anyOf', 'oneOf'].flatMap((name) =>
    node.without.includes(name) ? [] : onlyChoice(cursor, name),
  );
  const dynamic = dynamicTargets(cursor);
  return [
    ...target,
    ...(dynamic.length === 1 ? dynamic.map((each) => ({ cursor: each, without: [] })) : []),
    ...settledBranch(cursor).map((each) => ({ cursor: each, without: [] })),
    ...childrenOf(child(cursor, 'allOf')).map((each) => ({ cursor: each, without: [] })),
    ...choices,
  ];
}

/** What a condition asks for that always holds, or never. */
function settledBranch(cursor: Cursor): readonly Cursor[] {
  const condition = member(cursor.value, 'if');
  const branch = condition === false ? 'else' : 'then';
  return isConstant(condition) ? [child(cursor, branch) ?? []].flat() : [];
}

/** Whether it is plain to see that a schema is always true, or never. */
export function isConstant(schema: unknown): boolean {
  return typeof schema === 'boolean' || (isObject(schema) && Object.keys(schema).length === 0);
}

function onlyChoice(cursor: Cursor, keyword: string): readonly Node[] {
  const variants = childrenOf(child(cursor, keyword));
  return variants.length === 1 ? variants.map((variant) => ({ cursor: variant, without: [] })) : [];
}

/**
 * In OpenAPI 3.0, `nullable` without a `type` beside it does nothing by the letter. What people mean by it beside
 * `allOf` and the like is that null is valid, too, and that is how it is read here.
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

/** Whether a schema is more than a list of others. */
export function saysSomething(node: Node): boolean {
  const { value, document } = node.cursor;
  if (typeof value === 'boolean') return !value;
  if (!isObject(value))
    throw new DocumentError('A schema is an object or a boolean.', pointerOf(node.cursor), document.side);
  if (document.dialect === '3.0' && typeof value['$ref'] === 'string') return false;
  const said = Object.keys(value).filter((name) => !node.without.includes(name));
  return said.some((name) => !leading.has(name) || hasSeveral(value, name)) || isNullableWrapper(node);
}

function hasSeveral(value: unknown, keyword: string): boolean {
  const variants = keyword === 'anyOf' || keyword === 'oneOf' ? member(value, keyword) : undefined;
  return Array.isArray(variants) && variants.length > 1;
}
