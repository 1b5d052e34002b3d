import type { Labels, Notes, Where } from '../normal/schema/form.ts';
import { none } from '../normal/schema/labels.ts';
import type { RuleId } from '../rules/catalogue.ts';
import { type Finding, quote, replacement } from './finding.ts';

/** What only explains. */
const texts = new Set(['title', 'summary', 'description', '$comment', 'examples', 'externalDocs']);

/** What has a rule of its own. The others are told by the members that they hide. */
const ruled = new Set(['default', 'deprecated', 'x-sunset', 'xml', 'readOnly', 'writeOnly']);

/** What differs in what is said about two things and validates nothing. */
export function compareNotes(base: Notes, head: Notes): readonly Finding[] {
  const keywords = [...new Set([...base.keys(), ...head.keys()])].sort();
  const changed = keywords.filter(
    (keyword) => !haveSame(base.get(keyword) ?? none, head.get(keyword) ?? none),
  );
  const own = changed.flatMap((keyword) =>
    ownFinding(keyword, base.get(keyword) ?? none, head.get(keyword) ?? none),
  );
  const said = changed.filter((keyword) => texts.has(keyword));
  const [first] = said;
  if (first === undefined) return own;
  const at = { base: firstOf(base.get(first)), head: firstOf(head.get(first)) };
  return [
    ...own,
    {
      rule: 'description-changed',
      ...at,
      values: said,
      message: `has another ${said.map(quote).join(', ')}.`,
    },
  ];
}

function haveSame(a: Labels, b: Labels): boolean {
  return a.size === b.size && [...a.keys()].every((text) => b.has(text));
}

function firstOf(labels: Labels | undefined): Where | undefined {
  return labels && [...labels.values()][0];
}

function ownFinding(keyword: string, base: Labels, head: Labels): readonly Finding[] {
  const rule = ruleOf(keyword, base, head);
  if (rule === undefined) return [];
  const [before, after] = [textOf(base), textOf(head)];
  const at = { base: firstOf(base), head: firstOf(head), values: [keyword, before, after] };
  return [
    { rule, ...at, message: wordings[rule] ?? replacement(quote(keyword), shown(before), shown(after)) },
  ];
}

/** Of what only is or is not, there is nothing to quote. */
const wordings: Readonly<Partial<Record<RuleId, string>>> = {
  deprecated: 'should no longer be used.',
  'no-longer-deprecated': 'is no longer deprecated.',
};

function textOf(labels: Labels): string {
  return [...labels.keys()].sort().join(', ');
}

function shown(text: string): string | undefined {
  return text === '' ? undefined : quote(text);
}

function ruleOf(keyword: string, base: Labels, head: Labels): RuleId | undefined {
  if (keyword === 'default') return defaultRule(base, head);
  if (keyword === 'deprecated') return head.size > 0 ? 'deprecated' : 'no-longer-deprecated';
  if (keyword === 'x-sunset') return 'sunset-changed';
  if (keyword === 'xml') return 'xml-changed';
  return texts.has(keyword) || ruled.has(keyword) ? undefined : 'extension-changed';
}

function defaultRule(base: Labels, head: Labels): RuleId {
  if (base.size === 0) return 'default-added';
  return head.size === 0 ? 'default-removed' : 'default-changed';
}
