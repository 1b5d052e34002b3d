import { expect, test } from 'vitest';
import { createApi } from '../../example/server/api.ts';
import { listen } from '../../example/server/listen.ts';
import { seedOne } from '../../example/server/seed.ts';
import { startExample } from '../../example/server/start.ts';
import { untilTestEnds } from './stage.ts';

const duration = 1_000;
const ofApi = { 'X-API-Key': 'key-of-one' };

test.each([
  ['GET', '/installs?limit=1', undefined, 200, { total_count: 12, data: [{ title: 'My blog' }] }],
  [
    'GET',
    '/installs?q=SHOP&offset=1',
    undefined,
    200,
    { total_count: 2, data: [{ title: 'Seed exchange' }] },
  ],
  ['GET', '/browser?limit=1', undefined, 200, { total_count: 4, data: [{ id: 'wordpress' }] }],
  ['GET', '/backups', undefined, 200, { total_count: 0, data: [] }],
  ['GET', '/users', undefined, 404, { errcode: 'not_found' }],
  ['POST', '/browser/nothing/install', {}, 404, { errcode: 'application_not_found', errfield: 'id' }],
  ['POST', '/browser/drupal/install', {}, 400, { errcode: 'empty_argument_url', errfield: 'url' }],
  [
    'POST',
    '/browser/drupal/install',
    { url: 'x' },
    400,
    { errcode: 'invalid_argument_url', errfield: 'url' },
  ],
  [
    'POST',
    '/browser/drupal/install',
    { url: 'https://wiki.example.com/x' },
    200,
    { data: { title: 'Drupal' } },
  ],
  [
    'POST',
    '/browser/drupal/install',
    { url: 'https://full.example.com' },
    500,
    { errcode: 'failed_filesystem_quota' },
  ],
  ['POST', '/installs/nothing/backup', {}, 404, { errcode: 'install_not_found', errfield: 'id' }],
])('%s %s with %j is answered with %i', async (method, path, body, status, want) => {
  const api = untilTestEnds(await listen(createApi(seedOne(duration), 'key-of-one')));
  const answer = await ask(api.url + path, { method, headers: ofApi, body: body && JSON.stringify(body) });
  expect(answer).toMatchObject({ http: status, result: status === 200, ...want });
});

test('work in the background advances with time, and what it makes is there when it has ended', async () => {
  let time = 1_770_000_000_000;
  const server = createApi(seedOne(duration), 'key-of-one', () => time);
  const api = untilTestEnds(await listen(server));
  const body = JSON.stringify({ url: 'https://wiki.example.com/x', background: true });
  const begun = await ask(`${api.url}/browser/drupal/install`, { method: 'POST', headers: ofApi, body });
  expect(begun).toMatchObject({ result: true, task: { id: '1770000000000000000' } });
  time += 999;
  expect(await ask(`${api.url}/tasks`, { headers: ofApi })).toMatchObject({
    total_count: 1,
    data: [{ status: 'running', cmd: 'browser/install', percentMin: 99, message: 'Tidying up' }],
  });
  expect(await ask(`${api.url}/installs`, { headers: ofApi })).toMatchObject({ total_count: 12 });
  time += 1;
  expect(await ask(`${api.url}/tasks`, { headers: ofApi })).toMatchObject({
    data: [{ status: 'completed', percentMin: 100, message: 'Finished' }],
  });
  expect(await ask(`${api.url}/installs?limit=1`, { headers: ofApi })).toMatchObject({
    total_count: 13,
    data: [{ title: 'Drupal' }],
  });
});

test.each([
  ['no key', {}],
  ['another key', { 'X-API-Key': 'key-of-two' }],
])('with %s, a server says no', async (_, headers) => {
  const api = untilTestEnds(await listen(createApi(seedOne(duration), 'key-of-one')));
  expect(await ask(`${api.url}/installs`, { headers })).toEqual({
    http: 403,
    result: false,
    status: 403,
    errcode: 'invalid_api_key',
    errfield: null,
    message: 'The Installatron Server key is not valid.',
  });
});

test.each([
  ['/api/one/installs', 'session', 200],
  ['/api/one/installs', '', 401],
  ['/api/three/installs', 'session', 404],
  ['/api/constructor/installs', 'session', 404],
])('the gateway answers %s with the session "%s" with %i', async (path, session, status) => {
  const { url } = untilTestEnds(await startExample({ files: new Map(), port: 0, duration }));
  const { status: got } = await fetch(url + path, { headers: { 'X-API-Key': session } });
  expect(got).toBe(status);
});

/** The members of an answer, and its HTTP status. */
async function ask(url: string, init: Omit<RequestInit, 'body'> & { readonly body?: string | undefined }) {
  const { body = null, ...rest } = init;
  const answer = await fetch(url, { ...rest, body });
  return { http: answer.status, ...Object(await answer.json()) };
}
