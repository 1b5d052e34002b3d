import { expect, test } from 'vitest';
import { type JsonValue, resolveReference } from '../../src/index.ts';

const document = {
  a: { name: 'a' },
  'b/c d': { $ref: '#/a' },
  hops: { $ref: '#/b~1c%20d' },
  self: { $ref: '#/self' },
  ping: { $ref: '#/pong' },
  pong: { $ref: '#/ping' },
  text: 'no object',
};

test.each<{ name: string; given: JsonValue | undefined; want: JsonValue }>([
  { name: 'an object without $ref is itself', given: { x: 1 }, want: { x: 1 } },
  { name: 'a $ref is followed', given: { $ref: '#/a' }, want: { name: 'a' } },
  { name: 'through several hops and encodings', given: { $ref: '#/hops' }, want: { name: 'a' } },
  { name: 'a $ref to itself is nothing', given: { $ref: '#/self' }, want: {} },
  { name: 'a circle is nothing', given: { $ref: '#/ping' }, want: {} },
  { name: 'a dead end is nothing', given: { $ref: '#/nowhere' }, want: {} },
  { name: 'an anchor is nothing, not the whole document', given: { $ref: '#a' }, want: {} },
  { name: 'another file is nothing', given: { $ref: 'a.yaml#/a' }, want: {} },
  { name: 'a text is nothing', given: { $ref: '#/text' }, want: {} },
  { name: 'undefined is nothing', given: undefined, want: {} },
  { name: 'what the prototype has is nothing', given: { $ref: '#/constructor' }, want: {} },
])('$name', ({ given, want }) => {
  expect(resolveReference(document, given)).toStrictEqual(want);
});
