import { member } from '../../document/json.ts';
import { isConstant, type Node } from './closure.ts';

/**
 * Schemas that all have to hold. What `allOf` and `$ref` lead to is among them, so how they are spread does not
 * matter.
 */
export type Ref = { readonly key: string; readonly nodes: readonly Node[] };

/** Everything is valid. */
export const anything: Ref = { key: '', nodes: [] };

/** Gives the reference of schemas that all have to hold. */
export type MakeRef = (nodes: readonly Node[]) => Ref;

/** Keeps one reference for each set of schemas. */
export function createRefs(): MakeRef {
  const known = new Map<string, Ref>([['', anything]]);
  return (nodes) => {
    const byKey = new Map(nodes.map((node) => [keyOf(node), node]));
    const keys = [...byKey.keys()].sort();
    const key = keys.join(' ');
    const ref = known.get(key) ?? { key, nodes: keys.flatMap((name) => byKey.get(name) ?? []) };
    known.set(key, ref);
    return ref;
  };
}

function keyOf({ cursor, without }: Node): string {
  return [cursor.id, ...without].join('~');
}

/** Whether nothing is valid, as far as that is said outright: with `false`, or with `not` and something always true. */
export function isNever(ref: Ref): boolean {
  return ref.nodes.some(({ cursor: { value } }) => {
    const excluded = member(value, 'not');
    return value === false || (excluded !== false && isConstant(excluded));
  });
}
