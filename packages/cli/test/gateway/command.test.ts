import { once } from 'node:events';
import { createServer } from 'node:http';
import { get } from 'node:https';
import { json } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import { run } from '../support/run.ts';
import { start } from '../support/start.ts';
import { certFile, identity, keyFile } from '../support/tls/files.ts';
import { listen, startTlsUpstream, startUpstream } from '../support/upstream.ts';

const gateway = (upstream: string, ...args: readonly string[]) =>
  start(['gateway', '--upstream', upstream, '--port', '0', '--accept', 'v1', ...args]);

test('one line on standard output says where it is, and it answers then', async () => {
  const upstream = await startUpstream({ result: true });
  const running = await gateway(upstream.url);
  expect(running.line).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  expect((await fetch(`${running.line}/-/health`)).status).toBe(200);
  expect(await running.stop()).toBe(0);
  expect(running.output()).toBe(`${running.line}\n`);
});

test('--format json makes the line one for a machine', async () => {
  const running = await gateway('http://127.0.0.1:9', '--format', 'json');
  expect(JSON.parse(running.line)).toStrictEqual({ url: expect.stringMatching(/^http:/) });
});

test('--speak v1 sends commands to --endpoint', async () => {
  const upstream = await startUpstream({ result: true, data: [] });
  const args = [
    'gateway',
    '--upstream',
    upstream.url,
    '--port',
    '0',
    '--speak',
    'v1',
    '--endpoint',
    '/api.php',
  ];
  const running = await start(args);
  expect((await fetch(`${running.line}/installs`)).status).toBe(200);
  expect(upstream.received).toMatchObject([{ method: 'POST', url: '/api.php' }]);
});

test('asked to end, it finishes what runs, takes nothing new, and exits with 0', async () => {
  const answered = Promise.withResolvers<void>();
  const server = createServer(async (_request, response) => {
    await answered.promise;
    response.end('{"result":true}');
  });
  const running = await gateway(`http://127.0.0.1:${await listen(server)}`);
  const asked = once(server, 'request');
  const response = fetch(`${running.line}/installs`);
  await asked;
  const ended = running.stop('SIGINT');
  await expect.poll(() => fetch(running.line).catch(() => 'refused')).toBe('refused');
  // Once more, as npm does after a terminal has.
  running.child.kill('SIGINT');
  answered.resolve();
  expect(await (await response).json()).toStrictEqual({ result: true });
  expect(await ended).toBe(0);
});

describe('TLS', () => {
  test('--ca makes a server trusted that nobody knows', async () => {
    const upstream = await startTlsUpstream({ result: true });
    const strict = await gateway(upstream.url);
    expect((await fetch(`${strict.line}/installs`)).status).toBe(502);
    const trusting = await gateway(upstream.url, '--ca', certFile);
    expect(await (await fetch(`${trusting.line}/installs`)).json()).toStrictEqual({ result: true });
  });

  test('--tls-cert and --tls-key make it speak HTTPS', async () => {
    const upstream = await startUpstream({ result: true });
    const running = await gateway(upstream.url, '--tls-cert', certFile, '--tls-key', keyFile);
    expect(running.line).toMatch(/^https:/);
    const [response] = await once(get(`${running.line}/installs`, { ca: identity.cert }), 'response');
    expect(await json(response)).toStrictEqual({ result: true });
    expect(upstream.received[0]?.headers['x-forwarded-proto']).toBe('https');
  });

  test.each([
    { args: ['--ca', '/nowhere.pem'], want: '--ca: /nowhere.pem cannot be read (ENOENT).' },
    { args: ['--ca', keyFile], want: `--ca: ${keyFile} holds no certificate in PEM.` },
    {
      args: ['--tls-cert', keyFile, '--tls-key', keyFile],
      want: 'The certificate and the key do not fit together, or are not PEM.',
    },
  ])('$args cannot be', async ({ args, want }) => {
    const upstream = ['gateway', '--upstream', 'https://127.0.0.1:9', '--accept', 'v1', '--port', '0'];
    expect(await run([...upstream, ...args])).toStrictEqual({
      code: 1,
      stdout: '',
      stderr: `installatron-openapi: ${want}\n`,
    });
  });
});

describe('the log', () => {
  test('has a line of JSON for each request, and nothing of what was sent', async () => {
    const upstream = await startUpstream((response, { url }) => {
      if (url?.startsWith('/installs/')) response.statusCode = 404;
      response.end(
        '{"result":false,"errcode":"install_not_found","message":"","data":[{"autoup":"hunter2"}]}',
      );
    });
    const running = await gateway(upstream.url);
    const secret = { key: 'hunter2', 'db-pass': 'hunter2', id: 'hunter2', title: 'hunter2' };
    const bodies = [
      { cmd: 'view', ...secret },
      { cmd: 'hunter2', ...secret },
      { cmd: 'edit', ...secret, hunter2: '1' },
    ];
    for (const body of bodies) {
      await fetch(`${running.line}/`, { method: 'POST', body: JSON.stringify(body) });
    }
    const headers = { 'X-API-Key': 'hunter2', Authorization: 'Basic hunter2', 'User-Agent': 'hunter2' };
    await fetch(`${running.line}/installs/hunter2?q=hunter2`, { headers });
    await fetch(`${running.line}/hunter2?cmd=hunter2&key=hunter2`, { headers, method: 'DELETE' });
    await fetch(`${running.line}/installs`, { headers: { ...headers, 'X-API-Version': 'hunter2' } });
    expect(await running.stop()).toBe(0);
    expect(running.errors()).not.toContain('hunter2');
    const lines = running
      .errors()
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines).toHaveLength(6);
    expect(lines[0]).toStrictEqual({
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      method: 'POST',
      operation: 'getInstall',
      cmd: 'view',
      asked: 'v1',
      answered: 'v1',
      converted: 'accept-v1',
      forwarded: 1,
      status: 200,
      bytes: expect.any(Number),
      complete: true,
      ms: expect.any(Number),
      issues: ['install.autoup'],
    });
    expect(lines[3]).toMatchObject({
      method: 'GET',
      operation: 'getInstall',
      asked: 'v2',
      answered: 'v2',
      status: 404,
    });
  });

  test('--log none says nothing', async () => {
    const upstream = await startUpstream({ result: true });
    const running = await gateway(upstream.url, '--log', 'none');
    await fetch(`${running.line}/installs`);
    await running.stop();
    expect(running.errors()).toBe('');
  });
});

test('a port that is taken is said, and the exit code is 1', async () => {
  const { url } = await startUpstream({ result: true });
  const { port } = new URL(url);
  const outcome = await run(['gateway', '--upstream', url, '--accept', 'v1', '--port', port]);
  expect(outcome).toStrictEqual({
    code: 1,
    stdout: '',
    stderr: `installatron-openapi: Port ${port} of 127.0.0.1: another program listens there (EADDRINUSE). Give another with --port or --host; --port 0 takes any free one.\n`,
  });
});
