import { neutralPath, type Operation } from '../../normal/operation/operations.ts';
import { mayBeGone, type RemovalPolicy } from '../sunset.ts';

export type OperationPair = { readonly base: Operation; readonly head: Operation };

export type MatchedOperations = {
  readonly pairs: readonly OperationPair[];
  readonly gone: readonly Operation[];
  readonly come: readonly Operation[];
};

/** What two operations have in common that are the same one. */
type Sign = (operation: Operation) => string | undefined;

/**
 * Finds out which operation is which: by method and path, then by method and path without the names of parameters, and
 * then, for one that has moved, by its operationId. What was announced to go has gone, and not moved.
 */
export function matchOperations(
  base: readonly Operation[],
  head: readonly Operation[],
  policy: RemovalPolicy,
): MatchedOperations {
  const signs: readonly Sign[] = [
    ({ method, path }) => `${method} ${path}`,
    ({ method, path }) => `${method} ${neutralPath(path)}`,
    ({ operationId, cursor }) => (mayBeGone([cursor.value], policy) ? undefined : operationId),
  ];
  return signs.reduce(matchBy, { pairs: [], gone: base, come: head });
}

function matchBy({ pairs, gone, come }: MatchedOperations, sign: Sign): MatchedOperations {
  const [waiting, asking] = [Map.groupBy(come, sign), Map.groupBy(gone, sign)];
  const found = gone.flatMap((base): readonly OperationPair[] => {
    const text = sign(base);
    const others = text === undefined ? [] : (waiting.get(text) ?? []);
    const [head] = others;
    const isCertain = others.length === 1 && asking.get(text)?.length === 1;
    return head !== undefined && isCertain ? [{ base, head }] : [];
  });
  const done = new Set(found.flatMap((pair) => [pair.base, pair.head]));
  return {
    pairs: [...pairs, ...found],
    gone: gone.filter((operation) => !done.has(operation)),
    come: come.filter((operation) => !done.has(operation)),
  };
}
