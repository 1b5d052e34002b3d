import { expect, test } from 'vitest';
import { isScenario } from '../../src/scenarios/scenarios.ts';
import type { State } from '../../src/state/state.ts';
import { contextOf, now } from '../support/state.ts';

test.each([
  ['empty', { users: 1, locations: 1, schedules: 3, server: 1 }],
  [
    'demo',
    {
      users: 6,
      installs: 7,
      sites: 2,
      backups: 2,
      archives: 2,
      templates: 1,
      logs: 10,
      locations: 2,
      schedules: 3,
      server: 1,
    },
  ],
  [
    'busy',
    {
      users: 6,
      installs: 7,
      sites: 2,
      backups: 2,
      archives: 2,
      templates: 1,
      jobs: 6,
      logs: 10,
      locations: 2,
      schedules: 3,
      server: 1,
    },
  ],
  ['crowded', { users: 411, installs: 10_000, locations: 1, schedules: 3, server: 1 }],
  ['troubled', { users: 2, installs: 7, locations: 2, schedules: 3, server: 1 }],
] as const)('the scenario %s has %j', (name, sizes) => {
  expect(isScenario(name)).toBe(true);
  expect(sizesOf(contextOf(name).state)).toEqual(sizes);
});

test.each([['demo'], ['busy'], ['crowded'], ['troubled']] as const)(
  'the scenario %s is the same each time',
  (name) => {
    expect(textOf(contextOf(name).state)).toBe(textOf(contextOf(name).state));
  },
);

test.each(['', 'Demo', '__proto__', 'constructor'])('%j is no scenario', (name) => {
  expect(isScenario(name)).toBe(false);
});

test.each([['demo'], ['crowded'], ['troubled']] as const)(
  'on %s, each install is under its own id, and no two are at the same URL',
  (name) => {
    const installs = [...contextOf(name).state.installs.all()];
    expect(installs.filter(([id, { install }]) => id !== install.id)).toEqual([]);
    expect(new Set(installs.map(([, { install }]) => install.url)).size).toBe(installs.length);
    expect(new Set(installs.map(([, { install }]) => install.db_name)).size).toBeGreaterThan(
      installs.length / 2,
    );
  },
);

test('the busy scenario has two jobs going on at most, and none that begins before it was asked for', () => {
  const jobs = [...contextOf('busy').state.jobs.all()].map(([, job]) => job);
  const going = jobs.filter(({ begins, ends }) => begins <= now && now < ends);
  expect(jobs.map(({ id }) => id.length)).toEqual([19, 19, 19, 19, 19, 19]);
  expect(going).toHaveLength(2);
  expect(jobs.filter(({ asked, begins, ends }) => asked > begins || begins >= ends)).toEqual([]);
  expect(jobs.map(({ outcome }) => outcome?.errcode)).toEqual([
    null,
    'failed_filesystem_quota',
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

function sizesOf(state: State): Readonly<Record<string, number>> {
  return Object.fromEntries(
    Object.entries(state)
      .map(([name, documents]) => [name, documents.size()] as const)
      .filter(([, size]) => size > 0),
  );
}

function textOf(state: State): string {
  return JSON.stringify(Object.entries(state).map(([name, documents]) => [name, [...documents.all()]]));
}
