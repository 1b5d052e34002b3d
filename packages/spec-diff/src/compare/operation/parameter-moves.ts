import { canonical } from '../../document/json.ts';
import type { Parameter } from '../../normal/operation/parameters.ts';
import type { RuleId } from '../../rules/catalogue.ts';
import type { Comparing } from '../comparing.ts';
import { type Direction, type Finding, quote } from '../finding.ts';
import { joinOutcomes, type Outcome, placed } from '../outcome.ts';
import { findRenames, type Rename } from '../rename.ts';
import { mayBeGone } from '../sunset.ts';
import { compareParameter, stepsOf } from './parameter.ts';

/** A parameter with the same name in another place, or with another name and the same schema in the same place. */
export function movesIn(
  gone: readonly Parameter[],
  come: readonly Parameter[],
  stays: readonly Parameter[],
  { digest, policy }: Comparing,
): readonly Rename<Parameter>[] {
  const leaving = gone.filter(({ cursor }) => !mayBeGone([cursor.value], policy));
  const moves = byLikeness(leaving, come, [], ({ name }) => name.toLowerCase());
  const done = new Set(moves.flatMap((rename) => [rename.base.value, rename.head.value]));
  const left = (parameters: readonly Parameter[]): readonly Parameter[] =>
    parameters.filter((each) => !done.has(each));
  const likeness = (each: Parameter): string =>
    [each.in, each.required, canonical(each.serialisation), digest(each.schema.ref)].join();
  return [...moves, ...byLikeness(left(leaving), left(come), stays, likeness)];
}

function byLikeness(
  gone: readonly Parameter[],
  come: readonly Parameter[],
  stays: readonly Parameter[],
  likeness: (parameter: Parameter) => string,
): readonly Rename<Parameter>[] {
  if (gone.length === 0 || come.length === 0) return [];
  const candidates = (parameters: readonly Parameter[]) =>
    parameters.map((value) => ({ name: value.name, likeness: likeness(value), value }));
  return findRenames(candidates(gone), candidates(come), new Set(stays.map(likeness)));
}

/** Says of a parameter that it has moved, and what else differs in it. */
export function movedParameter(
  { base, head }: Rename<Parameter>,
  direction: Direction,
  comparing: Comparing,
): Outcome {
  const [before, after] = [base.value, head.value];
  const finding: Finding =
    before.in === after.in
      ? { ...both('parameter-renamed', before, after), message: `is now named ${quote(after.name)}.` }
      : {
          ...both('parameter-moved', before, after),
          message: `is sent as ${after.in} parameter ${quote(after.name)} now.`,
        };
  return joinOutcomes([
    placed(stepsOf(before), direction, [finding]),
    compareParameter(before, { ...after, serialisation: before.serialisation }, direction, comparing),
  ]);
}

type Bare = Omit<Finding, 'message'>;

function both(rule: RuleId, before: Parameter, after: Parameter): Bare {
  const values = [`${before.in} ${before.name}`, `${after.in} ${after.name}`];
  return { rule, base: { cursor: before.cursor }, head: { cursor: after.cursor }, values };
}
