import { expect, test } from 'vitest';
import { frozenAt, movedOn, running, timeOf } from '../../src/state/clock.ts';
import type { ServerDocument } from '../../src/state/documents.ts';
import { newServer } from '../../src/state/server.ts';

const noon = Date.UTC(2026, 0, 1, 12);
const hour = 3_600_000;
const start = newServer('demo');
const at = (time: number) => () => time;

test.each<[name: string, server: ServerDocument, wanted: number, anHourLater: number]>([
  ['runs with the one it is given', start, noon, noon + hour],
  ['stands still where it was told', frozenAt(start, 1000), 1000, 1000],
  ['goes ahead by what it was moved on', movedOn(movedOn(start, 500), 20), noon + 520, noon + hour + 520],
  ['stands still later when it is moved on', movedOn(frozenAt(start, 1000), 500), 1500, 1500],
  ['runs on from where it stood still', running(frozenAt(start, 1000), at(noon)), 1000, 1000 + hour],
  [
    'runs on as before when it did not stand still',
    running(movedOn(start, 5), at(9)),
    noon + 5,
    noon + hour + 5,
  ],
  ['stands still again', frozenAt(running(frozenAt(start, 1), at(noon)), 7), 7, 7],
])('the clock %s', (_name, server, wanted, anHourLater) => {
  expect(timeOf(server, at(noon))).toBe(wanted);
  expect(timeOf(server, at(noon + hour))).toBe(anHourLater);
});
