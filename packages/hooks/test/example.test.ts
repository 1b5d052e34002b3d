import { beforeEach, describe, expect, test, vi } from 'vitest';
import { startExample } from '../example/server/start.ts';
import { countIn, faultOf, panelOf, seen, titlesIn } from './example/panel.ts';
import { setStage, untilTestEnds } from './example/stage.ts';
import type { Visit } from './example/visit.ts';

vi.setConfig({ testTimeout: 30_000 });

const stage = setStage();
let visited: Visit;
/** What the servers take for the time, in milliseconds. An install or a backup takes 10,000. */
let time: number;

beforeEach(async () => {
  time = 1_770_000_000_000;
  const options = { files: stage.files(), port: 0, workSeconds: 10, clock: () => time };
  const { url } = untilTestEnds(await startExample(options));
  visited = await stage.open(url);
});

test('what is installed is listed, and more of it when asked', async () => {
  const { installed, button } = panelOf(visited.page, 'Amsterdam');
  await seen(() => countIn(installed)).toBe('3 of 7');
  expect(await titlesIn(installed)).toEqual(['My blog', 'My blog, staging', 'Roe writes']);
  await button('Show more').click();
  await seen(() => countIn(installed)).toBe('6 of 7');
  await button('Show more').click();
  await seen(() => countIn(installed)).toBe('7 in all');
  expect((await titlesIn(installed)).at(-1)).toBe('Lecture notes');
  expect(await button('Show more').count()).toBe(0);
});

test('what can be updated says to which version, and nothing else does', async () => {
  const { installed, search } = panelOf(visited.page, 'Amsterdam');
  const updates = () => installed.getByText('is available').allTextContents();
  await seen(updates).toEqual(['6.8.3 is available', '6.8.3 is available', '11.2.2 is available']);
  await search.fill('muster');
  await seen(() => titlesIn(installed)).toEqual(['Musterladen', 'Musterwiki']);
  expect(await updates()).toEqual([]);
});

test('a search finds installs while one types, and says when there are none', async () => {
  const { installed, search } = panelOf(visited.page, 'Amsterdam');
  await search.pressSequentially('muster');
  await seen(() => titlesIn(installed)).toEqual(['Musterladen', 'Musterwiki']);
  await search.fill('nothing like it');
  await seen(() => countIn(installed)).toBe('Nothing is found for “nothing like it”.');
  await search.clear();
  await seen(() => countIn(installed)).toBe('3 of 7');
});

test('an application is installed with the keyboard alone, and listed when it is there', async () => {
  const { page } = visited;
  const { application, work, installed, address, search } = panelOf(page, 'Amsterdam');
  await seen(() => countIn(installed)).toBe('3 of 7');
  await seen(() => application.isEnabled()).toBe(true);
  for (const _ of ['three servers', 'to', 'choose from', 'application']) await page.keyboard.press('Tab');
  await page.keyboard.type('Dru');
  await page.keyboard.press('Tab');
  await page.keyboard.type('https://www.example.com/new');
  await page.keyboard.press('Enter');

  const progress = work.getByRole('progressbar', { name: 'Installing at https://www.example.com/new' });
  await seen(() => progress.getAttribute('value')).toBe('0');
  expect(await address.inputValue()).toBe('');
  time += 4_000;
  await seen(() => progress.getAttribute('value')).toBe('25');
  await work.getByText('Copying the files').waitFor();
  expect(await countIn(installed)).toBe('3 of 7');

  time += 6_000;
  await work.getByText('Done').waitFor();
  await seen(() => countIn(installed)).toBe('3 of 8');
  await search.fill('example.com/new');
  await seen(() => titlesIn(installed)).toEqual(['My site']);
});

test('a backup is listed when it is made, also when a search has taken the install out of sight', async () => {
  const { backups, button, search, work, installed } = panelOf(visited.page, 'Amsterdam');
  await seen(() => countIn(backups)).toBe('2 in all');
  await button('Back up Roe writes').click();
  await work.getByRole('progressbar', { name: 'Backing up Roe writes' }).waitFor();
  await search.fill('lecture');
  await seen(() => titlesIn(installed)).toEqual(['Lecture notes']);
  expect(await countIn(backups)).toBe('2 in all');
  time += 10_000;
  await seen(() => countIn(backups)).toBe('3 in all');
  expect(await titlesIn(backups)).toEqual(['My blog', 'Musterladen', 'Roe writes']);
});

