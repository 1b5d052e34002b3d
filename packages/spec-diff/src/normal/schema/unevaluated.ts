import { type Cursor, child, childrenOf } from '../../document/cursor.ts';
import { namesOf } from '../../document/json.ts';
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
  const seen = appliedTo(cursor);
  const inner = seen.filter((at) => at !== cursor);
  return {
    names: new Set(seen.flatMap((at) => namesOf(child(at, 'properties')?.value))),
    patterns: new Set(seen.flatMap((at) => namesOf(child(at, 'patternProperties')?.value))),
    isUncertain: seen.some(dependsOnValue),
    all:
      child(cursor, 'additionalProperties') !== undefined ||
      inner.some((at) => child(at, 'additionalProperties') ?? child(at, 'unevaluatedProperties')),
  };
}

/** What a schema knows of the items of a list: how many from the start, or all of them. */
export type EvaluatedItems = {
  readonly length: number;
  readonly all: boolean;
  readonly isUncertain: boolean;
};

/** The items that `unevaluatedItems` of a schema does not concern, of all variants together. */
export function evaluatedItemsBy(cursor: Cursor): EvaluatedItems {
  const seen = appliedTo(cursor);
  const lengths = seen.map((at) => childrenOf(child(at, 'prefixItems')).length);
  return {
    length: Math.max(0, ...lengths),
    all: seen.some((at) => child(at, 'items') ?? (at === cursor ? undefined : child(at, 'unevaluatedItems'))),
    isUncertain: seen.some((at) => dependsOnValue(at) || child(at, 'contains') !== undefined),
  };
}

/** A schema, and all that see the same value by it. */
function appliedTo(cursor: Cursor): readonly Cursor[] {
  const seen = new Set([cursor]);
  // A set goes on over what is added to it meanwhile.
  for (const at of seen) for (const inner of appliedBy(at)) seen.add(inner);
  return [...seen];
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
