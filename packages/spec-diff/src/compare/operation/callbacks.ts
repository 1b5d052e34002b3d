import { type Cursor, child, childrenOf } from '../../document/cursor.ts';
import { resolve } from '../../document/reference.ts';
import { type Operation, operationsOf } from '../../normal/operation/operations.ts';
import type { Finding } from '../finding.ts';
import { type Flow, joinOutcomes, nothing, type Outcome, placed, turned } from '../outcome.ts';
import { mayBeGone } from '../sunset.ts';
import { type ComparingOperations, compareOperations, isSameOperation } from './operation.ts';

/** What differs in callbacks. One is known by its name, the expression that says where it is sent, and the method. */
export function compareCallbacks(
  base: Cursor,
  head: Cursor,
  flow: Flow,
  comparing: ComparingOperations,
): Outcome {
  const [before, after] = [callbacksOf(base), callbacksOf(head)];
  const kept = [...before].map(([name, callback]) => {
    const other = after.get(name);
    return other === undefined
      ? at(name, flow, goneFinding(callback, comparing))
      : keptCallback(name, callback, other, turned(flow), comparing);
  });
  const come = [...after]
    .filter(([name]) => !before.has(name))
    .map(([name, { cursor }]) =>
      at(name, flow, { rule: 'callback-added', head: { cursor }, values: [], message: 'is new.' }),
    );
  return joinOutcomes([...kept, ...come]);
}

function at(name: string, flow: Flow, finding: Finding): Outcome {
  return placed([`callback ${name}`], flow.response, [finding]);
}

function goneFinding({ cursor }: Operation, { policy }: ComparingOperations): Finding {
  const bare = { base: { cursor }, values: [] };
  return mayBeGone([cursor.value], policy)
    ? { rule: 'removed-after-sunset', ...bare, message: 'is gone, as announced.' }
    : { rule: 'callback-removed', ...bare, message: 'is gone.' };
}

function callbacksOf(operation: Cursor): ReadonlyMap<string, Operation> {
  const callbacks = childrenOf(child(operation, 'callbacks'));
  return new Map(
    callbacks.flatMap((callback) =>
      operationsOf(resolve(callback)).map(
        (each) => [`${callback.token} (${each.method} ${each.path})`, each] as const,
      ),
    ),
  );
}

function keptCallback(
  name: string,
  base: Operation,
  head: Operation,
  flow: Flow,
  comparing: ComparingOperations,
): Outcome {
  if (isSameOperation(base, head, comparing)) return nothing;
  const { found, roots } = compareOperations(base, head, flow, comparing);
  const inside = <Each extends { readonly steps: readonly string[] }>(each: Each): Each => ({
    ...each,
    steps: [`callback ${name}`, ...each.steps],
  });
  return { found: found.map(inside), roots: roots.map(inside) };
}
