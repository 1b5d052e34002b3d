import { type Cursor, child } from '../../document/cursor.ts';
import { neutralPath, type Operation, operationsOf } from '../../normal/operation/operations.ts';
import type { RuleId } from '../../rules/catalogue.ts';
import { compareSecurity } from '../document/security.ts';
import { compareOwnServers } from '../document/servers.ts';
import type { Finding } from '../finding.ts';
import {
  type Flow,
  joinOutcomes,
  nothing,
  type Outcome,
  placed,
  reverseFlow,
  usualFlow,
} from '../outcome.ts';
import { mayBeGone } from '../sunset.ts';
import { matchOperations, type OperationPair } from './match-operations.ts';
import { type ComparingOperations, compareOperations, isSameOperation } from './operation.ts';

/** What differs in one operation or webhook, or in the document as a whole. */
export type Scope = {
  /** The same for the same operation in both documents. */
  readonly key: string;
  /** What it is called in a sentence. */
  readonly name: string;
  readonly operation: Operation | undefined;
  readonly outcome: Outcome;
};

/** What is different about operations under `paths` and under `webhooks`. */
type Kind = {
  readonly name: 'operation' | 'webhook';
  readonly flow: Flow;
  readonly removed: RuleId;
  readonly added: RuleId;
};

const operation: Kind = {
  name: 'operation',
  flow: usualFlow,
  removed: 'operation-removed',
  added: 'operation-added',
};
const webhook: Kind = {
  name: 'webhook',
  flow: reverseFlow,
  removed: 'webhook-removed',
  added: 'webhook-added',
};

/**
 * Compares all operations and webhooks. @param schemes what the security schemes of the head are called in the base.
 */
export function comparePaths(
  base: Cursor,
  head: Cursor,
  schemes: ReadonlyMap<string, string>,
  comparing: ComparingOperations,
): readonly Scope[] {
  const around = (pair: OperationPair): Outcome =>
    joinOutcomes([compareSecurity(pair.base, pair.head, schemes), compareOwnServers(pair.base, pair.head)]);
  return [
    ...compareKind(operation, child(base, 'paths'), child(head, 'paths'), around, comparing),
    ...compareKind(webhook, child(base, 'webhooks'), child(head, 'webhooks'), () => nothing, comparing),
  ];
}

function compareKind(
  kind: Kind,
  base: Cursor | undefined,
  head: Cursor | undefined,
  around: (pair: OperationPair) => Outcome,
  comparing: ComparingOperations,
): readonly Scope[] {
  const { pairs, gone, come } = matchOperations(operationsOf(base), operationsOf(head), comparing.policy);
  return [
    ...pairs.map((pair) => ({
      ...scopeOf(kind, pair.base, joinOutcomes([comparePair(kind, pair, comparing), around(pair)])),
      operation: pair.head,
    })),
    ...gone.map((each) => scopeOf(kind, each, placed([], 'both', [goneFinding(kind, each, comparing)]))),
    ...come.map((each) => scopeOf(kind, each, placed([], 'both', [newFinding(kind, each)]))),
  ];
}

function scopeOf({ name }: Kind, each: Operation, outcome: Outcome): Scope {
  return {
    key: `${name} ${each.method} ${neutralPath(each.path)}`,
    name: `The ${name}`,
    operation: each,
    outcome,
  };
}

function comparePair({ flow }: Kind, { base, head }: OperationPair, comparing: ComparingOperations): Outcome {
  if (isSameOperation(base, head, comparing)) return nothing;
  return joinOutcomes([moved(base, head), compareOperations(base, head, flow, comparing)]);
}

function moved(base: Operation, head: Operation): Outcome {
  const [before, after] = [base, head].map(({ method, path }) => `${method} ${neutralPath(path)}`);
  if (before === after) return nothing;
  const values = [before ?? '', after ?? ''];
  const message = `is now \`${head.method} ${head.path}\` instead of \`${base.method} ${base.path}\`.`;
  const where = { base: { cursor: base.cursor }, head: { cursor: head.cursor } };
  return placed([], 'both', [{ rule: 'operation-moved', ...where, values, message }]);
}

function goneFinding({ removed }: Kind, { cursor }: Operation, { policy }: ComparingOperations): Finding {
  const bare = { base: { cursor }, values: [] };
  return mayBeGone([cursor.value], policy)
    ? { rule: 'removed-after-sunset', ...bare, message: 'is gone, as announced.' }
    : { rule: removed, ...bare, message: 'is gone.' };
}

function newFinding({ added }: Kind, { cursor }: Operation): Finding {
  return { rule: added, head: { cursor }, values: [], message: 'is new.' };
}