test.each([
  ['of no website', 'https://elsewhere.example.net'],
  ['of another install', 'https://staging.example.com'],
])('the address %s is an error at its field, which goes when the address is right', async (_, wrong) => {
  const { address, button, installed, work } = panelOf(visited.page, 'Amsterdam');
  await seen(() => countIn(installed)).toBe('3 of 7');
  await button('Install').click();
  await seen(() => faultOf(address)).toBe('Say where to install.');
  await address.fill(wrong);
  await button('Install').click();
  await seen(() => faultOf(address)).toBe(
    'No website of this server has this address, or something is installed there already.',
  );
  expect(await address.evaluate((input) => input === document.activeElement)).toBe(true);
  await address.fill('https://www.example.com/right');
  await button('Install').click();
  await work.getByRole('progressbar').waitFor();
  expect(await faultOf(address)).toBeUndefined();
});

test('work that fails says why', async () => {
  const { address, button, installed, work } = panelOf(visited.page, 'Amsterdam');
  for (const count of [1, 2]) {
    await address.fill('https://www.example.com/new');
    await seen(() => button('Install').isEnabled()).toBe(true);
    await button('Install').click();
    await seen(() => work.getByRole('progressbar').count()).toBe(count);
  }
  time += 10_000;
  await seen(() => work.getByRole('alert').textContent()).toBe(
    'It did not work. Another install is there. Choose another URL.',
  );
  await work.getByText('Done').waitFor();
  await seen(() => countIn(installed)).toBe('3 of 8');
});

test('work that cannot begin is an error of the form, in the words of the server', async () => {
  const { page } = visited;
  await page.getByRole('link', { name: 'Oslo' }).click();
  const { address, application, button, work } = panelOf(page, 'Oslo');
  await seen(() => application.isEnabled()).toBe(true);
  await address.fill('https://quota.example.com/new');
  await button('Install').click();
  await seen(() => page.getByRole('form').getByRole('alert').textContent()).toBe(
    "The server says no. The account's disk or inode quota is used up.",
  );
  expect(await work.getByRole('listitem').count()).toBe(0);
});

describe('several servers', () => {
  test('the second one is asked when it is shown, and has its own data', async () => {
    const { page } = visited;
    const [one, two] = [panelOf(page, 'Amsterdam'), panelOf(page, 'Oslo')];
    await seen(() => countIn(one.installed)).toBe('3 of 7');
    expect(askedOf('two')).toBe(0);
    await page.getByRole('link', { name: 'Oslo' }).click();
    await seen(() => titlesIn(two.installed)).toEqual(['host', 'login', 'ondemand']);
    await seen(() => countIn(two.backups)).toBe('There is no backup yet.');
    expect(await one.installed.count()).toBe(0);
    await page.goBack();
    await seen(() => countIn(one.installed)).toBe('3 of 7');
  });

  test('side by side, what happens on one changes nothing on the other', async () => {
    const { page } = visited;
    const [one, two] = [panelOf(page, 'Amsterdam'), panelOf(page, 'Oslo')];
    await page.getByRole('link', { name: 'Side by side' }).click();
    await seen(() => countIn(one.backups)).toBe('2 in all');
    await seen(() => countIn(two.backups)).toBe('There is no backup yet.');
    const before = askedOf('one');
    await two.search.fill('healthy');
    await two.button('Back up healthy').click();
    await two.work.getByRole('progressbar').waitFor();
    time += 10_000;
    await seen(() => titlesIn(two.backups)).toEqual(['healthy']);
    expect(await countIn(one.backups)).toBe('2 in all');
    expect(askedOf('one')).toBe(before);
  });
});

/** How many requests went to a server. */
function askedOf(name: string): number {
  return visited.paths().filter((path) => path.startsWith(`/api/${name}/`)).length;
}
