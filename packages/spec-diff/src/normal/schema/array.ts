import { type Cursor, child, childrenOf } from '../../document/cursor.ts';
import { member, numberMember } from '../../document/json.ts';
import { nodesAt } from './closure.ts';
import type { ArrayForm, ContainsForm, Finite, Limit, Part } from './form.ts';
import { common, tighter } from './labels.ts';
import { countLimit } from './limits.ts';
import type { MakeRef } from './ref.ts';
import { anything, isNever, type Ref } from './ref.ts';
import { evaluatedItemsBy } from './unevaluated.ts';

const anyPart: Part = { ref: anything, where: undefined };

/** Every array. */
export const plainArray: ArrayForm = {
  finite: undefined,
  minItems: undefined,
  maxItems: undefined,
  unique: undefined,
  prefix: [],
  rest: anyPart,
  contains: [],
};

/** What a schema says about arrays. */
export function readArray(cursor: Cursor, finite: Finite, refs: MakeRef): ArrayForm {
  const own = readOwn(cursor, finite, refs);
  const unevaluated = child(cursor, 'unevaluatedItems');
  return unevaluated === undefined ? own : joinArrays(own, closedBy(unevaluated, cursor, refs), refs);
}

/** What `unevaluatedItems` says, as if the items that the schema knows from elsewhere were its own. */
function closedBy(at: Cursor, cursor: Cursor, refs: MakeRef): ArrayForm {
  const { length, all } = evaluatedItemsBy(cursor);
  const prefix = Array.from({ length }, () => anyPart);
  const rest = all ? anyPart : partAt(at, refs);
  return { ...plainArray, maxItems: lengthOfTuple(prefix, rest), prefix, rest };
}

function readOwn(cursor: Cursor, finite: Finite, refs: MakeRef): ArrayForm {
  const items = child(cursor, 'items');
  const prefix = childrenOf(child(cursor, 'prefixItems')).map((each) => partAt(each, refs));
  const rest = items === undefined ? anyPart : partAt(items, refs);
  const contains = containsOf(cursor, refs);
  return {
    finite,
    minItems: tighter(countLimit(cursor, 'minItems'), countOfAny(contains, 'min'), 'low'),
    maxItems: [lengthOfTuple(prefix, rest), countOfAny(contains, 'max')].reduce(
      (a, b) => tighter(a, b, 'high'),
      countLimit(cursor, 'maxItems'),
    ),
    unique: member(cursor.value, 'uniqueItems') === true ? { cursor, keyword: 'uniqueItems' } : undefined,
    prefix,
    rest,
    contains: contains.filter(({ ref }) => ref !== anything),
  };
}

function partAt(cursor: Cursor, refs: MakeRef): Part {
  return { ref: refs(nodesAt(cursor)), where: { cursor } };
}

/** Where nothing may follow the described items, there can only be as many. */
function lengthOfTuple(prefix: readonly Part[], { ref, where }: Part): Limit | undefined {
  return isNever(ref) && where !== undefined ? { value: prefix.length, exclusive: false, where } : undefined;
}

function containsOf(cursor: Cursor, refs: MakeRef): readonly ContainsForm[] {
  const at = child(cursor, 'contains');
  if (at === undefined) return [];
  const min = numberMember(cursor.value, 'minContains') ?? 1;
  const max = numberMember(cursor.value, 'maxContains');
  return min <= 0 && max === undefined ? [] : [{ ...partAt(at, refs), min: Math.max(min, 0), max }];
}

/** To contain a number of any items is to have as many. */
function countOfAny(contains: readonly ContainsForm[], side: 'min' | 'max'): Limit | undefined {
  const [any] = contains.filter(({ ref }) => ref === anything);
  const value = any?.[side];
  const isLimit = value !== undefined && (side === 'max' || value > 0);
  return any?.where && isLimit ? { value, exclusive: false, where: any.where } : undefined;
}

export function joinArrays(a: ArrayForm, b: ArrayForm, refs: MakeRef): ArrayForm {
  const both = (x: Part, y: Part): Part => joinParts(x, y, refs);
  const length = Math.max(a.prefix.length, b.prefix.length);
  return {
    finite: common(a.finite, b.finite),
    minItems: tighter(a.minItems, b.minItems, 'low'),
    maxItems: tighter(a.maxItems, b.maxItems, 'high'),
    unique: a.unique ?? b.unique,
    prefix: Array.from({ length }, (_, index) => both(itemAt(a, index), itemAt(b, index))),
    rest: both(a.rest, b.rest),
    contains: [...a.contains, ...b.contains],
  };
}

/** What the item at a position has to be. */
export function itemAt({ prefix, rest }: ArrayForm, index: number): Part {
  return prefix[index] ?? rest;
}

/** Both have to hold. */
export function joinParts(a: Part, b: Part, refs: MakeRef): Part {
  const says = (ref: Ref): boolean => ref !== anything;
  return { ref: refs([...a.ref.nodes, ...b.ref.nodes]), where: says(a.ref) ? a.where : b.where };
}
