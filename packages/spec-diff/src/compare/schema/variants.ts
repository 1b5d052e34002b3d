import type { Union, Variant } from '../../normal/schema/form.ts';
import type { Ref } from '../../normal/schema/ref.ts';
import type { Comparing } from '../comparing.ts';
import { type Difference, type Finding, joinDifferences, quote } from '../finding.ts';
import { type Match, matchVariants } from './match.ts';
import { covers, overlapFindings } from './overlaps.ts';
import { nameOf } from './variant-name.ts';

/** Alternatives, and for each the schema that it is together with what is said beside them. */
export type Alternatives = Union & { readonly whole: (variant: Variant) => Ref };

/** What differs in two lists of alternatives. */
export function compareVariants(base: Alternatives, head: Alternatives, comparing: Comparing): Difference {
  const { pairs, gone, come } = matchVariants(base.variants, head.variants, comparing);
  const overlaps = overlapFindings(base, head, pairs, comparing);
  const findings = [
    ...gone.filter(isNews(head, comparing)).map((variant) => goneFinding(variant, comparing)),
    ...come.filter(isNews(base, comparing)).map((variant) => newFinding(variant, comparing)),
    ...keywordFindings(base, head),
    ...overlaps,
    ...(overlaps.length > 0 ? [] : doubtFindings(base, head, come.length > 0)),
  ];
  return joinDifferences([
    { findings, edges: [] },
    ...pairs.map((pair) => pairDifference(pair, base, head, comparing)),
  ]);
}

/** An alternative is nothing new where another one has all of its values, and nothing is lost with it. */
function isNews({ variants }: Union, comparing: Comparing): (variant: Variant) => boolean {
  return (variant) => variant.tags.length > 0 || !variants.some((other) => covers(other, variant, comparing));
}

function goneFinding(variant: Variant, comparing: Comparing): Finding {
  const name = nameOf(variant, comparing);
  return {
    rule: 'variant-removed',
    base: variant.where,
    values: [name, ...kindOf(variant, comparing)],
    message: `no longer has the alternative ${quote(name)}.`,
  };
}

/** What tells an alternative without a name of its own from others that are called the same. */
function kindOf({ tags, component, ref }: Variant, { digest }: Comparing): readonly string[] {
  return tags.length > 0 || component !== undefined ? [] : [digest(ref)];
}

function newFinding(variant: Variant, comparing: Comparing): Finding {
  const name = nameOf(variant, comparing);
  return {
    rule: 'variant-added',
    head: variant.where,
    values: [name, ...kindOf(variant, comparing)],
    message: `has the alternative ${quote(name)}.`,
  };
}

function keywordFindings(base: Union, head: Union): readonly Finding[] {
  if (base.keyword === head.keyword || base.exclusive === head.exclusive) return [];
  const at = { base: base.where, head: head.where, values: [] };
  return head.exclusive
    ? [{ rule: 'any-of-became-one-of', ...at, message: 'must not fit two alternatives (`oneOf`).' }]
    : [{ rule: 'one-of-became-any-of', ...at, message: 'may fit several alternatives (`anyOf`).' }];
}

function doubtFindings(base: Union, head: Union, isLarger: boolean): readonly Finding[] {
  const isDoubtful = head.exclusive && base.keyword === head.keyword && (isLarger || !base.exclusive);
  const message = 'must fit one alternative only, and nothing rules out that a value fits two.';
  return isDoubtful ? [{ rule: 'variants-may-overlap', head: head.where, values: [], message }] : [];
}

/** The values of a discriminator that name an alternative are part of what is sent. */
function pairDifference(
  { base, head }: Match,
  before: Alternatives,
  after: Alternatives,
  comparing: Comparing,
): Difference {
  const hasNames = base.tags.length > 0 && head.tags.length > 0;
  const gone = hasNames ? base.tags.filter((tag) => !head.tags.includes(tag)) : [];
  const come = hasNames ? head.tags.filter((tag) => !base.tags.includes(tag)) : [];
  const findings: readonly Finding[] = [
    ...gone.map(
      (tag): Finding => ({
        rule: 'discriminator-value-removed',
        base: base.where,
        values: [tag],
        message: `is no longer called ${quote(tag)} by the discriminator.`,
      }),
    ),
    ...come.map(
      (tag): Finding => ({
        rule: 'discriminator-value-added',
        head: head.where,
        values: [tag],
        message: `is called ${quote(tag)} by the discriminator.`,
      }),
    ),
  ];
  const sides = {
    base: { ref: before.whole(base), where: base.where },
    head: { ref: after.whole(head), where: head.where },
  };
  return { findings, edges: [{ step: `<${nameOf(base, comparing)}>`, ...sides, isChoice: true }] };
}
