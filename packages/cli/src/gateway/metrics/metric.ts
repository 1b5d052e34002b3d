/** A metric as Prometheus reads it: https://prometheus.io/docs/instrumenting/exposition_formats/ */
export type Metric = {
  readonly lines: () => readonly string[];
};

/** The values of the labels of a metric, in their order. */
type LabelValues = readonly string[];

export type Counter = Metric & { readonly add: (values: LabelValues, count?: number) => void };

export function counter(name: string, help: string, labels: readonly string[]): Counter {
  const counts = new Map<string, number>();
  return {
    add: (values, count = 1) => {
      const series = seriesOf(labels, values);
      counts.set(series, (counts.get(series) ?? 0) + count);
    },
    lines: () => [
      `# HELP ${name} ${help}`,
      `# TYPE ${name} counter`,
      ...[...counts].map(([series, count]) => `${name}${series} ${count}`),
    ],
  };
}

export type Histogram = Metric & { readonly observe: (label: string, value: number) => void };

type Observations = { readonly counts: number[]; sum: number; count: number };

/** @param buckets upper bounds, the smallest first. */
export function histogram(name: string, help: string, label: string, buckets: readonly number[]): Histogram {
  const series = new Map<string, Observations>();
  return {
    observe: (value, observed) => {
      const found = series.get(value) ?? { counts: buckets.map(() => 0), sum: 0, count: 0 };
      series.set(value, found);
      buckets.forEach((bound, index) => {
        if (observed <= bound) found.counts[index] = (found.counts[index] ?? 0) + 1;
      });
      found.sum += observed;
      found.count += 1;
    },
    lines: () => [
      `# HELP ${name} ${help}`,
      `# TYPE ${name} histogram`,
      ...[...series].flatMap(([value, { counts, sum, count }]) => [
        ...buckets.map(
          (bound, i) => `${name}_bucket${seriesOf([label, 'le'], [value, `${bound}`])} ${counts[i]}`,
        ),
        `${name}_bucket${seriesOf([label, 'le'], [value, '+Inf'])} ${count}`,
        `${name}_sum${seriesOf([label], [value])} ${sum}`,
        `${name}_count${seriesOf([label], [value])} ${count}`,
      ]),
    ],
  };
}

function seriesOf(labels: readonly string[], values: LabelValues): string {
  const pairs = labels.map((label, index) => `${label}="${escaped(values[index] ?? '')}"`);
  return `{${pairs.join(',')}}`;
}

function escaped(value: string): string {
  return value.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n');
}
