import { createServer } from 'node:http';
import { beforeEach, expect, test, vi } from 'vitest';
import { gateway } from '../../example/server/gateway.ts';
import { type Listening, listen } from '../../example/server/listen.ts';
import { startSandbox } from '../../example/server/sandbox.ts';
import { site } from '../../example/server/site.ts';
import { countIn, panelOf, seen } from './panel.ts';
import { setStage, untilTestEnds } from './stage.ts';

vi.setConfig({ testTimeout: 30_000 });

const stage = setStage();
let api: Listening;

beforeEach(async () => {
  api = await startApi();
});

test("when the page's own server goes away, the search says so, and works again when it is back", async () => {
  const front = await startFront('key-of-one');
  const { page } = await stage.open(front.url);
  const { installed, search } = panelOf(page, 'Amsterdam');
  await seen(() => countIn(installed)).toBe('3 of 7');
  await front.close();
  await search.fill('muster');
  const alert = installed.getByRole('alert');
  await seen(() => alert.getByRole('paragraph').textContent()).toBe('The server cannot be reached. ');
  await startFront('key-of-one', front.port);
  await alert.getByRole('button', { name: 'Try again' }).click();
  await seen(() => countIn(installed)).toBe('2 in all');
  expect(await alert.count()).toBe(0);
});

test('when the server behind it goes away, what is listed stays, and the answer of the gateway is shown', async () => {
  const front = await startFront('key-of-one');
  const { page } = await stage.open(front.url);
  const { installed, button } = panelOf(page, 'Amsterdam');
  await seen(() => countIn(installed)).toBe('3 of 7');
  await api.close();
  await button('Show more').click();
  const alert = installed.getByRole('alert');
  await seen(() => alert.getByRole('paragraph').textContent()).toBe(
    'Something else answered. HTTP 502: The Installatron Server does not answer.',
  );
  expect(await countIn(installed)).toBe('3 of 7');
  await startApi(api.port);
  await alert.getByRole('button', { name: 'Try again' }).click();
  await seen(() => alert.count()).toBe(0);
});

test('an install that got no answer is not sent again, and the page says that it may have been done', async () => {
  const front = await startFront('key-of-one');
  const { page, paths } = await stage.open(front.url);
  const { address, button, application } = panelOf(page, 'Amsterdam');
  await seen(() => application.isEnabled()).toBe(true);
  await front.close();
  await address.fill('https://www.example.com/new');
  await button('Install').click();
  await seen(() => page.getByRole('form').getByRole('alert').textContent()).toBe(
    'The server cannot be reached. It may have done all the same what it was asked to: look before you ask again.',
  );
  expect(await address.inputValue()).toBe('https://www.example.com/new');
  expect(paths().filter((path) => path.endsWith('/install'))).toHaveLength(1);
});

test('when the key of the gateway is wrong, the page says what the server says', async () => {
  const front = await startFront('another-key');
  const { page } = await stage.open(front.url);
  const { backups } = panelOf(page, 'Amsterdam');
  await seen(() => backups.getByRole('alert').getByRole('paragraph').textContent()).toBe(
    "The server says no. The key in `X-API-Key` is missing or is not one of the server's two keys.",
  );
});

/** A server with the key that the tests call right. */
async function startApi(port = 0): Promise<Listening> {
  return untilTestEnds(await startSandbox({ key: 'key-of-one' }, port));
}

async function startFront(key: string, port = 0): Promise<Listening> {
  const upstreams = { one: { url: api.url, key } };
  return untilTestEnds(await listen(createServer(gateway(upstreams, site(stage.files()))), port));
}
