import { type Cursor, pointerOf } from '../../document/cursor.ts';
import { DocumentError } from '../../document/error.ts';
import { canonical, member } from '../../document/json.ts';
import { joinArrays, plainArray, readArray } from './array.ts';
import type { Finite, Form, TypeForms, TypeName, Where } from './form.ts';
import { common, none } from './labels.ts';
import { joinNumbers, readNumber, tidyNumber } from './number.ts';
import { joinObjects, plainObject, readObject } from './object.ts';
import { anything, type MakeRef } from './ref.ts';
import { onlyTypes } from './residuals.ts';
import { joinStrings, readString, tidyString } from './string.ts';

const known = new Set(['null', 'boolean', 'number', 'integer', 'string', 'array', 'object']);

/** No value at all. */
export const noTypes: TypeForms = {
  null: undefined,
  boolean: undefined,
  number: undefined,
  string: undefined,
  array: undefined,
  object: undefined,
};

/** What the keywords of one schema, without those it leads to, say about each type. */
export function readTypes(cursor: Cursor, refs: MakeRef): TypeForms {
  if (cursor.value === false) return noTypes;
  const types = declaredTypes(cursor);
  const listed = listedValues(cursor);
  const has = (name: TypeName): boolean =>
    (types === undefined || types.has(name)) && (listed === undefined || listed.has(name));
  const finite = (name: TypeName): Finite => listed?.get(name);
  const isInteger = types?.has('integer') === true && !types.has('number');
  const hasNumber = has('number') || (isInteger && (listed === undefined || listed.has('number')));
  return {
    null: has('null') ? { finite: undefined } : undefined,
    boolean: has('boolean') ? { finite: finite('boolean') } : undefined,
    number: hasNumber ? readNumber(cursor, finite('number'), isInteger) : undefined,
    string: has('string') ? readString(cursor, finite('string'), refs) : undefined,
    array: has('array') ? readArray(cursor, finite('array'), refs) : undefined,
    object: has('object') ? readObject(cursor, finite('object'), refs) : undefined,
  };
}

function declaredTypes(cursor: Cursor): ReadonlySet<string> | undefined {
  const type = member(cursor.value, 'type');
  if (type === undefined) return undefined;
  const names: readonly unknown[] = Array.isArray(type) ? type : [type];
  const types = names.filter((name) => typeof name === 'string' && known.has(name)).map(String);
  if (types.length < names.length) {
    const reason = `There is no type ${canonical(type).slice(0, 80)}.`;
    throw new DocumentError(reason, `${pointerOf(cursor)}/type`, cursor.document.side);
  }
  const isNullable = cursor.document.dialect === '3.0' && member(cursor.value, 'nullable') === true;
  return new Set(isNullable ? [...types, 'null'] : types);
}

/** The values of `enum` and `const` for each type; undefined when neither is there. */
function listedValues(cursor: Cursor): ReadonlyMap<TypeName, Map<string, Where>> | undefined {
  const single = member(cursor.value, 'const');
  const several = member(cursor.value, 'enum');
  const hasConst = single !== undefined && cursor.document.dialect !== '3.0';
  if (!hasConst && !Array.isArray(several)) return undefined;
  const texts = Array.isArray(several) ? several.map(canonical) : [canonical(single)];
  const isAllowed = (text: string): boolean => !hasConst || text === canonical(single);
  const keyword = Array.isArray(several) ? 'enum' : 'const';
  const byType = new Map<TypeName, Map<string, Where>>();
  for (const text of texts.filter(isAllowed)) {
    const type = typeOf(JSON.parse(text));
    byType.set(type, (byType.get(type) ?? new Map()).set(text, { cursor, keyword }));
  }
  return byType;
}

export function typeOf(value: unknown): TypeName {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  const type = typeof value;
  return type === 'boolean' || type === 'number' || type === 'string' ? type : 'object';
}

/** What both allow. */
export function joinTypes(a: TypeForms, b: TypeForms, refs: MakeRef): TypeForms {
  return {
    null: a.null && b.null && a.null,
    boolean: a.boolean && b.boolean && { finite: common(a.boolean.finite, b.boolean.finite) },
    number: a.number && b.number && joinNumbers(a.number, b.number),
    string: a.string && b.string && joinStrings(a.string, b.string, refs),
    array: a.array && b.array && joinArrays(a.array, b.array, refs),
    object: a.object && b.object && joinObjects(a.object, b.object, refs),
  };
}

/** What a schema says of texts, as names of members are. */
export function onlyStrings(form: Form): Form {
  const types = { ...noTypes, string: form.types.string };
  return { ...form, ...onlyTypes(form, new Set(['string'])), types };
}

/** Leaves out what a list of values makes needless, and types of which no value is left. */
export function tidyTypes(types: TypeForms): TypeForms {
  const { boolean, number, string, array, object } = types;
  return {
    ...types,
    boolean: tidyBoolean(keepPossible(boolean)),
    number: keepPossible(number && tidyNumber(number)),
    string: keepPossible(string && tidyString(string)),
    array: keepPossible(array),
    object: keepPossible(object),
  };
}

function keepPossible<Kind extends { readonly finite: Finite }>(form: Kind | undefined): Kind | undefined {
  return form?.finite?.size === 0 ? undefined : form;
}

function tidyBoolean(form: TypeForms['boolean']): TypeForms['boolean'] {
  return form?.finite?.size === 2 ? { finite: undefined } : form;
}

/** Every value, as an empty schema has it. */
export const plainTypes: TypeForms = {
  null: { finite: undefined },
  boolean: { finite: undefined },
  number: {
    finite: undefined,
    integer: undefined,
    minimum: undefined,
    maximum: undefined,
    multiples: none,
    formats: none,
  },
  string: {
    finite: undefined,
    minLength: undefined,
    maxLength: undefined,
    patterns: none,
    formats: none,
    contents: none,
    content: { ref: anything, where: undefined },
  },
  array: plainArray,
  object: plainObject,
};
