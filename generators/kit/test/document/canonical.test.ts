import { expect, test } from 'vitest';
import { canonical, compareCodeUnits, compareKeys, type JsonValue } from '../../src/index.ts';

test.each<{ name: string; given: string; want: string }>([
  {
    name: 'keys of OpenAPI in their customary order, all others by code unit',
    given: '{"x-b":1,"paths":{},"x-a":2,"B":3,"info":{},"é":4,"openapi":"3.1.0","a":5}',
    want: '{"openapi":"3.1.0","info":{},"paths":{},"B":3,"a":5,"x-a":2,"x-b":1,"é":4}',
  },
  {
    name: 'methods in the order of reading and writing',
    given: '{"patch":{},"delete":{},"post":{},"get":{},"parameters":[],"put":{}}',
    want: '{"get":{},"put":{},"post":{},"delete":{},"patch":{},"parameters":[]}',
  },
  {
    name: 'at every depth',
    given: '{"b":[{"d":1,"c":{"f":1,"e":2}}]}',
    want: '{"b":[{"c":{"e":2,"f":1},"d":1}]}',
  },
  { name: 'arrays as they are', given: '["b","a",3,1,[2,0]]', want: '["b","a",3,1,[2,0]]' },
  { name: 'scalars as they are', given: 'null', want: 'null' },
  {
    name: 'a name that is also a keyword like that keyword',
    given: '{"a":1,"type":2}',
    want: '{"type":2,"a":1}',
  },
  {
    name: 'members called __proto__ and constructor',
    given: '{"a":1,"constructor":{"b":1,"a":2},"__proto__":{"y":1,"x":2}}',
    want: '{"__proto__":{"x":2,"y":1},"a":1,"constructor":{"a":2,"b":1}}',
  },
])('$name', ({ given, want }) => {
  expect(JSON.stringify(canonical(JSON.parse(given)))).toBe(want);
});

test('the document that is given stays as it was', () => {
  const given: JsonValue = { b: [{ d: 1, c: 2 }], a: 1 };
  canonical(given);
  expect(JSON.stringify(given)).toBe('{"b":[{"d":1,"c":2}],"a":1}');
});

test('a value that stands in two places is ordered in both', () => {
  const shared: JsonValue = { b: 1, a: [{ d: 1, c: 2 }] };
  const wanted = '{"a":[{"c":2,"d":1}],"b":1}';
  expect(JSON.stringify(canonical({ y: { z: shared }, x: shared }))).toBe(
    `{"x":${wanted},"y":{"z":${wanted}}}`,
  );
});

test('a document nested 100,000 deep does not overflow the call stack', () => {
  const depth = 100_000;
  let place: JsonValue | undefined = canonical(JSON.parse(`${'['.repeat(depth)}7${']'.repeat(depth)}`));
  for (let level = 0; level < depth; level += 1) place = Array.isArray(place) ? place[0] : undefined;
  expect(place).toBe(7);
});

test('code units are compared, not what a language thinks of them', () => {
  expect(['ä', 'z', 'Z', 'a', '😀', '\uffff', ''].toSorted(compareCodeUnits)).toStrictEqual([
    ...['', 'Z', 'a', 'z', 'ä', '😀', '\uffff'],
  ]);
  expect(compareCodeUnits('a', 'a')).toBe(0);
  expect(compareKeys('zzz', 'info')).toBeGreaterThan(0);
});
