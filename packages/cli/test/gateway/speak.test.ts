import { expect, test } from 'vitest';
import { startGateway } from '../support/gateway.ts';
import { startUpstream } from '../support/upstream.ts';

const direction = { kind: 'speak', endpoint: '/index.cgi' } as const;

test('a request of version 2 becomes a command, and its answer one of version 2', async () => {
  const upstream = await startUpstream({
    result: true,
    message: '',
    data: [{ id: 'a', installer: 'wordpress' }],
  });
  const gateway = await startGateway(`${upstream.url}/installatron`, { direction });
  const response = await fetch(`${gateway.url}/installs?limit=1`, { headers: { 'X-API-Key': 'k' } });
  expect(response.status).toBe(200);
  expect(await response.json()).toMatchObject({
    result: true,
    data: [{ id: 'a', application: 'wordpress' }],
  });
  const [{ method, url, headers, body } = { headers: {}, body: '' }] = upstream.received;
  expect({ method, url }).toStrictEqual({ method: 'POST', url: '/installatron/index.cgi' });
  expect(JSON.parse(body)).toMatchObject({ cmd: 'installs', key: 'k' });
  // Not every server of version 1 takes a body of unknown length.
  expect(headers['content-length']).toBe(String(body.length));
});

test('a failure of version 1 gets the HTTP status that version 2 has for it', async () => {
  const upstream = await startUpstream({ result: false, message: 'No.', errcode: 'install_not_found' });
  const gateway = await startGateway(upstream.url, { direction });
  const response = await fetch(`${gateway.url}/installs/a`);
  expect(response.status).toBe(404);
  expect(await response.json()).toMatchObject({ result: false, errcode: 'install_not_found' });
});

test('commands pass', async () => {
  const upstream = await startUpstream({ result: true, data: [{ installer: 'wordpress' }] });
  const gateway = await startGateway(upstream.url, { direction });
  const response = await gateway.command({ cmd: 'installs' });
  expect(await response.json()).toStrictEqual({ result: true, data: [{ installer: 'wordpress' }] });
  expect(upstream.received).toMatchObject([{ method: 'POST', url: '/', body: 'cmd=installs' }]);
});
