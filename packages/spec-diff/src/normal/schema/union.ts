import { areDisjoint } from './constants.ts';
import {
  type Finite,
  type Form,
  type Residuals,
  type TypeForms,
  type TypeName,
  typeNames,
  type Union,
  type Where,
} from './form.ts';
import { joinNotes } from './notes.ts';
import { type Outcome, outcomeOf } from './outcome.ts';
import { joinResiduals, noResiduals, onlyTypes } from './residuals.ts';
import { plainTypes } from './types.ts';
import type { Choice, Keyword } from './variants.ts';

type Outcomes = ReadonlyMap<TypeName, Outcome>;

/**
 * What alternatives mean. Where one alone has values of a type, what it says of them goes into the form. Those that
 * compete for the values of a type stay a union.
 */
export function formOfUnion(keyword: Keyword, choices: readonly Choice[], where: Where): Form {
  const outcomes: Outcomes = new Map(typeNames.map((name) => [name, outcomeOf(name, keyword, choices)]));
  const unions = unionsOf(keyword, outcomes, where);
  const competing = new Set(unions.flatMap(({ variants }) => variants));
  const merged = choices.filter(({ variant }) => !competing.has(variant)).map(({ form }) => form);
  return {
    ...joinResiduals(soleResiduals(choices, outcomes, where), { ...noResiduals, unions }),
    types: typesOf(outcomes),
    openEnum: openEnumOf(outcomes.get('string')),
    discriminators: merged.flatMap(({ discriminators }) => discriminators),
    opaque: new Map(soleChoices(outcomes).flatMap(({ form }) => [...form.opaque])),
    dynamic: soleChoices(outcomes).flatMap(({ form }) => form.dynamic),
    isCut: choices.some(({ form }) => form.isCut),
    notes: merged.map(({ notes }) => notes).reduce(joinNotes, new Map()),
  };
}

function unionsOf(keyword: Keyword, outcomes: Outcomes, where: Where): readonly Union[] {
  const groups = Map.groupBy(outcomes, ([, outcome]) =>
    outcome.kind === 'competing' ? outcome.choices.map(({ variant }) => variant.ref.key).join('|') : '',
  );
  return [...groups.values()].flatMap((group): readonly Union[] => {
    const [, outcome] = group[0] ?? [];
    if (outcome?.kind !== 'competing') return [];
    const types = new Set(group.map(([name]) => name));
    const variants = outcome.choices.map(({ variant }) => variant);
    return [
      {
        types,
        where,
        variants,
        keyword,
        outer: [],
        exclusive: keyword === 'oneOf' && mayOverlap(types, outcome.choices),
      },
    ];
  });
}

/** Whether no value can fit two of them: they have no type in common, or are objects that exclude each other. */
export function areApart(choices: readonly Choice[]): boolean {
  return typeNames.every((name) => {
    const having = choices.filter(({ form }) => form.types[name] !== undefined);
    return having.length < 2 || !mayOverlap(new Set([name]), having);
  });
}

function mayOverlap(types: ReadonlySet<TypeName>, choices: readonly Choice[]): boolean {
  return types.size > 1 || !types.has('object') || !areDisjoint(choices.map(({ form }) => form.types.object));
}

/** The alternatives that alone have values of some type. */
function soleChoices(outcomes: Outcomes): readonly Choice[] {
  return [...outcomes.values()].flatMap((outcome) => (outcome.kind === 'sole' ? [outcome.choice] : []));
}

function soleResiduals(choices: readonly Choice[], outcomes: Outcomes, { cursor: list }: Where): Residuals {
  return choices
    .map((choice) => {
      const types = typeNames.filter((name) => {
        const outcome = outcomes.get(name);
        return outcome?.kind === 'sole' && outcome.choice === choice;
      });
      const { unions, ...others } = onlyTypes(choice.form, new Set(types));
      const outer = { list, inner: choice.variant.ref };
      return { ...others, unions: unions.map((union) => ({ ...union, outer: [outer, ...union.outer] })) };
    })
    .reduce(joinResiduals, noResiduals);
}

/** Alternatives one of which takes every string: the others are the values that are known. */
function openEnumOf(outcome: Outcome | undefined): Finite {
  if (outcome?.kind === 'free') return outcome.known;
  return outcome?.kind === 'sole' ? outcome.choice.form.openEnum : undefined;
}

function typesOf(outcomes: Outcomes): TypeForms {
  const plain = plainTypes;
  const of = <Kind extends object>(
    name: TypeName,
    free: Kind | undefined,
    pick: (form: Form) => Kind | undefined,
  ) => kindOf(outcomes.get(name), free, pick);
  return {
    null: of('null', plain.null, ({ types }) => types.null),
    boolean: of('boolean', plain.boolean, ({ types }) => types.boolean),
    number: of('number', plain.number, ({ types }) => types.number),
    string: of('string', plain.string, ({ types }) => types.string),
    array: of('array', plain.array, ({ types }) => types.array),
    object: of('object', plain.object, ({ types }) => types.object),
  };
}

function kindOf<Kind extends object>(
  outcome: Outcome | undefined,
  free: Kind | undefined,
  pick: (form: Form) => Kind | undefined,
): Kind | undefined {
  if (outcome === undefined || outcome.kind === 'none') return undefined;
  if (outcome.kind === 'sole') return pick(outcome.choice.form);
  if (outcome.kind === 'listed') return free && { ...free, finite: outcome.values };
  return free;
}
