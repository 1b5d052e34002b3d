import {
  type Finite,
  type Form,
  type Labels,
  type TypeForms,
  type TypeName,
  typeNames,
  type Where,
} from '../../normal/schema/form.ts';
import { fitsNumber } from '../../normal/schema/number.ts';
import { fitsString } from '../../normal/schema/string.ts';
import type { RuleId } from '../../rules/catalogue.ts';
import { type Finding, quote } from '../finding.ts';

type Lists = { readonly base: Finite; readonly head: Finite };

/** What differs in the values that two schemas list. */
export function compareEnums(base: Form, head: Form): readonly Finding[] {
  const gone: Labels[] = [];
  const come: Labels[] = [];
  const findings: Finding[] = [];
  for (const name of typeNames) {
    const [before, after] = [base.types[name], head.types[name]];
    const lists = { base: before?.finite, head: after?.finite };
    if (before && after && !lists.base !== !lists.head)
      findings.push(...openOrClosed(name, lists, base, head));
    else {
      gone.push(without(lists.base, lists.head));
      come.push(without(lists.head, lists.base));
    }
  }
  const changed = listFindings(join(gone), join(come), sizeOf(base.types), sizeOf(head.types));
  return [...findings, ...changed, ...openFindings(base, head)];
}

function without(values: Finite, others: Finite): Labels {
  return new Map([...(values ?? [])].filter(([text]) => !others?.has(text)));
}

function join(lists: readonly Labels[]): Labels {
  return new Map(lists.flatMap((list) => [...list]));
}

/** How many values there are, when all are listed. */
function sizeOf(types: TypeForms): number {
  const forms = typeNames.flatMap((name) => types[name] ?? []);
  return forms.reduce((sum, { finite }) => sum + (finite?.size ?? Number.POSITIVE_INFINITY), 0);
}

function listFindings(gone: Labels, come: Labels, before: number, after: number): readonly Finding[] {
  const [old, young] = [[...gone][0], [...come][0]];
  if (old && young && before === 1 && after === 1) {
    const message = `is always ${quote(young[0])} instead of ${quote(old[0])}.`;
    return [{ rule: 'const-changed', base: old[1], head: young[1], values: [old[0], young[0]], message }];
  }
  return [...removedValues('enum-value-removed', gone), ...addedValues('enum-value-added', come)];
}

function removedValues(rule: RuleId, values: Labels): readonly Finding[] {
  return [...values].map(([text, base]) => ({
    rule,
    base,
    values: [text],
    message: `no longer has the value ${quote(text)}.`,
  }));
}

function addedValues(rule: RuleId, values: Labels): readonly Finding[] {
  return [...values].map(([text, head]) => ({
    rule,
    head,
    values: [text],
    message: `has the value ${quote(text)}.`,
  }));
}

/** One side lists the values of a type, and the other one does not. */
function openOrClosed(
  name: TypeName,
  { base: before, head: after }: Lists,
  base: Form,
  head: Form,
): readonly Finding[] {
  if (before !== undefined) {
    const rule = head.openEnum ? 'enum-opened' : 'enum-removed';
    const misfits = misfitsOf(name, before, head.types);
    return [
      listed(rule, { base: firstOf(before) }, before, 'need not be one of the listed values any more'),
      ...removedValues('enum-value-removed', misfits),
    ];
  }
  if (after === undefined) return [];
  const rule = base.openEnum ? 'enum-closed' : 'enum-added';
  const misfits = misfitsOf(name, after, base.types);
  return [
    listed(rule, { head: firstOf(after) }, after, 'has to be one of the listed values'),
    ...addedValues('enum-value-added', misfits),
  ];
}

function firstOf(labels: Labels): Where | undefined {
  return [...labels.values()][0];
}

function listed(rule: RuleId, at: Pick<Finding, 'base' | 'head'>, list: Labels, what: string): Finding {
  const values = [...list.keys()].sort();
  return {
    rule,
    ...at,
    values,
    message: `${what}: ${values.slice(0, 5).map(quote).join(', ')}${values.length > 5 ? ', …' : ''}.`,
  };
}

/** Listed values of one side that are out of the limits of the other one. */
function misfitsOf(name: TypeName, list: Labels, { string, number }: TypeForms): Labels {
  const fits = (text: string): boolean => {
    if (name === 'string' && string) return fitsString(text, string);
    return name === 'number' && number ? fitsNumber(Number(text), number) : true;
  };
  return new Map([...list].filter(([text]) => !fits(text)));
}

/** The values known today of lists that are open on both sides, or where one side has no list at all. */
function openFindings(base: Form, head: Form): readonly Finding[] {
  if (base.types.string?.finite || head.types.string?.finite) return [];
  const [before, after] = [base.openEnum, head.openEnum];
  if (before && after) {
    const gone = removedValues('open-enum-value-removed', without(before, after));
    return [...gone, ...addedValues('open-enum-value-added', without(after, before))];
  }
  if (after)
    return [listed('open-enum-added', { head: firstOf(after) }, after, 'has values that are known today')];
  return before
    ? [listed('open-enum-removed', { base: firstOf(before) }, before, 'no longer lists its values')]
    : [];
}
