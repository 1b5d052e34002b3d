import { type Form, type Negation, type TypeForms, typeNames } from './form.ts';
import { isPlain } from './plain.ts';
import type { Ref } from './ref.ts';
import { isByTypeOnly } from './residuals.ts';

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
