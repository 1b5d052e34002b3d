import { type Cursor, child, childrenOf } from '../document/cursor.ts';
import { namesOf } from '../document/json.ts';
import { conjunctsAt } from './closure.ts';

/** What a schema knows of the members of an object, by itself and by the schemas it leads to. */
export type Evaluated = {
  readonly names: ReadonlySet<string>;
  readonly patterns: ReadonlySet<string>;
  /** It says something about every member. */
  readonly all: boolean;
  /** Which of them it knows depends on the value, as there are alternatives or conditions. */
  readonly isUncertain: boolean;
};

/**
 * The members that `unevaluatedProperties` of a schema does not concern. Those of all variants are among them: which
 * of them hold is only known of a value.
 */
export function evaluatedBy(cursor: Cursor): Evaluated {
  const seen = new Set<Cursor>();
  const pending: Cursor[] = [cursor];
  for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
    if (seen.has(at)) continue;
    seen.add(at);
    pending.push(...appliedBy(at));
  }
  const inner = [...seen].filter((at) => at !== cursor);
  return {
    names: new Set([...seen].flatMap((at) => namesOf(child(at, 'properties')?.value))),
    patterns: new Set([...seen].flatMap((at) => namesOf(child(at, 'patternProperties')?.value))),
    isUncertain: [...seen].some(dependsOnValue),
    all:
      child(cursor, 'additionalProperties') !== undefined ||
      inner.some((at) => child(at, 'additionalProperties') ?? child(at, 'unevaluatedProperties')),
  };
}

/** The schemas that see the same value. */
function appliedBy(cursor: Cursor): readonly Cursor[] {
  const lists = ['anyOf', 'oneOf', 'dependentSchemas'].flatMap((name) => childrenOf(child(cursor, name)));
  const single = ['if', 'then', 'else'].flatMap((name) => child(cursor, name) ?? []);
  return [...conjunctsAt(cursor), ...lists, ...single];
}

/** A choice of one is none. */
function dependsOnValue(cursor: Cursor): boolean {
  const hasChoice = ['anyOf', 'oneOf'].some((keyword) => childrenOf(child(cursor, keyword)).length > 1);
  return hasChoice || ['if', 'dependentSchemas'].some((keyword) => child(cursor, keyword) !== undefined);
}
