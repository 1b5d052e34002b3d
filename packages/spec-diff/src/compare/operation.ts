import { type Cursor, child, childrenOf } from '../document/cursor.ts';
import { resolve } from '../document/reference.ts';
import type { Settled } from '../document/settled.ts';
import { type Operation, operationsOf } from '../normal/operations.ts';
import type { Comparing } from './comparing.ts';
import { compareExtensions } from './extensions.ts';
import type { Finding } from './finding.ts';
import { type Flow, joinOutcomes, nothing, type Outcome, placed, reverseFlow } from './outcome.ts';
import { compareParameters } from './parameters.ts';
import { compareRequestBodies } from './request-body.ts';
import { compareResponses } from './responses.ts';

/** What comparing operations needs: which parts are plainly the same, too. */
export type ComparingOperations = Comparing & { readonly settled: Settled };

/** What differs between two operations that are the same one, besides how they are authenticated and where. */
export function compareOperations(
  base: Operation,
  head: Operation,
  flow: Flow,
  comparing: ComparingOperations,
): Outcome {
  return joinOutcomes([
    placed([], flow.request, [...idFindings(base, head), ...compareExtensions(base.cursor, head.cursor)]),
    compareRequestBodies(base.cursor, head.cursor, flow.request, comparing),
    compareParameters(base, head, flow.request, comparing),
    compareResponses(base.cursor, head.cursor, flow.response, comparing),
    compareCallbacks(base.cursor, head.cursor, comparing),
  ]);
}

/** Whether two operations are plainly the same, so that nothing has to be compared. */
export function isSameOperation(base: Operation, head: Operation, { settled }: ComparingOperations): boolean {
  const parts = ({ cursor, pathItem }: Operation): readonly unknown[] => [
    cursor.value,
    ...['parameters', 'servers'].map((name) => child(pathItem, name)?.value),
  ];
  return base.path === head.path && settled.isSameText(parts(base), parts(head));
}

function idFindings(
  { operationId: old, cursor: base }: Operation,
  { operationId, cursor: head }: Operation,
): readonly Finding[] {
  if (old === operationId) return [];
  const keyword = 'operationId';
  const where = {
    base: { cursor: base, keyword },
    head: { cursor: head, keyword },
    values: [old ?? '', operationId ?? ''],
  };
  if (old === undefined)
    return [{ rule: 'operation-id-added', ...where, message: `has the operationId \`${operationId}\`.` }];
  const now = operationId === undefined ? 'no operationId' : `the operationId \`${operationId}\``;
  return [{ rule: 'operation-id-changed', ...where, message: `has ${now} instead of \`${old}\`.` }];
}

/** A callback is known by its name, the expression that says where it is sent, and the method. */
function compareCallbacks(base: Cursor, head: Cursor, comparing: ComparingOperations): Outcome {
  const [before, after] = [callbacksOf(base), callbacksOf(head)];
  const kept = [...before].flatMap(([name, callback]) => {
    const other = after.get(name);
    return other === undefined ? [] : [keptCallback(name, callback, other, comparing)];
  });
  const gone = [...before]
    .filter(([name]) => !after.has(name))
    .map(([name, { cursor }]) => {
      return placed([`callback ${name}`], 'response', [
        { rule: 'callback-removed', base: { cursor }, values: [], message: 'is gone.' },
      ]);
    });
  const come = [...after]
    .filter(([name]) => !before.has(name))
    .map(([name, { cursor }]) => {
      return placed([`callback ${name}`], 'response', [
        { rule: 'callback-added', head: { cursor }, values: [], message: 'is new.' },
      ]);
    });
  return joinOutcomes([...kept, ...gone, ...come]);
}

function callbacksOf(operation: Cursor): ReadonlyMap<string, Operation> {
  const callbacks = childrenOf(child(operation, 'callbacks'));
  return new Map(
    callbacks.flatMap((at) =>
      operationsOf(resolve(at)).map((each) => [`${at.token} (${each.method} ${each.path})`, each] as const),
    ),
  );
}

function keptCallback(
  name: string,
  base: Operation,
  head: Operation,
  comparing: ComparingOperations,
): Outcome {
  if (isSameOperation(base, head, comparing)) return nothing;
  const { found, roots } = compareOperations(base, head, reverseFlow, comparing);
  const inside = <Each extends { readonly steps: readonly string[] }>(each: Each): Each => ({
    ...each,
    steps: [`callback ${name}`, ...each.steps],
  });
  return { found: found.map(inside), roots: roots.map(inside) };
}
