import { makeBackup, makeInstall } from './make.ts';
import type { State } from './state.ts';

type Row = readonly [title: string, application: string, version: string, url: string];

const rowsOfOne: readonly Row[] = [
  ['My blog', 'wordpress', '6.8.2', 'https://www.example.com/blog'],
  ['My blog, staging', 'wordpress', '6.8.3', 'https://staging.example.com/blog'],
  ['Garden shop', 'opencart', '4.1.0', 'https://shop.example.com'],
  ['Recipes', 'wordpress', '6.8.3', 'https://www.example.com/recipes'],
  ['Handbook', 'mediawiki', '1.43.1', 'https://wiki.example.com'],
  ['Choir', 'drupal', '11.2.2', 'https://www.example.com/choir'],
  ['Travel diary', 'wordpress', '6.7.4', 'https://www.example.com/travel'],
  ['Photo album', 'drupal', '10.5.1', 'https://www.example.com/photos'],
  ['Book club', 'mediawiki', '1.44.0', 'https://wiki.example.com/books'],
  ['Seed exchange', 'opencart', '4.0.2', 'https://shop.example.com/seeds'],
  ['Neighbours', 'drupal', '11.2.2', 'https://www.example.com/neighbours'],
  ['Archive', 'wordpress', '6.8.3', 'https://www.example.com/archive'],
];

const rowsOfTwo: readonly Row[] = [
  ['Fjord tours', 'wordpress', '6.8.3', 'https://www.example.org'],
  ['Ski rental', 'opencart', '4.1.0', 'https://rental.example.org'],
  ['Staff wiki', 'mediawiki', '1.44.0', 'https://wiki.example.org'],
];

/** 9 October 2025, in milliseconds. */
const seeded = 1_760_000_000_000;
const day = 86_400_000;

/** The first of the two servers, as it is when it starts. @param duration of work, in milliseconds. */
export function seedOne(duration: number): State {
  return { ...stateOf('janedoe', rowsOfOne, duration), full: ['full.example.com'] };
}

/** The second one: there is a backup already. @param duration of work, in milliseconds. */
export function seedTwo(duration: number): State {
  const state = stateOf('olanordmann', rowsOfTwo, duration);
  return { ...state, backups: state.installs.slice(0, 1).map((install) => makeBackup(install, seeded)) };
}

function stateOf(owner: string, rows: readonly Row[], duration: number): State {
  const installs = rows.map(([title, application, version, url], index) =>
    makeInstall({ title, application, version, url, owner }, seeded - index * day),
  );
  const domains = new Set(installs.map(({ url_domain = '' }) => url_domain));
  return { owner, domains: [...domains], full: [], installs, backups: [], works: [], duration };
}
