import type { Comparison } from './compare.ts';

/** The tables for people. */
export function formatComparison({ conditions, speeds, sizes }: Comparison): string {
  const { seconds, rounds, concurrency, node, answer } = conditions;
  return [
    `Requests a second: GET /installs on loopback, ${answer} bytes, ${concurrency} at a time,`,
    `${seconds} s each in ${rounds} rounds in turn, Node ${node}; medians`,
    '',
    ...align([
      ['client', 'requests/s', 'slowest', 'fastest', 'to fetch'],
      ...speeds.map(({ name, requestsPerSecond, slowest, fastest, ratio }) => [
        name,
        whole(requestsPerSecond),
        whole(slowest),
        whole(fastest),
        ratio.toFixed(2),
      ]),
    ]),
    '',
    'Bundle of one call: for browsers, by esbuild',
    '',
    ...align([
      ['call', 'minified', 'gzip'],
      ...sizes.map(({ name, minified, gzip }) => [name, `${minified} B`, `${gzip} B`]),
    ]),
  ].join('\n');
}

function whole(value: number): string {
  return Math.round(value).toString();
}

function align(rows: readonly (readonly string[])[]): readonly string[] {
  return rows.map(([name = '', ...figures]) =>
    [name.padEnd(30), ...figures.map((figure) => figure.padStart(10))].join(' '),
  );
}
