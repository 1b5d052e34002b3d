import type { Operation } from '../normal/operations.ts';
import { type Parameter, parametersOf } from '../normal/parameters.ts';
import type { RuleId } from '../rules/catalogue.ts';
import type { Comparing } from './comparing.ts';
import { type Direction, type Finding, quote, type Steps } from './finding.ts';
import { compareNotes } from './notes.ts';
import { joinOutcomes, type Outcome, placed } from './outcome.ts';
import { findRenames, type Rename } from './rename.ts';
import { mayBeGone } from './sunset.ts';

/** What differs in the parameters of an operation. */
export function compareParameters(
  base: Operation,
  head: Operation,
  direction: Direction,
  comparing: Comparing,
): Outcome {
  const before = parametersOf(base, comparing.refs);
  const after = parametersOf(head, comparing.refs);
  const gone = [...before.values()].filter(({ key }) => !after.has(key));
  const come = [...after.values()].filter(({ key }) => !before.has(key));
  const moved = movesIn(gone, come, comparing);
  const settled = new Set(moved.flatMap((rename) => [rename.base.value, rename.head.value]));
  const kept = [...before.values()].flatMap((parameter) => {
    const other = after.get(parameter.key);
    return other === undefined ? [] : [keptParameter(parameter, other, direction)];
  });
  return joinOutcomes([
    ...kept,
    ...moved.map((rename) => movedParameter(rename, direction)),
    ...gone
      .filter((each) => !settled.has(each))
      .map((each) => at(each, direction, goneFinding(each, comparing))),
    ...come.filter((each) => !settled.has(each)).map((each) => at(each, direction, newFinding(each))),
  ]);
}

function stepsOf({ in: place, name }: Parameter): Steps {
  return [`${place} parameter ${name}`];
}

function at(parameter: Parameter, direction: Direction, ...findings: readonly Finding[]): Outcome {
  return placed(stepsOf(parameter), direction, findings);
}

/** A parameter with the same name in another place, or with another name and the same schema in the same place. */
function movesIn(
  gone: readonly Parameter[],
  come: readonly Parameter[],
  { digest }: Comparing,
): readonly Rename<Parameter>[] {
  const moves = byLikeness(gone, come, ({ name }) => name.toLowerCase());
  const done = new Set(moves.flatMap((rename) => [rename.base.value, rename.head.value]));
  const left = (parameters: readonly Parameter[]): readonly Parameter[] =>
    parameters.filter((each) => !done.has(each));
  const likeness = (each: Parameter): string =>
    [each.in, each.required, each.serialisation, digest(each.schema.ref)].join();
  return [...moves, ...byLikeness(left(gone), left(come), likeness)];
}

function byLikeness(
  gone: readonly Parameter[],
  come: readonly Parameter[],
  likeness: (parameter: Parameter) => string,
): readonly Rename<Parameter>[] {
  if (gone.length === 0 || come.length === 0) return [];
  const candidates = (parameters: readonly Parameter[]) =>
    parameters.map((value) => ({ name: value.name, likeness: likeness(value), value }));
  return findRenames(candidates(gone), candidates(come));
}

function movedParameter({ base, head }: Rename<Parameter>, direction: Direction): Outcome {
  const [before, after] = [base.value, head.value];
  const finding: Finding =
    before.in === after.in
      ? { ...both('parameter-renamed', before, after), message: `is now named ${quote(after.name)}.` }
      : {
          ...both('parameter-moved', before, after),
          message: `is sent as ${after.in} parameter ${quote(after.name)} now.`,
        };
  return joinOutcomes([
    at(before, direction, finding),
    keptParameter(before, { ...after, serialisation: before.serialisation }, direction),
  ]);
}

type Bare = Omit<Finding, 'message'>;

function both(rule: RuleId, before: Parameter, after: Parameter): Bare {
  const values = [`${before.in} ${before.name}`, `${after.in} ${after.name}`];
  return { rule, base: { cursor: before.cursor }, head: { cursor: after.cursor }, values };
}

function goneFinding(parameter: Parameter, { policy }: Comparing): Finding {
  const bare = { base: { cursor: parameter.cursor }, values: [parameter.key] };
  return mayBeGone([parameter.cursor.value], policy)
    ? { rule: 'removed-after-sunset', ...bare, message: 'is gone, as announced.' }
    : { rule: 'parameter-removed', ...bare, message: 'is gone.' };
}

function newFinding({ cursor, key, required }: Parameter): Finding {
  const bare = { head: { cursor }, values: [key] };
  return required
    ? { rule: 'required-parameter-added', ...bare, message: 'is new, and has to be sent.' }
    : { rule: 'parameter-added', ...bare, message: 'is new.' };
}

function keptParameter(base: Parameter, head: Parameter, direction: Direction): Outcome {
  const findings = [
    ...requiredFindings(base, head),
    ...styleFindings(base, head),
    ...emptyFindings(base, head),
    ...clientOptionFindings(base, head),
    ...compareNotes(base.notes, head.notes),
  ];
  const root = { steps: stepsOf(base), direction, base: base.schema, head: head.schema };
  return { found: at(base, direction, ...findings).found, roots: [root] };
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

function styleFindings(base: Parameter, head: Parameter): readonly Finding[] {
  if (base.serialisation === head.serialisation) return [];
  const values = [base.serialisation, head.serialisation];
  const message = `is written as ${quote(head.serialisation)} instead of ${quote(base.serialisation)}.`;
  return [{ rule: 'parameter-style-changed', ...places(base, head, 'style'), values, message }];
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
