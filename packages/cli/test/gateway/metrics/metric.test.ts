import { describe, expect, test } from 'vitest';
import { counter, histogram } from '../../../src/gateway/metrics/metric.ts';

test('a counter adds up by the values of its labels', () => {
  const requests = counter('requests_total', 'Requests.', ['operation', 'status']);
  requests.add(['getInstall', '200']);
  requests.add(['getInstall', '404'], 2);
  requests.add(['getInstall', '200']);
  expect(requests.lines()).toStrictEqual([
    '# HELP requests_total Requests.',
    '# TYPE requests_total counter',
    'requests_total{operation="getInstall",status="200"} 2',
    'requests_total{operation="getInstall",status="404"} 2',
  ]);
});

test('a histogram counts what is at most as large as the bound of each bucket', () => {
  const seconds = histogram('seconds', 'Time.', 'operation', [0.1, 1]);
  for (const value of [0.0625, 0.5, 1, 4]) seconds.observe('getInstall', value);
  expect(seconds.lines()).toStrictEqual([
    '# HELP seconds Time.',
    '# TYPE seconds histogram',
    'seconds_bucket{operation="getInstall",le="0.1"} 1',
    'seconds_bucket{operation="getInstall",le="1"} 3',
    'seconds_bucket{operation="getInstall",le="+Inf"} 4',
    'seconds_sum{operation="getInstall"} 5.5625',
    'seconds_count{operation="getInstall"} 4',
  ]);
});

describe('a value cannot leave its label', () => {
  test.each([
    { value: 'a"b', want: 'a\\"b' },
    { value: 'a\\', want: 'a\\\\' },
    { value: 'a\nb', want: 'a\\nb' },
  ])('$value', ({ value, want }) => {
    const found = counter('x', 'X.', ['a']);
    found.add([value]);
    expect(found.lines().at(-1)).toBe(`x{a="${want}"} 1`);
  });
});
