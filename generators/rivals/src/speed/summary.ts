/** How fast a client was. */
export type Speed = {
  readonly name: string;
  /** The median of all rounds. */
  readonly requestsPerSecond: number;
  /** That of its slowest and of its fastest round. */
  readonly slowest: number;
  readonly fastest: number;
  /** The median of what it was in relation to the first client, round by round. */
  readonly ratio: number;
};

/** The rates of a client, in requests a second, by round. */
export type Rates = { readonly name: string; readonly rates: readonly number[] };

/** Sums up the rounds of all clients. Rounds of one number were measured one after the other. */
export function summarise(measured: readonly Rates[]): readonly Speed[] {
  const base = measured[0]?.rates ?? [];
  return measured.map(({ name, rates }) => ({
    name,
    requestsPerSecond: median(rates),
    slowest: Math.min(...rates),
    fastest: Math.max(...rates),
    ratio: median(rates.map((rate, round) => rate / (base[round] ?? Number.NaN))),
  }));
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  const lower = sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN;
  return (lower + upper) / 2;
}
