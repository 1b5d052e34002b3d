import { expect, test } from 'vitest';
import { conversionOf } from '../../src/convert.ts';
import { report } from '../support/report.ts';

// The fast way learns from each object which names nobody knows, so these are tried after it has learnt.
test('a carried schedule is not taken for an unknown member when another value has no rule', () => {
  const learnt = { autobk: 'schedule', autobk_schedule: 'weekly', time_created: 1, other: 2 };
  expect(report('install', 'v1', learnt)).toEqual([{ autobk: 'weekly', time: 1, other: 2 }, []]);
  expect(report('install', 'v1', { ...learnt, time_created: 'soon' })).toEqual([
    { autobk: 'weekly', time: 'soon', other: 2 },
    ['value-unknown /time_created install.time_created'],
  ]);
});

test('a member that was undefined is not taken for an unknown one', () => {
  const learnt = { title: undefined, time: 1, other: 2 };
  expect(report('install', 'v2', learnt)).toEqual([{ title: undefined, time_created: 1, other: 2 }, []]);
  expect(report('install', 'v2', { title: 'T', time: 'soon', other: 2 })).toEqual([
    { title: 'T', time_created: 'soon', other: 2 },
    ['value-unknown /time install.time_created'],
  ]);
});

test.each([
  ['v2', { id: 'a', 'cf-login': 'j', autobk: 'weekly', suspended: 'no', other: 1, more: 2, third: 3 }],
  ['v1', { id: 'a', login: 'j', autobk: 'schedule', autobk_schedule: 'weekly', suspended: false, other: 1 }],
] as const)('the fast way to %s takes an install with a schedule and unknown members', (wanted, given) => {
  const { quick } = conversionOf('install', wanted);
  expect(quick(given)).toBeDefined();
  expect(quick(given)).toBeDefined();
});
