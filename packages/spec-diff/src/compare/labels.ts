import type { Labels, Where } from '../normal/schema/form.ts';
import type { RuleId } from '../rules/catalogue.ts';
import { type Finding, quote } from './finding.ts';

type LabelRules = {
  /** What the texts are: `pattern`. Empty where they speak for themselves. */
  readonly word: string;
  readonly added: RuleId;
  readonly removed: RuleId;
  /** One text in place of another. */
  readonly changed?: (base: string, head: string) => RuleId;
};

/** What differs between two sets of texts. */
export function labelFindings(
  { word, added, removed, changed }: LabelRules,
  base: Labels,
  head: Labels,
): readonly Finding[] {
  const gone = [...base].filter(([text]) => !head.has(text));
  const come = [...head].filter(([text]) => !base.has(text));
  const [old, young] = [gone[0], come[0]];
  if (changed && old && young && gone.length === 1 && come.length === 1) {
    return [replaced(word, changed(old[0], young[0]), old, young)];
  }
  return [
    ...gone.map(([text, where]) => ({
      rule: removed,
      base: where,
      values: [text],
      message: `no longer has ${called(word, text)}.`,
    })),
    ...come.map(([text, where]) => ({
      rule: added,
      head: where,
      values: [text],
      message: `has ${called(word, text)}.`,
    })),
  ];
}

type Entry = readonly [text: string, where: Where];

function replaced(word: string, rule: RuleId, [old, base]: Entry, [young, head]: Entry): Finding {
  const message = `has ${called(word, young)} instead of ${quote(old)}.`;
  return { rule, base, head, values: [old, young], message };
}

function called(word: string, text: string): string {
  return word === '' ? quote(text) : `the ${word} ${quote(text)}`;
}
