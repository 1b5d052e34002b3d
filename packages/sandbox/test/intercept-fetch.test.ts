import { expect, it, vi } from 'vitest';
import { createApi } from '../src/api.ts';
import { interceptFetch } from '../src/intercept-fetch.ts';
import { testKey } from './support/send.ts';

const origin = 'https://installatron.example.com';
const headers = { 'X-API-Key': testKey };

function intercepted() {
  const others = vi.fn(
    async (_input: Request | URL | string, _init?: RequestInit) => new Response('elsewhere'),
  );
  return { others, fetch: interceptFetch(createApi({ key: testKey }), `${origin}/`, others) };
}

it.each([
  ['a text', `${origin}/version`],
  ['a URL', new URL(`${origin}/version`)],
  ['a request', new Request(`${origin}/version`)],
])('requests to the origin are answered by the sandbox, given as %s', async (_name, input) => {
  const { fetch, others } = intercepted();
  const response = await fetch(input, { headers });
  expect(await response.json()).toMatchObject({ result: true, data: { product: 'Installatron Server' } });
  expect(others).not.toHaveBeenCalled();
});

it.each(['https://www.example.com/version', `http://installatron.example.com/`, `${origin}:8443/version`])(
  'requests elsewhere go on as they came: %s',
  async (input) => {
    const { fetch, others } = intercepted();
    const init = { method: 'POST', body: 'x' };
    expect(await (await fetch(input, init)).text()).toBe('elsewhere');
    expect(others.mock.calls).toEqual([[input, init]]);
  },
);

it('a connection that is dropped looks like one', async () => {
  const dropped = { headers: { ...headers, 'X-Sandbox-Drop': 'request' } };
  await expect(intercepted().fetch(`${origin}/version`, dropped)).rejects.toThrow(TypeError);
});

it('a request that was aborted is not carried out', async () => {
  const signal = AbortSignal.abort(new Error('given up'));
  await expect(intercepted().fetch(`${origin}/version`, { headers, signal })).rejects.toThrow('given up');
});

it('no global is changed', () => {
  const before = globalThis.fetch;
  intercepted();
  expect(globalThis.fetch).toBe(before);
});
