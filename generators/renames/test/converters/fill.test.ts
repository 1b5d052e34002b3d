import type { JsonObject } from '@installatron-openapi/generate-kit';
import { expect, test } from 'vitest';
import { moduleOf, modulesFor } from './things.ts';

const string: JsonObject = { type: 'string' };

type Case = {
  readonly name: string;
  readonly given: JsonObject;
  readonly rest?: JsonObject;
  readonly v2: readonly string[];
  readonly v1: readonly string[];
};

const cases: readonly Case[] = [
  {
    name: 'a member that is the same has no step',
    given: { a: { ...string, 'x-v1': 'same' } },
    v2: ['steps: []'],
    v1: ['steps: []'],
  },
  {
    name: 'a member that version 1 does not have has no step',
    given: { a: { ...string, 'x-v1': { absent: true } } },
    v2: ['steps: []'],
    v1: ['steps: []'],
  },
  {
    name: 'a renamed member has a step each way',
    given: { b: { ...string, 'x-v1': { name: 'a' } } },
    v2: ['steps: [["a", "b"]]'],
    v1: ['steps: [["b", "a"]]'],
  },
  {
    name: 'a second name is read where the others are missing, and foreign in version 2',
    given: { b: { ...string, 'x-v1': { name: 'a', also: ['c', 'd'] } } },
    v2: [
      '["a", "b"]',
      '["c", "b", undefined, { unless: ["a"] }]',
      '["d", "b", undefined, { unless: ["a", "c"] }]',
      'foreign: []',
    ],
    v1: ['steps: [["b", "a"]]', 'foreign: [["c", "b"], ["d", "b"]]'],
  },
  {
    name: 'its own name as the second one is not foreign',
    given: { b: { ...string, 'x-v1': { name: 'a', also: ['b'] } } },
    v2: ['["b", "b", undefined, { unless: ["a"] }]'],
    v1: ['foreign: []'],
  },
  {
    name: 'a codec is read one way and written the other',
    given: { time: { type: 'integer', 'x-v1': { name: 'date', codec: 'date' } } },
    v2: ['["date", "time", decodeDate]'],
    v1: ['["time", "date", encodeDate]'],
  },
  {
    name: 'values have functions of their own',
    given: {
      mode: {
        ...string,
        enum: ['off', 'on'],
        'x-v1': { values: { off: 0, on: 1 }, synonyms: { always: 'on' } },
      },
    },
    v2: ['["mode", "mode", readModeValue]'],
    v1: ['["mode", "mode", writeModeValue]'],
  },
  {
    name: 'a value may stand for that of another member',
    given: {
      mode: {
        ...string,
        enum: ['off', 'plan'],
        'x-v1': { values: { off: 0 }, carries: { plan: 'plan_id' } },
      },
      plan_id: { ...string, 'x-v1': { absent: true } },
    },
    v2: ['["mode", "mode", readModeValue, { carry: carryTo("plan", "plan_id") }]'],
    v1: [
      '["mode", "mode", writeModeValue, { carry: carryFrom("plan", "plan_id", readModeValue) }]',
      '["plan_id", "plan_id"]',
    ],
  },
  {
    name: 'flattened members have a key of two names',
    given: {
      links: {
        type: 'object',
        'x-v1': { flatten: true },
        properties: { home: { ...string, 'x-v1': { name: 'link_home' } } },
      },
    },
    v2: ['["link_home", atLinksHomeKey]', 'shape: nested([atLinksHomeKey])'],
    v1: ['[atLinksHomeKey, "link_home"]', 'shape: nested([atLinksHomeKey])'],
  },
  {
    name: 'a member of version 1 alone makes way, and comes back',
    given: { id: { ...string, 'x-v1': { name: 'thingid' } } },
    rest: { only: { id: { keep: 'old_id', type: 'string', description: 'Another id.' } } },
    v2: ['["id", "old_id", undefined, { when: ["thingid"] }]'],
    v1: ['["old_id", "id", undefined, { when: ["id"] }]'],
  },
  {
    name: 'a resource may hold itself',
    given: { parts: { type: 'array', items: { $ref: '#/components/schemas/Thing' }, 'x-v1': 'same' } },
    v2: ['["parts", "parts", nestedItems(thingToV2Conversion)]'],
    v1: ['["parts", "parts", nestedItems(thingToV1Conversion)]'],
  },
  {
    name: 'a list of resources may be written in a form of its own',
    given: {
      parts: { type: 'array', items: { $ref: '#/components/schemas/Thing' }, 'x-v1': { codec: 'list' } },
    },
    v2: ['nestedIn(decodeList, nestedItems(thingToV2Conversion))'],
    v1: ['nestedIn(encodeList, nestedItems(thingToV1Conversion))'],
  },
];

