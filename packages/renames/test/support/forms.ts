import type { CodecName } from '@installatron-openapi/generate-kit';
import fc from 'fast-check';
import { anyJson } from './schema.ts';

/** A value of version 1, and what comes back of it. */
export type Pair = readonly [given: unknown, back: unknown];

/** A value that comes back as it is. */
export function itself(value: fc.Arbitrary<unknown>): fc.Arbitrary<Pair> {
  return value.map((given) => [given, given]);
}

/** In seconds. */
export const day = 86_400;

const on = [true, 1, '1', 'true', 'TRUE', 'yes', 'Yes', 'on', 'On'];
const off = [false, 0, '0', 'false', 'FALSE', 'no', 'No', 'off', ''];

function switchPair(written: readonly [unknown, unknown], more: readonly Pair[] = []): fc.Arbitrary<Pair> {
  return fc.constantFrom(
    ...on.map((form): Pair => [form, written[0]]),
    ...off.map((form): Pair => [form, written[1]]),
    [written[0], written[0]],
    [written[1], written[1]],
    ...more,
  );
}

const item = fc.stringMatching(/^[a-z_./]{1,6}$/);
const list = fc.array(item, { maxLength: 4 });
const anyDay = fc.integer({ min: -719_528, max: 2_932_896 });
const dayText = anyDay.map((count) => new Date(count * day * 1000).toISOString().slice(0, 10));

/** By the table of codecs in the README of the spec. */
export const codecPairs: Readonly<Record<CodecName, fc.Arbitrary<Pair>>> = {
  flag: switchPair([1, 0]),
  'yes-no': switchPair(['yes', 'no']),
  auto: switchPair(
    ['auto', 'none'],
    [
      ['skip', 'none'],
      ['manual', 'none'],
    ],
  ),
  integer: fc
    .tuple(fc.oneof(fc.integer(), fc.maxSafeInteger()), fc.boolean())
    .map(([number, isText]): Pair => [isText ? String(number) : number, number]),
  date: fc
    .tuple(dayText, fc.constantFrom('', ' 00:00:00', ' 12:34:56', 'T23:59:59Z', 'T23:59+00:00'))
    .map(([text, time]): Pair => [text + time, text]),
  list: fc.oneof(
    itself(fc.array(anyJson, { maxLength: 3 })),
    list.map((items): Pair => [items.join(','), items]),
    list.map((items): Pair => [items.join(', '), items]),
  ),
  'comma-list': fc.oneof(
    itself(list.map((items) => items.join(','))),
    list.map((items): Pair => [items, items.join(',')]),
  ),
};
