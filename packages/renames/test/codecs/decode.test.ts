import { expect, test } from 'vitest';
import { decodeAuto } from '../../src/codecs/auto.ts';
import { decodeDate } from '../../src/codecs/date.ts';
import { decodeInteger } from '../../src/codecs/integer.ts';
import { decodeList } from '../../src/codecs/list.ts';
import { decodeSwitch } from '../../src/codecs/switch.ts';

test.each([
  ...[true, 1, '1', 'true', 'yes', 'on', 'TRUE', 'Yes', 'oN'].map((form) => [form, true]),
  ...[false, 0, '0', 'false', 'no', 'off', '', 'False', 'NO'].map((form) => [form, false]),
  ...[null, 2, -1, Number.NaN, '2', 'y', ' yes', '1/true', 'constructor', [], ['1'], {}].map((form) => [
    form,
    undefined,
  ]),
])('%j as a switch is %j', (given, want) => {
  expect(decodeSwitch(given)).toBe(want);
});

test.each([
  ['auto', true],
  ['none', false],
  ['skip', false],
  ['manual', false],
  ['yes', true],
  ['0', false],
  [true, true],
  ['Auto', undefined],
  ['later', undefined],
  [null, undefined],
])('%j as automatic is %j', (given, want) => {
  expect(decodeAuto(given)).toBe(want);
});

test.each([
  [7, 7],
  ['7', 7],
  ['-12', -12],
  ['007', 7],
  ['-0', 0],
  ['9007199254740991', 9_007_199_254_740_991],
  ['9007199254740993', undefined],
  [1.5, undefined],
  ['1.5', undefined],
  ['1e3', undefined],
  [' 7', undefined],
  ['', undefined],
  [true, undefined],
  [null, undefined],
  [[7], undefined],
  [Number.POSITIVE_INFINITY, undefined],
])('%j as an integer is %j', (given, want) => {
  expect(decodeInteger(given)).toBe(want);
});

test.each([
  ['2025-07-15', 1_752_537_600],
  ['2025-07-15 00:00:01', 1_752_537_601],
  ['2025-07-15T12:34', 1_752_582_840],
  ['2025-07-15T12:34:56Z', 1_752_582_896],
  ['2025-07-15T12:34:56.789Z', 1_752_582_896],
  ['2025-07-15 12:34:56 UTC', 1_752_582_896],
  ['2025-07-15T02:00:00+02:00', 1_752_537_600],
  ['2025-07-14T20:30:00-0330', 1_752_537_600],
  ['1969-12-31', -86_400],
  ['0001-01-01', -62_135_596_800],
  ['2024-02-29', 1_709_164_800],
  [1_752_537_600, 1_752_537_600],
  ['1752537600', 1_752_537_600],
  ['2025-02-30', undefined],
  ['2025-02-29', undefined],
  ['0000-00-00', undefined],
  ['2025-13-01', undefined],
  ['2025-07-15 24:00', undefined],
  ['2025-07-15 12:60', undefined],
  ['15.07.2025', undefined],
  ['2025-7-15', undefined],
  ['', undefined],
  [null, undefined],
  [1.5, undefined],
])('%j as a date is %j', (given, want) => {
  expect(decodeDate(given)).toBe(want);
});

test.each([
  [
    ['a', 'b'],
    ['a', 'b'],
  ],
  ['a,b', ['a', 'b']],
  [' a , b ', ['a', 'b']],
  ['a', ['a']],
  ['', []],
  [' ', []],
  ['a,,b', ['a', '', 'b']],
  [
    [1, null],
    [1, null],
  ],
  [null, undefined],
  [7, undefined],
  [{ 0: 'a' }, undefined],
])('%j as a list is %j', (given, want) => {
  expect(decodeList(given)).toEqual(want);
});
