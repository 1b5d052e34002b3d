import { child } from '../../document/cursor.ts';
import { closureOf, isNullableWrapper, type Node, withoutKeyword } from './closure.ts';
import { type Form, type TypeName, typeNames } from './form.ts';
import { common, joined, none } from './labels.ts';
import { settleExcluded, settleNegations } from './negation.ts';
import { readNode } from './node.ts';
import { joinNotes } from './notes.ts';
import { createRefs, type MakeRef, type Ref } from './ref.ts';
import { joinResiduals, noResiduals, onlyTypes } from './residuals.ts';
import { joinTypes, plainTypes, tidyTypes } from './types.ts';
import { areApart, formOfUnion } from './union.ts';
import { type Choice, innerKeyword, type Keyword, unrepeated, variantsOf } from './variants.ts';

/** What schemas mean, each worked out only once. */
export type Schemas = {
  readonly refs: MakeRef;
  readonly formOf: (ref: Ref) => Form;
};

/** Choices in choices in choices: nobody writes more of them by hand. */
const deepest = 60;

/** The form of a schema that says nothing. */
const emptyForm: Form = {
  ...noResiduals,
  types: plainTypes,
  openEnum: undefined,
  discriminators: [],
  opaque: none,
  dynamic: [],
  notes: new Map(),
  isCut: false,
};

/** @param budget how many schemas are worked out at most. All further ones are cut. */
export function createSchemas(budget: number): Schemas {
  const refs = createRefs();
  const forms = new Map<string, Form>();
  const open = new Set<string>();

  function formOf(ref: Ref): Form {
    const known = forms.get(ref.key);
    if (known !== undefined) return known;
    if (forms.size >= budget || open.size > deepest || open.has(ref.key))
      return { ...emptyForm, isCut: true };
    open.add(ref.key);
    const form = tidied(settleExcluded(ref.nodes.map(formOfNode).reduce(join, emptyForm), formOf));
    open.delete(ref.key);
    forms.set(ref.key, form);
    return form;
  }

  function formOfNode(node: Node): Form {
    if (isNullableWrapper(node)) return orNull(formOf(refs(closureOf(withoutKeyword(node, 'nullable')))));
    const own = settleNegations(readNode(node.cursor, refs), formOf);
    return (['anyOf', 'oneOf'] as const).map((keyword) => unionAt(node, keyword)).reduce(join, own);
  }

  /** A choice of a choice of itself adds nothing, so it is left out. */
  function unionAt(node: Node, keyword: Keyword): Form {
    const said = choicesAt(node, keyword).flatMap((choice) => flattened(choice, keyword, new Set()));
    const choices = unrepeated(said, keyword);
    if (choices.length === 0) return emptyForm;
    return formOfUnion(keyword, choices, { cursor: child(node.cursor, keyword) ?? node.cursor });
  }

  function choicesAt(node: Node, keyword: Keyword): readonly Choice[] {
    const variants = variantsOf(node, keyword, refs).filter(({ ref }) => !open.has(ref.key));
    return variants.map((variant) => ({ variant, form: formOf(variant.ref) }));
  }

  /** An alternative that is nothing but alternatives is as many. Where it is `oneOf`, no value must fit two of them. */
  function flattened(choice: Choice, keyword: Keyword, around: ReadonlySet<string>): readonly Choice[] {
    const { ref } = choice.variant;
    const inner = innerKeyword(choice.variant, keyword);
    const [node] = ref.nodes;
    if (inner === undefined || node === undefined || around.has(ref.key)) return [choice];
    const within = new Set([...around, ref.key]);
    const choices = choicesAt(node, inner).flatMap((each) => flattened(each, inner, within));
    return inner === 'anyOf' || areApart(choices) ? choices : [choice];
  }

  function join(a: Form, b: Form): Form {
    return {
      ...joinResiduals(a, b),
      types: joinTypes(a.types, b.types, refs),
      openEnum: common(a.openEnum, b.openEnum),
      discriminators: [...a.discriminators, ...b.discriminators],
      opaque: joined(a.opaque, b.opaque),
      dynamic: [...a.dynamic, ...b.dynamic],
      notes: joinNotes(a.notes, b.notes),
      isCut: a.isCut || b.isCut,
    };
  }

  return { refs, formOf };
}

/** Restricts what is not said by type to the types that are left. */
function tidied(form: Form): Form {
  const types = tidyTypes(form.types);
  const left = typeNames.filter((name) => types[name] !== undefined);
  const opaque = new Map([...form.opaque].filter(([, { keyword }]) => concernsAny(left, keyword)));
  return { ...form, ...onlyTypes(form, new Set(left)), opaque, types };
}

/** Keywords that only concern values of one type. */
const typeOfKeyword: ReadonlyMap<string, TypeName> = new Map([
  ['unevaluatedProperties', 'object'],
  ['dependencies', 'object'],
  ['unevaluatedItems', 'array'],
  ['additionalItems', 'array'],
]);

function concernsAny(types: readonly TypeName[], keyword = ''): boolean {
  const type = typeOfKeyword.get(keyword);
  return type === undefined || types.includes(type);
}

function orNull(form: Form): Form {
  const others = typeNames.filter((name) => name !== 'null');
  return {
    ...form,
    ...onlyTypes(form, new Set(others)),
    types: { ...form.types, null: { finite: undefined } },
  };
}
