import type { Limit } from '../../normal/schema/form.ts';
import { compareLimits, limitText } from '../../normal/schema/labels.ts';
import type { RuleId } from '../../rules/catalogue.ts';
import { type Finding, quote, replacement } from '../finding.ts';

type LimitRules = {
  readonly keyword: string;
  readonly side: 'low' | 'high';
  /** The rule for a limit that allows less, and for one that allows more. */
  readonly tighter: RuleId;
  readonly looser: RuleId;
};

/** What differs between two limits of the same kind. */
export function limitFindings(
  rules: LimitRules,
  base: Limit | undefined,
  head: Limit | undefined,
): readonly Finding[] {
  const order = compareLimits(base, head, rules.side);
  if (order === 0) return [];
  const message = replacement(quote(rules.keyword), textOf(base), textOf(head));
  const rule = order < 0 ? rules.tighter : rules.looser;
  return [
    { rule, base: base?.where, head: head?.where, values: [textOf(base) ?? '', textOf(head) ?? ''], message },
  ];
}

function textOf(limit: Limit | undefined): string | undefined {
  return limit && limitText(limit);
}
