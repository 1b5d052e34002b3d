import type { RequestRecord } from '../request-record.ts';
import { counter, histogram } from './metric.ts';

/** What a gateway counts, in memory: whoever reads it adds up those of several. */
export type Metrics = {
  readonly add: (record: RequestRecord) => void;
  /** In the text format of Prometheus. */
  readonly text: () => string;
};

const buckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60];

/** No label holds text of a request, so there are never more series than the API has operations, rules and codes. */
export function createMetrics(): Metrics {
  const requests = counter('installatron_gateway_requests_total', 'Requests that were answered.', [
    'asked',
    'answered',
    'operation',
    'status',
  ]);
  const conversions = counter(
    'installatron_gateway_conversions_total',
    'Requests that were converted or refused, by adapter, command and operation.',
    ['adapter', 'cmd', 'operation'],
  );
  const forwarded = counter('installatron_gateway_upstream_requests_total', 'Requests to the upstream.', [
    'operation',
  ]);
  const issues = counter(
    'installatron_gateway_conversion_issues_total',
    'Members that could not be converted, by rule.',
    ['code', 'rule'],
  );
  const failures = counter(
    'installatron_gateway_upstream_failures_total',
    'What the upstream did not answer.',
    ['errcode'],
  );
  const seconds = histogram(
    'installatron_gateway_request_duration_seconds',
    'Time from a request to the end of its answer.',
    'operation',
    buckets,
  );
  return {
    add: (record) => {
      const operation = record.operation ?? '';
      requests.add([record.asked, record.answered, operation, `${record.status ?? ''}`]);
      if (record.converted !== undefined) conversions.add([record.converted, record.cmd ?? '', operation]);
      forwarded.add([operation], record.forwarded);
      for (const { code, rule } of record.issues) issues.add([code, rule]);
      if (record.failure !== undefined) failures.add([record.failure]);
      seconds.observe(operation, record.milliseconds / 1000);
    },
    text: () =>
      [requests, conversions, forwarded, issues, failures, seconds]
        .flatMap((metric) => metric.lines())
        .join('\n')
        .concat('\n'),
  };
}
