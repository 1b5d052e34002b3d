import { canonical } from '../../document/json.ts';
import { requiredConstants } from '../../normal/schema/constants.ts';
import { type Form, type ObjectForm, typeNames, type Variant } from '../../normal/schema/form.ts';
import type { Comparing } from '../comparing.ts';

export type Match = { readonly base: Variant; readonly head: Variant };

export type Matched = {
  readonly pairs: readonly Match[];
  readonly gone: readonly Variant[];
  readonly come: readonly Variant[];
};

/** What two alternatives have in common that are the same one; undefined when it says nothing. */
type Sign = (variant: Variant) => string | undefined;

/**
 * Finds out which alternative is which: by what a discriminator calls it, by its meaning, by members with fixed
 * values, by the name of the component, by its likeness, and at last by being the only one that is left.
 */
export function matchVariants(
  base: readonly Variant[],
  head: readonly Variant[],
  comparing: Comparing,
): Matched {
  const signs: readonly Sign[] = [
    ({ tags }) => tags[0],
    // Of several with the same meaning, the one about which the same is said.
    ({ ref }) => `${comparing.digest(ref)} ${notesSign(comparing.formOf(ref))}`,
    ({ ref, component }) => component && `${comparing.digest(ref)} ${component}`,
    ({ ref }) => comparing.digest(ref),
    telling((variant) => constantSign(comparing.formOf(variant.ref)), base, head),
    ({ component }) => component,
    ({ ref }) => typeSign(comparing.formOf(ref)),
  ];
  const start: Matched = { pairs: [], gone: base, come: head };
  return matchLast(matchAlike(signs.reduce(matchBy, start), comparing), comparing);
}

/** Where one is left on each side, and nothing names them, they are the same one. */
function matchLast(matched: Matched, { formOf }: Comparing): Matched {
  const { pairs, gone, come } = matched;
  const [base, head] = [gone[0], come[0]];
  const isNameless = ({ ref, tags, component }: Variant): boolean =>
    tags.length === 0 && component === undefined && constantSign(formOf(ref)) === undefined;
  const areLast = base && head && gone.length === 1 && come.length === 1;
  if (!areLast || !isNameless(base) || !isNameless(head)) return matched;
  const shareType = typeNames.some((name) => formOf(base.ref).types[name] && formOf(head.ref).types[name]);
  return shareType ? { pairs: [...pairs, { base, head }], gone: [], come: [] } : matched;
}

/** A sign that says nothing where several alternatives of a side have it. */
function telling(sign: Sign, ...sides: readonly (readonly Variant[])[]): Sign {
  const counts = sides.map((variants) => Map.groupBy(variants, sign));
  return (variant) => {
    const text = sign(variant);
    return counts.every((groups) => (groups.get(text)?.length ?? 0) < 2) ? text : undefined;
  };
}

function matchBy({ pairs, gone, come }: Matched, sign: Sign): Matched {
  const waiting = Map.groupBy(come, sign);
  const found = gone.flatMap((base): readonly Match[] => {
    const text = sign(base);
    const head = text === undefined ? undefined : waiting.get(text)?.shift();
    return head === undefined ? [] : [{ base, head }];
  });
  const done = new Set(found.flatMap((match) => [match.base, match.head]));
  const left = (variants: readonly Variant[]): readonly Variant[] =>
    variants.filter((variant) => !done.has(variant));
  return { pairs: [...pairs, ...found], gone: left(gone), come: left(come) };
}

function constantSign({ types }: Form): string | undefined {
  const constants = [...requiredConstants(types.object)].map(([name, values]) => [
    name,
    ...[...values].sort(),
  ]);
  return constants.length === 0 ? undefined : canonical(constants.map(canonical).sort());
}

function notesSign({ notes }: Form): string {
  return canonical([...notes].map(([keyword, labels]) => [keyword, ...[...labels.keys()].sort()]).sort());
}

/** The only type, where it is not objects: those are told apart by their members. */
function typeSign({ types }: Form): string | undefined {
  const names = typeNames.filter((name) => types[name] !== undefined);
  return names.length === 1 && !types.object ? names[0] : undefined;
}

/** Pairs up objects of which most members have the same names, in the order they stand. */
function matchAlike({ pairs, gone, come }: Matched, { formOf }: Comparing): Matched {
  const left = new Set(come);
  const found = gone.flatMap((base): readonly Match[] => {
    const head = [...left].find((variant) => areAlike(formOf(base.ref), formOf(variant.ref)));
    if (head === undefined) return [];
    left.delete(head);
    return [{ base, head }];
  });
  const done = new Set(found.map(({ base }) => base));
  return { pairs: [...pairs, ...found], gone: gone.filter((base) => !done.has(base)), come: [...left] };
}

function areAlike({ types: { object: base } }: Form, { types: { object: head } }: Form): boolean {
  if (!base || !head) return false;
  const [before, after] = [membersOf(base), membersOf(head)];
  const same = [...before].filter((name) => after.has(name)).length;
  return same > 0 && same * 2 >= Math.max(before.size, after.size);
}

function membersOf({ properties, required }: ObjectForm): ReadonlySet<string> {
  return new Set([...properties.keys(), ...required.keys()]);
}
