import type { Digest } from '../normal/digest.ts';
import type { Condition, Form, Labels, Negation } from '../normal/form.ts';
import type { RuleId } from '../rules/catalogue.ts';
import type { Finding } from './finding.ts';

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

/** What differs in restrictions that are only compared as a whole: what they allow is not worked out. */
export function compareConditions(base: Form, head: Form, digest: Digest): readonly Finding[] {
  return [
    ...wholeFindings(
      notRules,
      negationLabels(base.negations, digest),
      negationLabels(head.negations, digest),
    ),
    ...wholeFindings(
      ifRules,
      conditionLabels(base.conditions, digest),
      conditionLabels(head.conditions, digest),
    ),
    ...wholeFindings(opaqueRules, base.opaque, head.opaque),
  ];
}

function negationLabels(negations: readonly Negation[], digest: Digest): Labels {
  return new Map(negations.map(({ ref, where }) => [digest(ref), where]));
}

function conditionLabels(conditions: readonly Condition[], digest: Digest): Labels {
  return new Map(
    conditions.map(({ condition, consequence, alternative, where }) => [
      [condition, consequence, alternative].map((ref) => (ref ? digest(ref) : '-')).join(' '),
      where,
    ]),
  );
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
