import { type Cursor, child } from '../document/cursor.ts';
import { canonical, isObject, member } from '../document/json.ts';
import { nodesAt } from './closure.ts';
import { discriminatorOf } from './discriminator.ts';
import { type Condition, type Form, type Labels, type Negation, typeNames } from './form.ts';
import { notesOf, opaqueKeywords } from './notes.ts';
import type { MakeRef, Ref } from './ref.ts';
import { readTypes } from './types.ts';
import { evaluatedBy } from './unevaluated.ts';

const allTypes = new Set(typeNames);

/** What the keywords of one schema say, without the schemas that they lead to and without its alternatives. */
export function readNode(cursor: Cursor, refs: MakeRef): Form {
  return {
    types: readTypes(cursor, refs),
    unions: [],
    negations: negationsOf(cursor, refs),
    conditions: conditionsOf(cursor, refs),
    openEnum: openEnumOf(cursor),
    discriminators: discriminatorOf(cursor, refs),
    opaque: opaqueOf(cursor),
    notes: notesOf(cursor),
    isCut: false,
  };
}

function refAt(cursor: Cursor, keyword: string, refs: MakeRef): Ref | undefined {
  const at = child(cursor, keyword);
  return at && refs(nodesAt(at));
}

function negationsOf(cursor: Cursor, refs: MakeRef): readonly Negation[] {
  const ref = refAt(cursor, 'not', refs);
  return ref === undefined ? [] : [{ ref, types: allTypes, where: { cursor, keyword: 'not' } }];
}

function conditionsOf(cursor: Cursor, refs: MakeRef): readonly Condition[] {
  const condition = refAt(cursor, 'if', refs);
  if (condition === undefined) return [];
  const consequence = refAt(cursor, 'then', refs);
  const alternative = refAt(cursor, 'else', refs);
  if (consequence === undefined && alternative === undefined) return [];
  return [{ condition, consequence, alternative, types: allTypes, where: { cursor, keyword: 'if' } }];
}

function openEnumOf(cursor: Cursor): Labels | undefined {
  const keyword = 'x-extensible-enum';
  const values = member(cursor.value, keyword);
  if (!Array.isArray(values)) return undefined;
  return new Map(values.map((value) => [canonical(value), { cursor, keyword }]));
}

function opaqueOf(cursor: Cursor): Labels {
  const { value } = cursor;
  const own = (keyword: string): boolean => isObject(value) && Object.hasOwn(value, keyword);
  const unevaluated = 'unevaluatedProperties';
  // Beside alternatives, what it rules out is only worked out for all of them together.
  const isUncertain = own(unevaluated) && evaluatedBy(cursor).isUncertain;
  const said = [...opaqueKeywords.filter(own), ...(isUncertain ? [unevaluated] : [])];
  return new Map(
    said.map((keyword) => [`${keyword}: ${canonical(member(value, keyword))}`, { cursor, keyword }]),
  );
}
