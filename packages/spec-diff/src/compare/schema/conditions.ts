import type { Digest } from '../../normal/schema/digest.ts';
import type { Condition, Form, Labels } from '../../normal/schema/form.ts';
import { listedBy } from '../../normal/schema/negation.ts';
import type { RuleId } from '../../rules/catalogue.ts';
import type { Comparing } from '../comparing.ts';
import { type Difference, type Edge, type Finding, quote } from '../finding.ts';

type ConditionRules = {
  readonly added: RuleId;
  readonly removed: RuleId;
  readonly changed: RuleId;
  readonly keyword: string;
};

const notRules = {
  added: 'not-added',
  removed: 'not-removed',
  changed: 'not-changed',
  keyword: 'not',
} as const;
const ifRules = {
  added: 'condition-added',
  removed: 'condition-removed',
  changed: 'condition-changed',
  keyword: 'if',
} as const;
const opaqueRules = {
  added: 'keyword-changed',
  removed: 'keyword-changed',
  changed: 'keyword-changed',
  keyword: 'a keyword',
} as const;

/**
 * What differs in restrictions that are compared as a whole, because what they allow is not worked out. Of conditions
 * that are the same on both sides, what they ask for is compared like any other schema.
 */
export function compareConditions(base: Form, head: Form, comparing: Comparing): Difference {
  const { digest } = comparing;
  const { pairs, gone, come } = pairConditions(base.conditions, head.conditions, digest);
  const findings = [
    ...excludedFindings(excludedBy(base, comparing), excludedBy(head, comparing)),
    ...wholeFindings(notRules, negationLabels(base, comparing), negationLabels(head, comparing)),
    ...wholeFindings(ifRules, conditionLabels(gone, digest), conditionLabels(come, digest)),
    ...wholeFindings(opaqueRules, opaqueLabels(base, digest), opaqueLabels(head, digest)),
  ];
  return { findings, edges: pairs.flatMap(branchEdges) };
}

/** Values that are ruled out one by one. */
function excludedBy({ negations }: Form, { formOf }: Comparing): Labels {
  const entries = negations.flatMap(({ ref, where }) =>
    [...(listedBy(formOf(ref)) ?? [])].map((text) => [text, where] as const),
  );
  return new Map(entries);
}

function excludedFindings(base: Labels, head: Labels): readonly Finding[] {
  const gone = [...base].filter(([text]) => !head.has(text));
  const come = [...head].filter(([text]) => !base.has(text));
  return [
    ...gone.map(([text, where]) => ({
      rule: 'not-removed' as const,
      base: where,
      values: [text],
      message: `can be ${quote(text)}.`,
    })),
    ...come.map(([text, where]) => ({
      rule: 'not-added' as const,
      head: where,
      values: [text],
      message: `can no longer be ${quote(text)}.`,
    })),
  ];
}

function negationLabels({ negations }: Form, { digest, formOf }: Comparing): Labels {
  const others = negations.filter(({ ref }) => listedBy(formOf(ref)) === undefined);
  return new Map(others.map(({ ref, where }) => [digest(ref), where]));
}

type PairedConditions = {
  readonly pairs: readonly (readonly [Condition, Condition])[];
  readonly gone: readonly Condition[];
  readonly come: readonly Condition[];
};

/** Those that are the same in all they say, then those of which the condition itself is the same. */
function pairConditions(
  base: readonly Condition[],
  head: readonly Condition[],
  digest: Digest,
): PairedConditions {
  const start: PairedConditions = { pairs: [], gone: base, come: head };
  const signs = [(each: Condition) => labelOf(each, digest), ({ condition }: Condition) => digest(condition)];
  return signs.reduce(({ pairs, gone, come }, sign) => {
    const waiting = Map.groupBy(come, sign);
    const found = gone.flatMap((before): readonly (readonly [Condition, Condition])[] => {
      const after = waiting.get(sign(before))?.shift();
      return after === undefined ? [] : [[before, after]];
    });
    const done = new Set(found.flat());
    const left = (list: readonly Condition[]): readonly Condition[] => list.filter((each) => !done.has(each));
    return { pairs: [...pairs, ...found], gone: left(gone), come: left(come) };
  }, start);
}

function branchEdges([base, head]: readonly [Condition, Condition]): readonly Edge[] {
  return [
    { step: '{then}', base: base.consequence, head: head.consequence },
    { step: '{else}', base: base.alternative, head: head.alternative },
  ];
}

function conditionLabels(conditions: readonly Condition[], digest: Digest): Labels {
  return new Map(conditions.map((each) => [labelOf(each, digest), each.where]));
}

function labelOf({ condition, consequence, alternative }: Condition, digest: Digest): string {
  return [condition, consequence.ref, alternative.ref].map((ref) => digest(ref)).join(' ');
}

function opaqueLabels({ opaque, dynamic }: Form, digest: Digest): Labels {
  const targets = dynamic.flatMap(({ ref, where }) => (where ? [[digest(ref), where] as const] : []));
  return new Map([...opaque, ...targets]);
}

function wholeFindings(rules: ConditionRules, base: Labels, head: Labels): readonly Finding[] {
  const [gone] = [...base].filter(([text]) => !head.has(text));
  const [come] = [...head].filter(([text]) => !base.has(text));
  const at = { base: gone?.[1], head: come?.[1], values: [gone?.[0] ?? '', come?.[0] ?? ''] };
  const said = `\`${(come ?? gone)?.[1].keyword ?? rules.keyword}\``;
  if (gone && come) return [{ rule: rules.changed, ...at, message: `is restricted by another ${said}.` }];
  if (come) return [{ rule: rules.added, ...at, message: `is restricted by ${said}.` }];
  return gone ? [{ rule: rules.removed, ...at, message: `is no longer restricted by ${said}.` }] : [];
}
