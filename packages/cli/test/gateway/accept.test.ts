import { describe, expect, test } from 'vitest';
import { startGateway } from '../support/gateway.ts';
import { startUpstream } from '../support/upstream.ts';

const installs = { result: true, message: '', data: [{ id: 'a', application: 'wordpress' }], total_count: 1 };

describe('the four ways to ask, in front of a server of version 2', () => {
  const v1 = { id: 'a', installer: 'wordpress' };
  const v2 = { id: 'a', application: 'wordpress' };

  test.each([
    { path: '/installs?limit=1', headers: {}, want: v2 },
    { path: '/installs?limit=1', headers: { 'X-API-Version': '1.0' }, want: v1 },
    { path: '/?cmd=installs&limit=1', headers: {}, want: v1 },
    { path: '/?cmd=installs&limit=1', headers: { 'X-API-Version': '2.0' }, want: v2 },
  ])('$path with $headers', async ({ path, headers, want }) => {
    const upstream = await startUpstream(installs);
    const gateway = await startGateway(upstream.url);
    const response = await fetch(gateway.url + path, { headers });
    expect(await response.json()).toMatchObject({ result: true, data: [want] });
    expect(upstream.received).toMatchObject([{ method: 'GET', url: '/installs?limit=1', body: '' }]);
  });
});

test('the path of the upstream comes before those of requests', async () => {
  const upstream = await startUpstream(installs);
  const gateway = await startGateway(`${upstream.url}/api/`);
  await fetch(`${gateway.url}/installs?q=a%20b`);
  await gateway.command({ cmd: 'installs' });
  expect(upstream.received.map(({ url }) => url)).toStrictEqual(['/api/installs?q=a%20b', '/api/installs']);
});

test('the key of a command goes on as a header, and nowhere else', async () => {
  const upstream = await startUpstream(installs);
  const gateway = await startGateway(upstream.url);
  await gateway.command({ cmd: 'edit', id: 'a', title: 'b', key: 'hunter2' });
  expect(upstream.received).toMatchObject([
    { method: 'POST', url: '/installs/a', body: '{"title":"b"}', headers: { 'x-api-key': 'hunter2' } },
  ]);
});

test('a failure of a command is HTTP 200, as version 1 has it', async () => {
  const gateway = await startGateway((await startUpstream(installs)).url);
  const response = await gateway.command({ cmd: 'melt' });
  expect(response.status).toBe(200);
  expect(await response.json()).toMatchObject({ result: false, errcode: 'invalid_argument_cmd' });
});
