import { type Conversion, isPlain, type Key, type Members, type Plan } from './conversion.ts';
import { indexPlan, type PlanIndex } from './settle.ts';

/** Writes the members it knows to `this`, straight from the value, and says in `written` how many they are. */
export type Fill = (this: Members, value: Members) => void;

/**
 * How many members the last `fill` has written. A constructor has no other way to say it without adding it to what it
 * makes.
 */
export const written = { count: 0 };

/**
 * A conversion that is fast where no member needs care: whatever does is left to `carefully`, which follows the plan.
 *
 * Objects are made by `new fill`, whose prototype is that of plain objects: so they are plain objects, and V8, which
 * counts the assignments of a constructor, gives them room for their members at once.
 */
export function conversion(makePlan: () => Plan, fill: Fill): Conversion {
  fill.prototype = Object.prototype;
  // A function is a constructor; TypeScript knows that of classes only.
  const Filled = fill as unknown as new (value: Members) => Members;
  let known: Plan | undefined;
  let indexed: PlanIndex | undefined;
  let special: Map<string, boolean> | undefined;
  let layout: readonly string[] = [];
  let unknown: readonly string[] | undefined;

  function plan(): Plan {
    known ??= makePlan();
    return known;
  }

  function index(): PlanIndex {
    indexed ??= indexPlan(plan());
    return indexed;
  }

  function quick(value: unknown): object | undefined {
    if (!isPlain(value)) return undefined;
    const filled = new Filled(value);
    const { count } = written;
    const names = Object.keys(value);
    if (names.length === count) return filled;
    // Objects of one source have the same members in the same order, so what was learnt last mostly holds.
    if (!isSame(names, layout)) {
      special ??= specialNames(plan());
      unknown = unknownNames(value, filled, special);
      layout = names;
    }
    if (unknown === undefined || names.length !== count + unknown.length) return undefined;
    copy(unknown, value, filled);
    return filled;
  }

  return { plan, index, quick };
}

function isSame(names: readonly string[], layout: readonly string[]): boolean {
  if (names.length !== layout.length) return false;
  for (let index = 0; index < names.length; index++) if (names[index] !== layout[index]) return false;
  return true;
}

/** Copies members. The first two have a line of their own each: V8 remembers for a line which name it was for. */
function copy([first, second, ...others]: readonly string[], from: Members, to: Members): void {
  if (first !== undefined) to[first] = from[first];
  if (second !== undefined) to[second] = from[second];
  for (const name of others) to[name] = from[name];
}

/** All names that mean something; false for those that need care. */
function specialNames({ steps, foreign }: Plan): Map<string, boolean> {
  const names = new Map([['__proto__', false]]);
  for (const [name] of foreign) names.set(name, false);
  for (const [from, to] of steps) names.set(top(from), false).set(top(to), false);
  for (const [from, , , more] of steps) if (more?.unless === undefined) names.set(top(from), true);
  return names;
}

/**
 * The names that mean nothing; undefined when a name needs care. What it learns of a name that has no step is added to
 * what is special.
 */
function unknownNames(
  value: Members,
  filled: Members,
  special: Map<string, boolean>,
): readonly string[] | undefined {
  const unknown: string[] = [];
  for (const name of Object.keys(value)) {
    const known = special.get(name);
    // A known member that is undefined now would be taken for an unknown one the next time.
    if (known === false || value[name] === undefined) return undefined;
    if (known === true) continue;
    if (Object.hasOwn(filled, name)) special.set(name, true);
    else unknown.push(name);
  }
  return unknown;
}

function top(key: Key): string {
  return typeof key === 'string' ? key : key[0];
}
