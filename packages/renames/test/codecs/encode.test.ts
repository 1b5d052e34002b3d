import { expect, test } from 'vitest';
import { encodeAuto } from '../../src/codecs/auto.ts';
import { encodeCommaList } from '../../src/codecs/comma-list.ts';
import { encodeDate } from '../../src/codecs/date.ts';
import { encodeFlag } from '../../src/codecs/flag.ts';
import { encodeInteger } from '../../src/codecs/integer.ts';
import { encodeList } from '../../src/codecs/list.ts';
import { encodeYesNo } from '../../src/codecs/yes-no.ts';

test.each([
  ['flag', encodeFlag, 1, 0],
  ['yes-no', encodeYesNo, 'yes', 'no'],
  ['auto', encodeAuto, 'auto', 'none'],
] as const)('%s writes booleans, and nothing else', (_name, encode, on, off) => {
  expect([true, false, 1, 'yes', null, undefined].map((value): unknown => encode(value))).toEqual([
    on,
    off,
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

test.each([
  [1_752_537_600, '2025-07-15'],
  [1_752_623_999, '2025-07-15'],
  [0, '1970-01-01'],
  [-1, '1969-12-31'],
  [-62_167_219_200, '0000-01-01'],
  [253_402_300_799, '9999-12-31'],
  [253_402_300_800, undefined],
  [-62_167_219_201, undefined],
  [1.5, undefined],
  ['1752537600', undefined],
  [null, undefined],
])('%j is written as the day %j', (given, want) => {
  expect(encodeDate(given)).toBe(want);
});

test.each([
  [['backup', 'update'], 'backup,update'],
  [['backup'], 'backup'],
  [[], ''],
  [[''], undefined],
  [['a,b'], undefined],
  [[' a'], undefined],
  [[1], undefined],
  ['a,b', undefined],
  [null, undefined],
])('%j is written as the comma list %j', (given, want) => {
  expect(encodeCommaList(given)).toBe(want);
});

test('integers and lists are written as they are', () => {
  const list = ['a'];
  expect([encodeInteger(7), encodeInteger('7'), encodeInteger(0.5)]).toEqual([7, undefined, undefined]);
  expect(encodeList(list)).toBe(list);
  expect(encodeList('a')).toBeUndefined();
});
