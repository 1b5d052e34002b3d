/** How long runs of one thing took, in milliseconds. */
export type Durations = { readonly median: number; readonly slowest1Percent: number };

/** Does a thing so many times, and a tenth of that before it counts. */
export function measure(count: number, run: () => void): Durations {
  for (let warmup = 0; warmup < count / 10; warmup += 1) run();
  const sorted = Array.from({ length: count }, () => {
    const begin = performance.now();
    run();
    return performance.now() - begin;
  }).sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor(share * sorted.length)] ?? Number.NaN;
  return { median: at(0.5), slowest1Percent: at(0.99) };
}

/** Prints how long things took, and in relation to the first of them. */
export function print(
  title: string,
  things: readonly (readonly [name: string, durations: Durations])[],
): void {
  const first = things[0]?.[1].median ?? Number.NaN;
  console.log(`\n${title}:`);
  console.table(
    things.map(([name, { median, slowest1Percent }]) => ({
      name,
      'ms, median': Number(median.toFixed(3)),
      'ms, p99': Number(slowest1Percent.toFixed(3)),
      ratio: Number((median / first).toFixed(2)),
    })),
  );
}
