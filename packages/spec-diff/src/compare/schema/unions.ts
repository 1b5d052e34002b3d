import type { Cursor } from '../../document/cursor.ts';
import { type Node, saysSomething, withoutKeyword } from '../../normal/schema/closure.ts';
import type { TypeName, Union, Variant } from '../../normal/schema/form.ts';
import { isPlain } from '../../normal/schema/plain.ts';
import type { Ref } from '../../normal/schema/ref.ts';
import type { Comparing } from '../comparing.ts';
import { type Difference, type Edge, type Finding, joinDifferences, noDifference } from '../finding.ts';
import type { Side } from './types.ts';
import { type Alternatives, compareVariants } from './variants.ts';

/** What differs in alternatives. */
export type UnionDifference = Difference & {
  /** Types of which both sides have alternatives, and the pairs of these with all that is said beside them. */
  readonly shared: { readonly types: ReadonlySet<TypeName>; readonly edges: readonly Edge[] };
};

/** What differs in the alternatives of two schemas. */
export function compareUnions(base: Side, head: Side, comparing: Comparing): UnionDifference {
  const { pairs, gone, come } = pairUp(base.form.unions, head.form.unions, comparing);
  const compared = pairs.map(([before, after]) => ({
    types: new Set([...before.types].filter((name) => after.types.has(name))),
    ...compareVariants(inContext(before, base, comparing), inContext(after, head, comparing), comparing),
  }));
  // The alternatives of one choice have all other choices beside them, which are met again there.
  const first = compared.find(({ edges }) => edges.length > 0);
  const difference = joinDifferences([
    ...compared.map((each) => (each === first ? each : { ...each, edges: [] })),
    ...gone.map((union) => oneSided(union, base, head, comparing, 'base')),
    ...come.map((union) => oneSided(union, head, base, comparing, 'head')),
  ]);
  return { ...difference, shared: first ?? { types: new Set(), edges: [] } };
}

/**
 * Types of which one side says all by alternatives that the other one does not have: there, it is one of them as a
 * whole.
 */
export function typesOfChoices(base: Side, head: Side, comparing: Comparing): ReadonlySet<TypeName> {
  const { gone, come } = pairUp(base.form.unions, head.form.unions, comparing);
  const whole = [
    ...gone.filter((union) => isAll(union, base)),
    ...come.filter((union) => isAll(union, head)),
  ];
  return new Set(whole.flatMap(({ types }) => [...types]));
}

function isAll({ types }: Union, { form }: Side): boolean {
  return [...types].every((name) => isPlain(form.types, name));
}

type Paired = {
  readonly pairs: readonly (readonly [Union, Union])[];
  readonly gone: readonly Union[];
  readonly come: readonly Union[];
};

/** Unions of the same meaning first, then in the order they stand. */
function pairUp(base: readonly Union[], head: readonly Union[], { digest }: Comparing): Paired {
  const text = ({ variants }: Union): string => [...variants.map(({ ref }) => digest(ref))].sort().join(' ');
  const waiting = Map.groupBy(head, text);
  const same = base.flatMap((before): readonly (readonly [Union, Union])[] => {
    const after = waiting.get(text(before))?.shift();
    return after === undefined ? [] : [[before, after]];
  });
  const done = new Set(same.flat());
  const [gone, come] = [base.filter((union) => !done.has(union)), head.filter((union) => !done.has(union))];
  const both = Math.min(gone.length, come.length);
  const rest = gone.slice(0, both).flatMap((before, index): readonly (readonly [Union, Union])[] => {
    const after = come[index];
    return after === undefined ? [] : [[before, after]];
  });
  return { pairs: [...same, ...rest], gone: gone.slice(both), come: come.slice(both) };
}

/**
 * Alternatives that only one side has. Where they are all that it says, the other side is one of them. Else they
 * restrict what is said beside them.
 */
function oneSided(
  union: Union,
  side: Side,
  other: Side,
  comparing: Comparing,
  which: 'base' | 'head',
): Difference {
  if (!isAll(union, side)) return restriction(union, which);
  const single: Variant = { ref: other.ref, where: union.where, tags: [], component: componentOf(other.ref) };
  const alone: Alternatives = { ...union, exclusive: false, variants: [single], whole: ({ ref }) => ref };
  const many = inContext(union, side, comparing);
  return which === 'head' ? compareVariants(alone, many, comparing) : compareVariants(many, alone, comparing);
}

function restriction({ where }: Union, which: 'base' | 'head'): Difference {
  const finding: Finding =
    which === 'head'
      ? {
          rule: 'choice-added',
          head: where,
          values: [],
          message: 'has to fit one of several alternatives, too.',
        }
      : {
          rule: 'choice-removed',
          base: where,
          values: [],
          message: 'need not fit one of several alternatives any more.',
        };
  return { ...noDifference, findings: [finding] };
}

/** Alternatives, and each together with what is said beside them. */
function inContext(union: Union, { ref }: Side, { refs }: Comparing): Alternatives {
  const { where, outer } = union;
  const rest = outer.reduce(
    (nodes, { list, inner }) => [...leaveOut(nodes, list), ...inner.nodes],
    ref.nodes,
  );
  const nodes = leaveOut(rest, where.cursor);
  return { ...union, whole: (variant) => refs([...nodes, ...variant.ref.nodes]) };
}

/** Schemas without the alternatives at a place. The place is the list, so it is named like the keyword. */
function leaveOut(nodes: readonly Node[], list: Cursor): readonly Node[] {
  return nodes
    .map((node) => (node.cursor === list.parent ? withoutKeyword(node, list.token) : node))
    .filter(saysSomething);
}

/** The component that a schema is, as far as its place tells. */
function componentOf({ nodes }: Ref): string | undefined {
  const [node] = nodes;
  return nodes.length === 1 && node?.cursor.parent?.token === 'schemas' ? node.cursor.token : undefined;
}
