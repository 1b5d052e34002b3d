import type { Parameter } from '../../normal/operation/parameters.ts';
import { serialisationText } from '../../normal/operation/serialisation.ts';
import type { Form } from '../../normal/schema/form.ts';
import type { Comparing } from '../comparing.ts';
import { type Direction, type Finding, quote, type Steps } from '../finding.ts';
import { compareNotes } from '../notes.ts';
import { type Outcome, placed } from '../outcome.ts';

/** What a parameter is called. */
export function stepsOf({ in: place, name }: Parameter): Steps {
  return [`${place} parameter ${name}`];
}

/** What differs in a parameter that is there on both sides. */
export function compareParameter(
  base: Parameter,
  head: Parameter,
  direction: Direction,
  { formOf }: Comparing,
): Outcome {
  const forms = [base, head].map(({ schema }) => formOf(schema.ref));
  const findings = [
    ...requiredFindings(base, head),
    ...styleFindings(base, head, forms),
    ...emptyFindings(base, head),
    ...clientOptionFindings(base, head),
    ...compareNotes(base.notes, head.notes),
  ];
  const root = { steps: stepsOf(base), direction, base: base.schema, head: head.schema };
  return { ...placed(stepsOf(base), direction, findings), roots: [root] };
}

function places(base: Parameter, head: Parameter, keyword: string): Pick<Finding, 'base' | 'head'> {
  return { base: { cursor: base.cursor, keyword }, head: { cursor: head.cursor, keyword } };
}

function requiredFindings(base: Parameter, head: Parameter): readonly Finding[] {
  if (base.required === head.required) return [];
  const [rule, message] = head.required
    ? (['parameter-became-required', 'can no longer be left out.'] as const)
    : (['parameter-became-optional', 'can be left out.'] as const);
  return [{ rule, ...places(base, head, 'required'), values: [], message }];
}

function styleFindings(base: Parameter, head: Parameter, forms: readonly Form[]): readonly Finding[] {
  const [before = '', after = ''] = [base, head].map((each) => serialisationText(each.serialisation, forms));
  if (before === after) return [];
  const message = `is written as ${quote(after)} instead of ${quote(before)}.`;
  return [
    { rule: 'parameter-style-changed', ...places(base, head, 'style'), values: [before, after], message },
  ];
}

function emptyFindings(base: Parameter, head: Parameter): readonly Finding[] {
  if (base.mayBeEmpty === head.mayBeEmpty) return [];
  const [rule, message] = head.mayBeEmpty
    ? (['empty-value-allowed', 'can be empty.'] as const)
    : (['empty-value-refused', 'can no longer be empty.'] as const);
  return [{ rule, ...places(base, head, 'allowEmptyValue'), values: [], message }];
}

function clientOptionFindings(
  { clientOption: old, ...base }: Parameter,
  { clientOption, ...head }: Parameter,
): readonly Finding[] {
  if (old === clientOption) return [];
  const keyword = 'x-client-option';
  const message = `has the client option ${shown(clientOption)} instead of ${shown(old)}.`;
  const where = { base: { cursor: base.cursor, keyword }, head: { cursor: head.cursor, keyword } };
  return [{ rule: 'client-option-changed', ...where, values: [old ?? '', clientOption ?? ''], message }];
}

function shown(name: string | undefined): string {
  return name === undefined ? 'none' : quote(name);
}
