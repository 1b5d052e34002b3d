import { expect, test } from 'vitest';
import { formatComparison } from '../src/tables.ts';

test('figures are shown in two tables, and under which conditions they were measured', () => {
  const text = formatComparison({
    conditions: { seconds: 3, rounds: 10, concurrency: 16, node: 'v26.10.0', answer: 10315 },
    speeds: [
      { name: 'bare fetch', requestsPerSecond: 9000.4, slowest: 8000, fastest: 10000, ratio: 1 },
      { name: 'our client', requestsPerSecond: 8123.5, slowest: 7000, fastest: 9000, ratio: 0.9026 },
    ],
    sizes: [{ name: 'our client, all pages', minified: 8164, gzip: 3820 }],
  });
  expect(text).toBe(
    [
      'Requests a second: GET /installs on loopback, 10315 bytes, 16 at a time,',
      '3 s each in 10 rounds in turn, Node v26.10.0; medians',
      '',
      'client                         requests/s    slowest    fastest   to fetch',
      'bare fetch                           9000       8000      10000       1.00',
      'our client                           8124       7000       9000       0.90',
      '',
      'Bundle of one call: for browsers, by esbuild',
      '',
      'call                             minified       gzip',
      'our client, all pages              8164 B     3820 B',
    ].join('\n'),
  );
});
