/** Random decisions that a number determines, so that a failing case can be repeated. */
export type Chance = {
  /** Whether to do something here. */
  readonly take: () => boolean;
  readonly shuffle: <Each>(list: readonly Each[]) => readonly Each[];
};

/** @param share how often `take` says yes. */
export function createChance(seed: number, share = 0.3): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    // The numbers of mulberry32.
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    take: () => next() < share,
    shuffle: (list) =>
      list
        .map((each) => [next(), each] as const)
        .sort(([a], [b]) => a - b)
        .map(([, each]) => each),
  };
}
