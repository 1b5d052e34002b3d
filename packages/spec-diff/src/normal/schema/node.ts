import { type Cursor, child } from '../../document/cursor.ts';
import { canonical, isObject, member } from '../../document/json.ts';
import { isConstant, nodesAt } from './closure.ts';
import { discriminatorOf } from './discriminator.ts';
import { dynamicTargets } from './dynamic.ts';
import { type Condition, type Form, type Labels, type Negation, type Part, typeNames } from './form.ts';
import { notesOf, opaqueKeywords } from './notes.ts';
import { anything, type MakeRef, type Ref } from './ref.ts';
import { readTypes } from './types.ts';
import { evaluatedBy, evaluatedItemsBy } from './unevaluated.ts';

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
    dynamic: dynamicOf(cursor, refs),
    notes: notesOf(cursor),
    isCut: false,
  };
}

function refAt(cursor: Cursor, keyword: string, refs: MakeRef): Ref | undefined {
  const at = child(cursor, keyword);
  return at && refs(nodesAt(at));
}

/** What goes without saying, where there is no such keyword. */
function partAt(cursor: Cursor, keyword: string, refs: MakeRef): Part {
  const at = child(cursor, keyword);
  return at === undefined
    ? { ref: anything, where: undefined }
    : { ref: refs(nodesAt(at)), where: { cursor: at } };
}

function negationsOf(cursor: Cursor, refs: MakeRef): readonly Negation[] {
  const ref = refAt(cursor, 'not', refs);
  return ref === undefined ? [] : [{ ref, types: allTypes, where: { cursor, keyword: 'not' } }];
}

function conditionsOf(cursor: Cursor, refs: MakeRef): readonly Condition[] {
  const condition = refAt(cursor, 'if', refs);
  if (condition === undefined || isConstant(member(cursor.value, 'if'))) return [];
  const [consequence, alternative] = [partAt(cursor, 'then', refs), partAt(cursor, 'else', refs)];
  if (consequence.ref === anything && alternative.ref === anything) return [];
  return [{ condition, consequence, alternative, types: allTypes, where: { cursor, keyword: 'if' } }];
}

function openEnumOf(cursor: Cursor): Labels | undefined {
  const keyword = 'x-extensible-enum';
  const values = member(cursor.value, keyword);
  if (!Array.isArray(values)) return undefined;
  return new Map(values.map((value) => [canonical(value), { cursor, keyword }]));
}

function dynamicOf(cursor: Cursor, refs: MakeRef): readonly Part[] {
  const targets = dynamicTargets(cursor);
  const where = { cursor, keyword: '$dynamicRef' };
  return targets.length < 2 ? [] : targets.map((target) => ({ ref: refs(nodesAt(target)), where }));
}

function opaqueOf(cursor: Cursor): Labels {
  const { value } = cursor;
  const isResolved = dynamicTargets(cursor).length === 1;
  const own = (keyword: string): boolean =>
    isObject(value) && Object.hasOwn(value, keyword) && !(isResolved && keyword === '$dynamicRef');
  // Beside alternatives, what these rule out is only worked out for all of them together.
  const uncertain = [
    ...(own('unevaluatedProperties') && evaluatedBy(cursor).isUncertain ? ['unevaluatedProperties'] : []),
    ...(own('unevaluatedItems') && evaluatedItemsBy(cursor).isUncertain ? ['unevaluatedItems'] : []),
  ];
  const said = [...opaqueKeywords.filter(own), ...uncertain];
  return new Map(
    said.map((keyword) => [`${keyword}: ${canonical(member(value, keyword))}`, { cursor, keyword }]),
  );
}
