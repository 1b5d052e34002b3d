import { setupServer } from 'msw/node';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createApi } from '../src/api.ts';
import { sandboxHandlers } from '../src/msw.ts';
import { testKey } from './support/send.ts';

const origin = 'https://installatron.example.com:8443';
const headers = { 'X-API-Key': testKey };
const server = setupServer(
  ...sandboxHandlers(createApi({ key: testKey, seed: 'empty' }), { origin: `${origin}/` }),
);

beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
afterAll(() => server.close());

it('answers requests to the origin, with state', async () => {
  const body = JSON.stringify({ id: 'janedoe' });
  const created = await fetch(`${origin}/users`, { method: 'POST', headers, body });
  expect(created.status).toBe(200);
  const shown = await fetch(`${origin}/users/janedoe`, { headers });
  expect(await shown.json()).toMatchObject({ result: true, data: { id: 'janedoe' } });
});

it('answers with the status of the API', async () => {
  expect((await fetch(`${origin}/users`)).status).toBe(403);
});

it('leaves requests elsewhere alone', async () => {
  await expect(fetch('https://installatron.example.com/users', { headers })).rejects.toThrow();
});

it('drops the connection when asked to', async () => {
  const dropped = { headers: { ...headers, 'X-Sandbox-Drop': 'answer' } };
  await expect(fetch(`${origin}/version`, dropped)).rejects.toThrow(TypeError);
});