test.each(cases)('$name', ({ given, rest, v2, v1 }) => {
  const [toV2 = '', toV1 = ''] = moduleOf(modulesFor(given, rest), 'thing.gen.ts').split(
    'export const thingToV1Conversion',
  );
  for (const text of v2) expect(toV2).toContain(text);
  for (const text of v1) expect(toV1).toContain(text);
});

test('members with the same table of values have one function', () => {
  const table = { ...string, enum: ['off', 'on'], 'x-v1': { values: { off: 0, on: 1 } } };
  const module = moduleOf(modulesFor({ a: table, b: table }), 'thing.gen.ts');
  expect(module).toContain('["b", "b", readAValue]');
  expect(module).not.toContain('readBValue');
});

test('straight lines read, test and store one member each', () => {
  const given: JsonObject = {
    b: { ...string, 'x-v1': { name: 'a' } },
    n: { type: 'integer', 'x-v1': { codec: 'integer' } },
  };
  expect(moduleOf(modulesFor(given), 'thing.gen.ts')).toContain(
    `function (given) {
let count = 0;
let value: unknown;
if ((value = given["a"]) !== undefined) {
count++;
this["b"] = value;
}
if ((value = given["n"]) !== undefined && (value = decodeInteger(value)) !== undefined) {
count++;
this["n"] = value;
}
written.count = count;
}`,
  );
});

test('names that every object has are left to the careful way', () => {
  const given: JsonObject = JSON.parse(
    '{"__proto__":{"type":"string","x-v1":{"name":"p"}},"constructor":{"type":"string","x-v1":"same"}}',
  );
  const module = moduleOf(modulesFor(given), 'thing.gen.ts');
  expect(module).toContain('["p", "__proto__"]');
  expect(module).not.toMatch(/this\["(__proto__|constructor)"\]/);
});

test('the reading of values knows numbers in strings', () => {
  const mode = { ...string, enum: ['off', 'on'], 'x-v1': { values: { off: 0, on: 'yes' } } };
  expect(moduleOf(modulesFor({ mode }), 'thing.gen.ts')).toContain(`function readModeValue(value: unknown) {
  switch (value) {
    case 0:
    case "0":
      return "off";
    case "yes":
      return "on";
    default:
      return undefined;
  }
}`);
});

test('other modules know all resources and where answers hold them', () => {
  const files = modulesFor({ b: { ...string, 'x-v1': { name: 'a' } } });
  expect(files.map(({ path }) => path)).toEqual([
    'thing.gen.ts',
    'resources.gen.ts',
    'answers.gen.ts',
    'converters.gen.ts',
  ]);
  expect(moduleOf(files, 'resources.gen.ts')).toContain(
    'readonly v1: {readonly b: "a";};\n    readonly v2: {readonly a: "b";};',
  );
  expect(moduleOf(files, 'answers.gen.ts')).toContain(
    'getThing: [{ path: ["data"], resource: "thing", as: "value" }],',
  );
  expect(moduleOf(files, 'answers.gen.ts')).toContain(
    'readonly getThing: { readonly data?: ResourceTypes["thing"][In] };',
  );
  expect(moduleOf(files, 'converters.gen.ts')).toBe('export { thingToV1, thingToV2 } from "./thing.gen.ts";');
});
