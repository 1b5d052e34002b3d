import { beforeEach, describe, expect, test, vi } from 'vitest';
import { startExample } from '../example/server/start.ts';
import { countIn, faultOf, panelOf, seen, titlesIn } from './example/panel.ts';
import { setStage, untilTestEnds } from './example/stage.ts';
import type { Visit } from './example/visit.ts';

vi.setConfig({ testTimeout: 30_000 });

const stage = setStage();
let visited: Visit;
/** What the servers take for the time, in milliseconds. An install or a backup takes 1,000. */
let time: number;

beforeEach(async () => {
  time = 1_770_000_000_000;
  const options = { files: stage.files(), port: 0, duration: 1_000, clock: () => time };
  const { url } = untilTestEnds(await startExample(options));
  visited = await stage.open(url);
});

test('what is installed is listed, and more of it when asked', async () => {
  const { installed, button } = panelOf(visited.page, 'Amsterdam');
  await seen(() => countIn(installed)).toBe('5 of 12');
  expect(await titlesIn(installed)).toEqual([
    'My blog',
    'My blog, staging',
    'Garden shop',
    'Recipes',
    'Handbook',
  ]);
  await button('Show more').click();
  await seen(() => countIn(installed)).toBe('10 of 12');
  await button('Show more').click();
  await seen(() => countIn(installed)).toBe('12 in all');
  expect((await titlesIn(installed)).at(-1)).toBe('Archive');
  expect(await button('Show more').count()).toBe(0);
});

test('a search finds installs while one types, and says when there are none', async () => {
  const { installed, search } = panelOf(visited.page, 'Amsterdam');
  await search.pressSequentially('shop');
  await seen(() => titlesIn(installed)).toEqual(['Garden shop', 'Seed exchange']);
  await search.fill('nothing like it');
  await seen(() => countIn(installed)).toBe('Nothing is found for “nothing like it”.');
  await search.clear();
  await seen(() => countIn(installed)).toBe('5 of 12');
});

test('an application is installed with the keyboard alone, and listed when it is there', async () => {
  const { page } = visited;
  const { application, work, installed, address } = panelOf(page, 'Amsterdam');
  await seen(() => countIn(installed)).toBe('5 of 12');
  await seen(() => application.isEnabled()).toBe(true);
  for (const _ of ['three servers', 'to', 'choose from', 'application']) await page.keyboard.press('Tab');
  await page.keyboard.type('Dru');
  await page.keyboard.press('Tab');
  await page.keyboard.type('https://www.example.com/new');
  await page.keyboard.press('Enter');

  const progress = work.getByRole('progressbar', { name: 'Installing at https://www.example.com/new' });
  await seen(() => progress.getAttribute('value')).toBe('0');
  expect(await address.inputValue()).toBe('');
  time += 400;
  await seen(() => progress.getAttribute('value')).toBe('40');
  await work.getByText('Copying files').waitFor();
  expect(await countIn(installed)).toBe('5 of 12');

  time += 600;
  await work.getByText('Done').waitFor();
  await seen(() => countIn(installed)).toBe('5 of 13');
  expect((await titlesIn(installed))[0]).toBe('Drupal');
});

test('a backup is listed when it is made, also when a search has taken the install out of sight', async () => {
  const { backups, button, search, work, installed } = panelOf(visited.page, 'Amsterdam');
  await seen(() => countIn(backups)).toBe('There is no backup yet.');
  await button('Back up Recipes').click();
  await work.getByRole('progressbar', { name: 'Backing up Recipes' }).waitFor();
  await search.fill('choir');
  await seen(() => titlesIn(installed)).toEqual(['Choir']);
  expect(await countIn(backups)).toBe('There is no backup yet.');
  time += 1_000;
  await seen(() => countIn(backups)).toBe('1 in all');
  expect(await titlesIn(backups)).toEqual(['Recipes']);
});

test('an error is shown at the field that it is about, and goes when the field is right', async () => {
  const { address, button, installed, work } = panelOf(visited.page, 'Amsterdam');
  await seen(() => countIn(installed)).toBe('5 of 12');
  await button('Install').click();
  await seen(() => faultOf(address)).toBe('Say where to install.');
  await address.fill('https://elsewhere.example.net');
  await button('Install').click();
  await seen(() => faultOf(address)).toBe('No website of this server has this address.');
  expect(await address.evaluate((input) => input === document.activeElement)).toBe(true);
  await address.fill('https://www.example.com/right');
  await button('Install').click();
  await work.getByRole('progressbar').waitFor();
  expect(await faultOf(address)).toBeUndefined();
});

test('work that fails says why', async () => {
  const { address, button, installed, work } = panelOf(visited.page, 'Amsterdam');
  await address.fill('https://full.example.com');
  await seen(() => button('Install').isEnabled()).toBe(true);
  await button('Install').click();
  await work.getByRole('progressbar').waitFor();
  time += 1_000;
  await seen(() => work.getByRole('alert').textContent()).toBe(
    'It did not work. The disk quota is exceeded.',
  );
  expect(await countIn(installed)).toBe('5 of 12');
});

describe('several servers', () => {
  test('the second one is asked when it is shown, and has its own data', async () => {
    const { page } = visited;
    const [one, two] = [panelOf(page, 'Amsterdam'), panelOf(page, 'Oslo')];
    await seen(() => countIn(one.installed)).toBe('5 of 12');
    expect(askedOf('two')).toBe(0);
    await page.getByRole('link', { name: 'Oslo' }).click();
    await seen(() => titlesIn(two.installed)).toEqual(['Fjord tours', 'Ski rental', 'Staff wiki']);
    expect(await titlesIn(two.backups)).toEqual(['Fjord tours']);
    expect(await one.installed.count()).toBe(0);
    await page.goBack();
    await seen(() => countIn(one.installed)).toBe('5 of 12');
  });

  test('side by side, what happens on one changes nothing on the other', async () => {
    const { page } = visited;
    const [one, two] = [panelOf(page, 'Amsterdam'), panelOf(page, 'Oslo')];
    await page.getByRole('link', { name: 'Side by side' }).click();
    await seen(() => countIn(one.backups)).toBe('There is no backup yet.');
    await seen(() => countIn(two.backups)).toBe('1 in all');
    const before = askedOf('one');
    await two.button('Back up Ski rental').click();
    await two.work.getByRole('progressbar').waitFor();
    time += 1_000;
    await seen(() => titlesIn(two.backups)).toEqual(['Ski rental', 'Fjord tours']);
    expect(await countIn(one.backups)).toBe('There is no backup yet.');
    expect(askedOf('one')).toBe(before);
  });
});

/** How many requests went to a server. */
function askedOf(name: string): number {
  return visited.paths().filter((path) => path.startsWith(`/api/${name}/`)).length;
}
