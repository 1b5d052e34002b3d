import { type Cursor, child, childrenOf } from '../document/cursor.ts';
import { member, numberMember } from '../document/json.ts';
import { nodesAt } from './closure.ts';
import type { ArrayForm, ContainsForm, Finite, Limit, Part } from './form.ts';
import { common, tighter } from './labels.ts';
import { countLimit } from './limits.ts';
import type { MakeRef } from './ref.ts';
import { anything, isNever, type Ref } from './ref.ts';

/** What a schema says about arrays. */
export function readArray(cursor: Cursor, finite: Finite, refs: MakeRef): ArrayForm {
  const items = child(cursor, 'items') ?? child(cursor, 'unevaluatedItems');
  const prefix = childrenOf(child(cursor, 'prefixItems')).map((each) => partAt(each, refs));
  const rest = items === undefined ? { ref: anything, where: undefined } : partAt(items, refs);
  return {
    finite,
    minItems: countLimit(cursor, 'minItems'),
    maxItems: tighter(countLimit(cursor, 'maxItems'), lengthOfTuple(prefix, rest), 'high'),
    unique: member(cursor.value, 'uniqueItems') === true ? { cursor, keyword: 'uniqueItems' } : undefined,
    prefix,
    rest,
    contains: containsOf(cursor, refs),
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
  return [{ ...partAt(at, refs), min, max: numberMember(cursor.value, 'maxContains') }];
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
