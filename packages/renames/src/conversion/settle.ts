import { isObject, type Key, type Plan, type Step } from './conversion.ts';

/** What each member that is given has to do with the plan. The others go over as they are. */
export type Settled = {
  /** The steps that are taken, by the member they are for. */
  readonly taken: ReadonlyMap<Key, Step>;
  /** Steps that something is in the way of. */
  readonly blocked: readonly Step[];
  /** Names of the wanted version that are there already. */
  readonly foreign: readonly Key[];
};

/** A plan, to look things up in. */
export type PlanIndex = {
  readonly stepFrom: ReadonlyMap<Key, Step>;
  /** Names that only the wanted version has, and the version 2 name of what they mean. */
  readonly foreign: ReadonlyMap<Key, Key>;
};

export function indexPlan(plan: Plan): PlanIndex {
  const renames = plan.steps.filter(([key, other]) => key !== other);
  return {
    stepFrom: new Map(plan.steps.map((step) => [step[0], step])),
    foreign: new Map([...plan.foreign, ...renames.map((step) => [step[1], meaningOf(plan, step)] as const)]),
  };
}

/** Settles the names before any value is looked at: a member that is in the way may itself go elsewhere. */
export function settle({ stepFrom, foreign }: PlanIndex, given: ReadonlyMap<Key, unknown>): Settled {
  const taken = new Map<Key, Step>();
  const blocked: Step[] = [];
  const has = (key: Key) => given.has(key);

  const leaves = (key: Key): boolean => {
    const step = stepFrom.get(key);
    return step !== undefined && step[1] !== key && isMeant(step, has) && isFree(step[1]);
  };
  const isFree = (key: Key): boolean => (!has(key) || leaves(key)) && canHold(given, key);

  for (const key of given.keys()) {
    const step = stepFrom.get(key);
    if (step === undefined) continue;
    const meant = isMeant(step, has);
    if (meant && (step[1] === key || isFree(step[1]))) taken.set(key, step);
    else if (step[1] !== key && (meant || step[3]?.unless)) blocked.push(step);
  }
  // What is in the way of another member is reported for that one.
  const known = new Set(taken.keys());
  for (const [key, other] of blocked) known.add(key).add(other);
  return { taken, blocked, foreign: [...given.keys()].filter((key) => foreign.has(key) && !known.has(key)) };
}

function isMeant([, , , more]: Step, has: (key: Key) => boolean): boolean {
  return !more?.unless?.some(has) && (more?.when?.some(has) ?? true);
}

/** An object of flattened members may be something else in what is given. */
function canHold(given: ReadonlyMap<Key, unknown>, key: Key): boolean {
  return typeof key === 'string' || !given.has(key[0]) || isObject(given.get(key[0]));
}

/** The version 2 name of what a step is about, which is the name of its rule. */
export function meaningOf({ wanted }: Plan, [key, other]: Step): Key {
  return wanted === 'v2' ? other : key;
}
