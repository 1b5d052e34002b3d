import { findings } from './findings.ts';
import type { Members } from './members.ts';

/** Writes to `this` what it knows of a value, one straight line for each member. */
export type Fill = (this: Members, given: Members) => void;

/** Where each name that a fill function knows goes. One that it takes care of itself, in case of a clash, stays. */
export type Targets = ReadonlyMap<string, string>;

/**
 * Learns the names from the function that uses them, so that no second table of them need be shipped: it is given an object
 * that has every member, with a symbol for its value, and where a symbol turns up is where its member goes.
 *
 * No codec, table or nested conversion knows a symbol, so all of them keep it. A fill function asks for a name by reading
 * it only if it converts the member.
 */
export function learn(fill: Fill): Targets {
  const start = findings.length;
  const targets = new Map<string, string>();
  const get = (_: Members, name: string) => {
    targets.set(name, name);
    return Symbol(name);
  };
  const made: Members = {};
  // Called, not constructed: V8 would give all later objects room for every member there is.
  fill.call(made, new Proxy({}, { get }));
  for (const name in made) targets.set(Object(made[name]).description, name);
  findings.length = start;
  return targets;
}
