import { expect, test } from 'vitest';
import { startExample } from '../../example/server/start.ts';
import { untilTestEnds } from './stage.ts';

test.each([
  ['GET', '/one/installs?limit=1', undefined, 200, { total_count: 7, data: [{ title: 'My blog' }] }],
  ['GET', '/two/installs?limit=1', undefined, 200, { total_count: 7, data: [{ title: 'host' }] }],
  [
    'GET',
    '/one/installs?q=MUSTER&offset=1',
    undefined,
    200,
    { total_count: 2, data: [{ title: 'Musterwiki' }] },
  ],
  ['GET', '/one/browser?limit=1', undefined, 200, { total_count: 13, data: [{ id: 'wordpress' }] }],
  ['GET', '/one/backups', undefined, 200, { total_count: 2, data: [{ title: 'My blog' }, {}] }],
  ['GET', '/two/backups', undefined, 200, { total_count: 0, data: [] }],
  ['GET', '/one/nothing', undefined, 404, { errcode: 'not_found' }],
  [
    'POST',
    '/one/browser/nothing/install',
    { url: 'https://wiki.example.net/x' },
    404,
    { errcode: 'application_not_found', errfield: 'id' },
  ],
  ['POST', '/one/browser/drupal/install', {}, 400, { errcode: 'empty_argument_url', errfield: 'url' }],
  [
    'POST',
    '/one/browser/drupal/install',
    { url: 'x' },
    400,
    { errcode: 'invalid_argument_url', errfield: 'url' },
  ],
  [
    'POST',
    '/one/browser/drupal/install',
    { url: 'https://wiki.example.net/x' },
    200,
    { data: { title: 'My site', application: 'drupal', url: 'https://wiki.example.net/x' } },
  ],
  [
    'POST',
    '/two/browser/drupal/install',
    { url: 'https://quota.example.com/x' },
    500,
    { errcode: 'failed_filesystem_quota' },
  ],
  ['POST', '/one/installs/nothing/backup', {}, 404, { errcode: 'install_not_found', errfield: 'id' }],
])('%s %s with %j is answered with %i', async (method, path, body, status, want) => {
  const { url } = untilTestEnds(await startExample({ files: new Map(), port: 0 }));
  const answer = await ask(`${url}/api${path}`, { method, body: JSON.stringify(body) ?? null });
  expect(answer).toMatchObject({ http: status, result: status === 200, ...want });
});

test('work in the background takes as long as it is told to, and what it makes is there when it has ended', async () => {
  let time = 1_770_000_000_000;
  const example = await startExample({ files: new Map(), port: 0, workSeconds: 10, clock: () => time });
  const { url } = untilTestEnds(example);
  const body = JSON.stringify({ url: 'https://wiki.example.net/x', background: true });
  const begun = await ask(`${url}/api/one/browser/drupal/install`, { method: 'POST', body });
  expect(begun).toMatchObject({ result: true, task: { id: expect.stringMatching(/^1770000000\d{9}$/) } });
  time += 9_000;
  expect(await ask(`${url}/api/one/tasks`)).toMatchObject({
    total_count: 1,
    data: [{ status: 'running', cmd: 'browser/install', percentMin: 75, message: 'Tidying up' }],
  });
  expect(await ask(`${url}/api/two/tasks`)).toMatchObject({ total_count: 0 });
  expect(await ask(`${url}/api/one/installs`)).toMatchObject({ total_count: 7 });
  time += 1_000;
  expect(await ask(`${url}/api/one/tasks`)).toMatchObject({
    data: [{ status: 'completed', percentMin: 100 }],
  });
  expect(await ask(`${url}/api/one/installs?offset=7`)).toMatchObject({
    total_count: 8,
    data: [{ application: 'drupal', url: 'https://wiki.example.net/x' }],
  });
});

test.each([
  ['/api/one/installs', 'session', 200],
  ['/api/one/installs', '', 401],
  ['/api/three/installs', 'session', 404],
  ['/api/constructor/installs', 'session', 404],
])('the gateway answers %s with the session "%s" with %i', async (path, session, status) => {
  const { url } = untilTestEnds(await startExample({ files: new Map(), port: 0 }));
  const { status: got } = await fetch(url + path, { headers: { 'X-API-Key': session } });
  expect(got).toBe(status);
});

/** The members of an answer, and its HTTP status. */
async function ask(url: string, init: RequestInit = {}) {
  const answer = await fetch(url, { ...init, headers: { 'X-API-Key': 'session' } });
  return { http: answer.status, ...Object(await answer.json()) };
}
