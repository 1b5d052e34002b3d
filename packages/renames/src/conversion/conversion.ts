import type { Listener } from './carefully.ts';
import type { Version } from './issue.ts';
import type { PlanIndex } from './settle.ts';
import type { Shape } from './shape.ts';

/** An object whose members are read or written by name. */
export type Members = Record<string, unknown>;

/** A name, or those of a flattened object and of a member in it. Two pairs are the same key only if they are one array. */
export type Key = string | readonly [string, string];

/** Reads or writes one value; undefined for a value that it does not know. What is in the value has a place of its own. */
export type ConvertValue = (value: unknown, place: () => Place) => unknown;

/** Where a value stands before and after, as JSON pointers, by which rule, and who is told about what is in it. */
export type Place = {
  readonly from: string;
  readonly to: string;
  readonly rule: string;
  readonly listener: Listener;
};

/** How one member goes over. A member without a step keeps its name and its value. */
export type Step = readonly [from: Key, to: Key, read?: ConvertValue | undefined, more?: StepDetails];

export type StepDetails = {
  /** The step is taken only where none of these names is present. */
  readonly unless?: readonly string[];
  /** The step is taken only where one of these names is present. */
  readonly when?: readonly string[];
  /** For a value that `read` does not know: whether another member has to do with it. */
  readonly carry?: Carry;
};

/**
 * Gives what stands for the value, or undefined if the other member is no help. It takes from `given`, and adds to
 * `made`.
 */
export type Carry = (value: unknown, given: Map<Key, unknown>, made: Map<Key, unknown>) => unknown;

/** How a resource goes over to one version. */
export type Plan = {
  readonly resource: string;
  readonly wanted: Version;
  readonly steps: readonly Step[];
  /** Names of the wanted version alone, besides those that steps lead to, and the version 2 name of what they mean. */
  readonly foreign: readonly (readonly [string, Key])[];
  readonly shape: Shape;
};

/** A converter of one resource to one version. */
export type Conversion = {
  readonly plan: () => Plan;
  readonly index: () => PlanIndex;
  /** The converted value; undefined where care is needed, or where there is something to report. */
  readonly quick: (value: unknown) => object | undefined;
};

export function isObject(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An object without a class, as JSON gives it. */
export function isPlain(value: unknown): value is Members {
  if (!isObject(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
