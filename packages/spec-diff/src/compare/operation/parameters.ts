import type { Operation } from '../../normal/operation/operations.ts';
import { type Parameter, parametersOf } from '../../normal/operation/parameters.ts';
import type { Comparing } from '../comparing.ts';
import type { Direction, Finding } from '../finding.ts';
import { joinOutcomes, type Outcome, placed } from '../outcome.ts';
import { mayBeGone } from '../sunset.ts';
import { compareParameter, stepsOf } from './parameter.ts';
import { movedParameter, movesIn } from './parameter-moves.ts';

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
  const stays = [...before.values()].filter(({ key }) => after.has(key));
  const moved = movesIn(gone, come, stays, comparing);
  const settled = new Set(moved.flatMap((rename) => [rename.base.value, rename.head.value]));
  const kept = [...before.values()].flatMap((parameter) => {
    const other = after.get(parameter.key);
    return other === undefined ? [] : [compareParameter(parameter, other, direction, comparing)];
  });
  return joinOutcomes([
    ...kept,
    ...moved.map((rename) => movedParameter(rename, direction, comparing)),
    ...gone
      .filter((each) => !settled.has(each))
      .map((each) => at(each, direction, goneFinding(each, comparing))),
    ...come
      .filter((each) => !settled.has(each))
      .map((each) => at(each, direction, newFinding(each, direction))),
  ]);
}

function at(parameter: Parameter, direction: Direction, ...findings: readonly Finding[]): Outcome {
  return placed(stepsOf(parameter), direction, findings);
}

function goneFinding(parameter: Parameter, { policy }: Comparing): Finding {
  const bare = { base: { cursor: parameter.cursor }, values: [parameter.key] };
  return mayBeGone([parameter.cursor.value], policy)
    ? { rule: 'removed-after-sunset', ...bare, message: 'is gone, as announced.' }
    : { rule: 'parameter-removed', ...bare, message: 'is gone.' };
}

function newFinding({ cursor, key, required }: Parameter, direction: Direction): Finding {
  const bare = { head: { cursor }, values: [key] };
  const message = direction === 'request' ? 'is new, and has to be sent.' : 'is new, and always sent.';
  return required
    ? { rule: 'required-parameter-added', ...bare, message }
    : { rule: 'parameter-added', ...bare, message: 'is new.' };
}
