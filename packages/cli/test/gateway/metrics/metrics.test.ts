import { expect, test } from 'vitest';
import { startGateway, type TestGateway } from '../../support/gateway.ts';
import { closedPort, startUpstream } from '../../support/upstream.ts';

const metricsOf = async ({ url }: TestGateway): Promise<string> => (await fetch(`${url}/-/metrics`)).text();

/** The lines of a metric, without its help. */
function linesOf(text: string, name: string): readonly string[] {
  return text.split('\n').filter((line) => line.startsWith(`installatron_gateway_${name}`));
}

test('what was asked, converted and answered is counted by operation', async () => {
  const upstream = await startUpstream({ result: true, data: [{ autoup: 'hunter2' }] });
  const gateway = await startGateway(upstream.url);
  for (const path of ['/installs', '/installs', '/?cmd=installs', '/?cmd=melt', '/nowhere/hunter2']) {
    await (await fetch(gateway.url + path, { headers: { 'X-API-Key': 'hunter2' } })).text();
  }
  await expect.poll(() => gateway.records.length).toBe(5);
  const text = await metricsOf(gateway);
  expect(linesOf(text, 'requests_total')).toStrictEqual([
    'installatron_gateway_requests_total{asked="v2",answered="v2",operation="listInstalls",status="200"} 2',
    'installatron_gateway_requests_total{asked="v1",answered="v1",operation="listInstalls",status="200"} 1',
    'installatron_gateway_requests_total{asked="v1",answered="v1",operation="",status="200"} 2',
  ]);
  expect(linesOf(text, 'conversions_total')).toStrictEqual([
    'installatron_gateway_conversions_total{adapter="accept-v1",cmd="installs",operation="listInstalls"} 1',
    'installatron_gateway_conversions_total{adapter="accept-v1",cmd="",operation=""} 1',
  ]);
  expect(linesOf(text, 'conversion_issues_total')).toStrictEqual([
    'installatron_gateway_conversion_issues_total{code="value-unknown",rule="install.autoup"} 1',
  ]);
  expect(linesOf(text, 'request_duration_seconds_count')).toStrictEqual([
    'installatron_gateway_request_duration_seconds_count{operation="listInstalls"} 3',
    'installatron_gateway_request_duration_seconds_count{operation=""} 2',
  ]);
  expect(text).not.toContain('hunter2');
});

test('failures of the upstream are counted by what they are', async () => {
  const gateway = await startGateway(`http://127.0.0.1:${await closedPort()}`);
  await (await gateway.command({ cmd: 'installs' })).text();
  await expect.poll(() => gateway.records.length).toBe(1);
  expect(linesOf(await metricsOf(gateway), 'upstream_failures_total')).toStrictEqual([
    'installatron_gateway_upstream_failures_total{errcode="upstream_unreachable"} 1',
  ]);
});

test('the text is the one that Prometheus reads', async () => {
  const gateway = await startGateway((await startUpstream({ result: true })).url);
  await (await fetch(`${gateway.url}/installs`)).text();
  await expect.poll(() => gateway.records.length).toBe(1);
  const response = await fetch(`${gateway.url}/-/metrics`);
  expect(response.headers.get('Content-Type')).toBe('text/plain; version=0.0.4; charset=utf-8');
  const text = await response.text();
  expect(text).toMatch(/\n$/);
  for (const line of text.trimEnd().split('\n')) {
    expect(line).toMatch(
      /^(# (HELP \w+ .+|TYPE \w+ (counter|histogram))|\w+\{(\w+="[^"\\\n]*",?)+\} \d+(\.\d+)?(e-\d+)?)$/,
    );
  }
  const buckets = linesOf(text, 'request_duration_seconds_bucket').map((line) => Number(line.split(' ')[1]));
  expect(buckets).toStrictEqual(buckets.toSorted((a, b) => a - b));
  expect(buckets.at(-1)).toBe(1);
});

test.each(['/-/health', '/-/ready'])('%s asks nothing of the upstream', async (path) => {
  const gateway = await startGateway(`http://127.0.0.1:${await closedPort()}`);
  const response = await fetch(gateway.url + path);
  expect({ status: response.status, body: await response.json() }).toStrictEqual({
    status: 200,
    body: { status: 'ok' },
  });
  expect(gateway.records).toStrictEqual([]);
});

test.each([
  { path: '/-/other', method: 'GET', status: 404, errcode: 'not_found' },
  { path: '/-/metrics', method: 'POST', status: 405, errcode: 'method_not_allowed' },
])('$method $path is $status', async ({ path, method, status, errcode }) => {
  const gateway = await startGateway(`http://127.0.0.1:${await closedPort()}`);
  const response = await fetch(gateway.url + path, { method });
  expect({ status: response.status, body: await response.json() }).toMatchObject({
    status,
    body: { errcode },
  });
});
