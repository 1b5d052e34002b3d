import { type Cursor, child, membersOf } from '../../document/cursor.ts';
import { canonical, member, namesOf, stringsMember } from '../../document/json.ts';
import { joinParts } from './array.ts';
import { nodesAt } from './closure.ts';
import type { Finite, Labels, ObjectForm, Part } from './form.ts';
import { common, joined, none, tighter } from './labels.ts';
import { countLimit } from './limits.ts';
import { mayMatch } from './pattern.ts';
import { anything, isNever, type MakeRef } from './ref.ts';
import { evaluatedBy } from './unevaluated.ts';

/** What a schema says about objects. */
export function readObject(cursor: Cursor, finite: Finite, refs: MakeRef): ObjectForm {
  const names = child(cursor, 'propertyNames');
  const own: ObjectForm = {
    finite,
    properties: partsOf(cursor, 'properties', refs),
    required: new Map(stringsMember(cursor.value, 'required').map((name) => [name, inRequired(cursor)])),
    patterns: partsOf(cursor, 'patternProperties', refs),
    additional: partAt(child(cursor, 'additionalProperties'), refs),
    names: names && partAt(names, refs),
    minProperties: countLimit(cursor, 'minProperties'),
    maxProperties: countLimit(cursor, 'maxProperties'),
    dependentRequired: dependentRequiredOf(cursor),
    dependentSchemas: dependentSchemasOf(cursor, refs),
  };
  const unevaluated = child(cursor, 'unevaluatedProperties');
  return unevaluated === undefined ? own : joinObjects(own, closedBy(unevaluated, cursor, refs), refs);
}

function inRequired(cursor: Cursor): { readonly cursor: Cursor; readonly keyword: string } {
  return { cursor, keyword: 'required' };
}

function partAt(at: Cursor | undefined, refs: MakeRef): Part {
  if (at === undefined) return { ref: anything, where: undefined };
  return { ref: refs(nodesAt(at)), where: { cursor: at } };
}

function partsOf(cursor: Cursor, keyword: string, refs: MakeRef): ReadonlyMap<string, Part> {
  return new Map(membersOf(cursor, keyword).map((at) => [at.token, partAt(at, refs)]));
}

/** A dependent schema with nothing but `required` says the same. */
function dependentRequiredOf(cursor: Cursor): Labels {
  const dependents = member(cursor.value, 'dependentRequired');
  const said = namesOf(dependents).map((name) => ({
    name,
    needed: stringsMember(dependents, name),
    where: { cursor, keyword: 'dependentRequired' },
  }));
  const alike = membersOf(cursor, 'dependentSchemas').filter(onlyRequires);
  const others = alike.map((at) => ({
    name: at.token,
    needed: stringsMember(at.value, 'required'),
    where: { cursor: at },
  }));
  return new Map(
    [...said, ...others].flatMap(({ name, needed, where }) =>
      needed.filter((each) => each !== name).map((each) => [canonical([name, each]), where]),
    ),
  );
}

function onlyRequires({ value }: Cursor): boolean {
  return namesOf(value).join() === 'required';
}

function dependentSchemasOf(cursor: Cursor, refs: MakeRef): ReadonlyMap<string, Part> {
  const said = membersOf(cursor, 'dependentSchemas').filter((at) => !onlyRequires(at));
  const parts = said.map((at) => [at.token, partAt(at, refs)] as const);
  return new Map(parts.filter(([, { ref }]) => ref !== anything));
}

/** What `unevaluatedProperties` says, as if the members that the schema knows from elsewhere were its own. */
function closedBy(at: Cursor, cursor: Cursor, refs: MakeRef): ObjectForm {
  const known = evaluatedBy(cursor);
  const free = (names: Iterable<string>): ReadonlyMap<string, Part> =>
    new Map([...names].map((name) => [name, { ref: anything, where: undefined }]));
  return {
    ...plainObject,
    properties: free(known.names),
    patterns: free(known.patterns),
    additional: partAt(known.all ? undefined : at, refs),
  };
}

/** Every object. */
export const plainObject: ObjectForm = {
  finite: undefined,
  properties: new Map(),
  required: none,
  patterns: new Map(),
  additional: { ref: anything, where: undefined },
  names: undefined,
  minProperties: undefined,
  maxProperties: undefined,
  dependentRequired: none,
  dependentSchemas: new Map(),
};

export function joinObjects(a: ObjectForm, b: ObjectForm, refs: MakeRef): ObjectForm {
  const both = (x: Part, y: Part): Part => joinParts(x, y, refs);
  return {
    finite: common(a.finite, b.finite),
    properties: joinProperties(a, b, refs),
    required: joined(a.required, b.required),
    patterns: joinMaps(a.patterns, b.patterns, refs),
    additional: both(a.additional, b.additional),
    names: a.names && b.names ? both(a.names, b.names) : (a.names ?? b.names),
    minProperties: tighter(a.minProperties, b.minProperties, 'low'),
    maxProperties: tighter(a.maxProperties, b.maxProperties, 'high'),
    dependentRequired: joined(a.dependentRequired, b.dependentRequired),
    dependentSchemas: joinMaps(a.dependentSchemas, b.dependentSchemas, refs),
  };
}

function joinMaps(
  a: ReadonlyMap<string, Part>,
  b: ReadonlyMap<string, Part>,
  refs: MakeRef,
): ReadonlyMap<string, Part> {
  if (a.size === 0 || b.size === 0) return a.size === 0 ? b : a;
  const merged = new Map(a);
  for (const [name, part] of b) {
    const other = merged.get(name);
    merged.set(name, other === undefined ? part : joinParts(other, part, refs));
  }
  return merged;
}

/** A member that only one of them knows has to be what the other says of members it does not know. */
function joinProperties(a: ObjectForm, b: ObjectForm, refs: MakeRef): ReadonlyMap<string, Part> {
  const merged = new Map<string, Part>();
  for (const name of new Set([...a.properties.keys(), ...b.properties.keys()])) {
    const part = joinParts(memberOf(a, name), memberOf(b, name), refs);
    if (!isNever(part.ref) || !isNever(a.additional.ref)) merged.set(name, withPlace(part, a, b, name));
  }
  return merged;
}

/** A member without restrictions has a place, too. */
function withPlace(part: Part, a: ObjectForm, b: ObjectForm, name: string): Part {
  const place = a.properties.get(name) ?? b.properties.get(name);
  return part.ref === anything && place !== undefined ? place : part;
}

/** What a member has to be. */
export function memberOf({ properties, patterns, additional }: ObjectForm, name: string): Part {
  const named = properties.get(name);
  if (named !== undefined) return named;
  const isMatched = [...patterns.keys()].some((pattern) => mayMatch(pattern, name));
  return isMatched ? { ref: anything, where: undefined } : additional;
}
