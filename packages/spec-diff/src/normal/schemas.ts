import { child } from '../document/cursor.ts';
import { closureOf, isNullableWrapper, type Node, withoutKeyword } from './closure.ts';
import { type Form, typeNames } from './form.ts';
import { common, joined, none } from './labels.ts';
import { settleNegations } from './negation.ts';
import { readNode } from './node.ts';
import { joinNotes } from './notes.ts';
import { createRefs, type MakeRef, type Ref } from './ref.ts';
import { joinResiduals, noResiduals, onlyTypes } from './residuals.ts';
import { joinTypes, plainTypes, tidyTypes } from './types.ts';
import { formOfUnion } from './union.ts';
import { type Choice, type Keyword, variantsOf } from './variants.ts';

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
    const form = tidied(ref.nodes.map(formOfNode).reduce(join, emptyForm));
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
    const variants = variantsOf(node, keyword, refs).filter(({ ref }) => !open.has(ref.key));
    if (variants.length === 0) return emptyForm;
    const choices: readonly Choice[] = variants.map((variant) => ({ variant, form: formOf(variant.ref) }));
    return formOfUnion(keyword, choices, { cursor: child(node.cursor, keyword) ?? node.cursor });
  }

  function join(a: Form, b: Form): Form {
    return {
      ...joinResiduals(a, b),
      types: joinTypes(a.types, b.types, refs),
      openEnum: common(a.openEnum, b.openEnum),
      discriminators: [...a.discriminators, ...b.discriminators],
      opaque: joined(a.opaque, b.opaque),
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
  return { ...form, ...onlyTypes(form, new Set(left)), types };
}

function orNull(form: Form): Form {
  const others = typeNames.filter((name) => name !== 'null');
  return {
    ...form,
    ...onlyTypes(form, new Set(others)),
    types: { ...form.types, null: { finite: undefined } },
  };
}
