import { type Finite, type Form, type Negation, type TypeForms, type TypeName, typeNames } from './form.ts';
import { isPlain } from './plain.ts';
import type { Ref } from './ref.ts';
import { isByTypeOnly } from './residuals.ts';
import { typeOf } from './types.ts';

/** Says `not: { type: string }` as the types that are left. Other negations stay as they are. */
export function settleNegations(form: Form, formOf: (ref: Ref) => Form): Form {
  const settled = form.negations.filter(({ ref }) => isOfTypes(formOf(ref)));
  if (settled.length === 0) return form;
  const types = settled.map(({ ref }) => formOf(ref).types).reduce(without, form.types);
  const isLeft = (negation: Negation): boolean => !settled.includes(negation);
  return { ...form, types, negations: form.negations.filter(isLeft) };
}

/** Whether a schema says of each type that all of its values are valid, or none. */
function isOfTypes(form: Form): boolean {
  return isByTypeOnly(form) && typeNames.every((name) => !form.types[name] || isPlain(form.types, name));
}

/** The values of a schema, as canonical JSON, where it says nothing but which they are; undefined where it says more. */
export function listedBy(form: Form): ReadonlySet<string> | undefined {
  const lists = typeNames.map((name) => listedOf(form, name));
  if (!isByTypeOnly(form) || lists.some((list) => list === undefined)) return undefined;
  return new Set(lists.flatMap((list) => [...(list ?? [])]));
}

function listedOf({ types }: Form, name: TypeName): readonly string[] | undefined {
  const said = types[name];
  if (said === undefined) return [];
  if (name === 'null') return ['null'];
  const isList =
    said.finite !== undefined && isPlain({ ...types, [name]: { ...said, finite: undefined } }, name);
  return isList ? [...(said.finite?.keys() ?? [])] : undefined;
}

/** Takes values that are ruled out one by one from the lists of values, as far as there are lists. */
export function settleExcluded(form: Form, formOf: (ref: Ref) => Form): Form {
  const excluded = form.negations.flatMap((negation) => {
    const texts = listedBy(formOf(negation.ref));
    return texts === undefined ? [] : [{ negation, texts }];
  });
  if (excluded.length === 0) return form;
  const all = new Set(excluded.flatMap(({ texts }) => [...texts]));
  const types = lessValues(form.types, all);
  const isNeeded = ({ texts }: (typeof excluded)[number]): boolean =>
    [...texts].some((text) => isOpen(types, typeOf(JSON.parse(text))));
  const done = new Set(excluded.filter((each) => !isNeeded(each)).map(({ negation }) => negation));
  return { ...form, types, negations: form.negations.filter((each) => !done.has(each)) };
}

function isOpen(types: TypeForms, name: TypeName): boolean {
  return types[name] !== undefined && types[name].finite === undefined;
}

function lessValues(types: TypeForms, excluded: ReadonlySet<string>): TypeForms {
  const less = <Kind extends { readonly finite: Finite }>(form: Kind | undefined): Kind | undefined =>
    form?.finite === undefined
      ? form
      : { ...form, finite: new Map([...form.finite].filter(([text]) => !excluded.has(text))) };
  return {
    null: excluded.has('null') ? undefined : types.null,
    boolean: less(types.boolean),
    number: less(types.number),
    string: less(types.string),
    array: less(types.array),
    object: less(types.object),
  };
}

function without(types: TypeForms, excluded: TypeForms): TypeForms {
  return {
    null: excluded.null ? undefined : types.null,
    boolean: excluded.boolean ? undefined : types.boolean,
    number: excluded.number ? undefined : types.number,
    string: excluded.string ? undefined : types.string,
    array: excluded.array ? undefined : types.array,
    object: excluded.object ? undefined : types.object,
  };
}
