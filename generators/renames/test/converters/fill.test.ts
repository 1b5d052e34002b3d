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
    name: 'a member that is the same is read and stored under its name',
    given: { a: { ...string, 'x-v1': 'same' } },
    v2: ['if ((value = given["a"]) !== undefined) this["a"] = value;'],
    v1: ['if ((value = given["a"]) !== undefined) this["a"] = value;'],
  },
  {
    name: 'a member that version 1 does not have is known towards version 1 only',
    given: { a: { ...string, 'x-v1': { absent: true } } },
    v2: ['function (given) {\nlet value: unknown;\n}'],
    v1: ['if ((value = given["a"]) !== undefined) this["a"] = value;'],
  },
  {
    name: 'a renamed member is stored under its other name',
    given: { b: { ...string, 'x-v1': { name: 'a' } } },
    v2: ['if ((value = given["a"]) !== undefined) this["b"] = value;'],
    v1: ['if ((value = given["b"]) !== undefined) this["a"] = value;'],
  },
  {
    name: 'a second name is read where nothing else is in its place',
    given: { b: { ...string, 'x-v1': { name: 'a', also: ['c', 'd'] } } },
    v2: [
      'if ((value = given["a"]) !== undefined) this["b"] = value;',
      'if ((value = given["c"]) !== undefined) if (given["a"] === undefined && !Object.hasOwn(given, "b")) this["b"] = value; else this["c"] = keepBy("thing.b", "/c", value, "name-taken");',
      'if (given["a"] === undefined && given["c"] === undefined && !Object.hasOwn(given, "b")) this["b"] = value;',
    ],
    v1: [
      'function (given) {\nlet value: unknown;\nif ((value = given["b"]) !== undefined) this["a"] = value;\n}',
    ],
  },
  {
    name: 'its own name may be the second one',
    given: { b: { ...string, 'x-v1': { name: 'a', also: ['b'], codec: 'integer' }, type: 'integer' } },
    v2: [
      'if ((value = given["a"]) !== undefined) if (Object.hasOwn(given, "b")) this["a"] = keepBy("thing.b", "/a", value, "name-taken"); else this["b"] = decodeInteger(value) ?? keep("a", value);',
      'if ((value = given["b"]) !== undefined) this["b"] = given["a"] === undefined ? decodeInteger(value) ?? keepBy("thing.b", "/b", value, "value-unknown") : value;',
    ],
    v1: ['this["a"] = encodeInteger(value) ?? keep("b", value);'],
  },
  {
    name: 'a codec is read one way and written the other',
    given: { time: { type: 'integer', 'x-v1': { name: 'date', codec: 'date' } } },
    v2: [
      'if ((value = given["date"]) !== undefined) this["time"] = decodeDate(value) ?? keep("date", value);',
    ],
    v1: [
      'if ((value = given["time"]) !== undefined) this["date"] = encodeDate(value) ?? keep("time", value);',
    ],
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
    v2: ['this["mode"] = readModeValue(value) ?? keep("mode", value);'],
    v1: ['this["mode"] = writeModeValue(value) ?? keep("mode", value);'],
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
    v2: [
      'this["mode"] = readModeValue(value) ?? (typeof value === "string" && value && !Object.hasOwn(given, "plan_id") ? ((this["plan_id"] = value), "plan") : keep("mode", value));',
    ],
    v1: [
      'if ((value = carried(given["mode"], "plan", given["plan_id"], readModeValue)) !== undefined) this["mode"] = value;',
      'else {\nif ((value = given["plan_id"]) !== undefined) this["plan_id"] = value;\nif ((value = given["mode"]) !== undefined) this["mode"] = writeModeValue(value) ?? (keep("mode", value));\n}',
    ],
  },
  {
    name: 'a value stands for another one only where its own name is free',
    given: {
      mode: {
        ...string,
        enum: ['off', 'plan'],
        'x-v1': { name: 'Mode', values: { off: 0 }, carries: { plan: 'plan_id' } },
      },
      plan_id: { ...string, 'x-v1': { absent: true } },
    },
    v2: ['&& !Object.hasOwn(given, "plan_id") && !Object.hasOwn(given, "mode") ?'],
    v1: ['if (!Object.hasOwn(given, "Mode") && (value = carried('],
  },
  {
    name: 'flattened members are gathered, and spread',
    given: {
      links: {
        type: 'object',
        'x-v1': { flatten: true },
        properties: {
          home: { ...string, 'x-v1': { name: 'link_home' } },
          size: { type: 'integer', 'x-v1': { name: 'link_size', codec: 'integer' } },
        },
      },
    },
    v2: [
      'gather(this, given, "links", [["home", "link_home"], ["size", "link_size", (value) => decodeInteger(value)]], "thing");',
    ],
    v1: [
      'spread(this, given, "links", [["home", "link_home"], ["size", "link_size", (value) => encodeInteger(value)]], "thing");',
    ],
  },
  {
    name: 'a member of version 1 alone makes way, and comes back',
    given: { id: { ...string, 'x-v1': { name: 'thingid' } } },
    rest: { only: { id: { keep: 'old_id', type: 'string', description: 'Another id.' } } },
    v2: [
      'if ((value = given["id"]) !== undefined) if (given["thingid"] !== undefined) this["old_id"] = value; else this["id"] = value;',
      '}, undefined, isFreeInTime);',
    ],
    v1: [
      'if ((value = given["old_id"]) !== undefined) if (given["id"] !== undefined) this["id"] = value; else this["old_id"] = value;',
      '}, ownName, isFreeInTime);',
    ],
  },
  {
    name: 'a resource may hold itself',
    given: {
      a: { ...string, 'x-v1': { name: 'b' } },
      parts: { type: 'array', items: { $ref: '#/components/schemas/Thing' }, 'x-v1': 'same' },
    },
    v2: ['convertItems(value, "parts", thingToV2Conversion, "thing.parts") ?? keep("parts", value);'],
    v1: ['convertItems(value, "parts", thingToV1Conversion, "thing.parts") ?? keep("parts", value);'],
  },
  {
    name: 'a list of resources may be written in a form of its own',
    given: {
      parts: { type: 'array', items: { $ref: '#/components/schemas/Thing' }, 'x-v1': { codec: 'list' } },
    },
    v2: ['convertItems(decodeList(value), "parts", thingToV2Conversion, "thing.parts")'],
    v1: ['convertItems(encodeList(value), "parts", thingToV1Conversion, "thing.parts")'],
  },
  {
    name: 'what is in a resource that is the same in both versions is not looked at',
    given: { parts: { type: 'array', items: { $ref: '#/components/schemas/Thing' }, 'x-v1': 'same' } },
    v2: ['if ((value = given["parts"]) !== undefined) this["parts"] = value;'],
    v1: ['if ((value = given["parts"]) !== undefined) this["parts"] = value;'],
  },
  {
    name: 'names that every object has are read and written with care',
    given: JSON.parse(
      '{"__proto__":{"type":"string","x-v1":{"name":"p"}},"constructor":{"type":"string","x-v1":"same"}}',
    ),
    v2: [
      'if ((value = given["p"]) !== undefined) define(this, "__proto__", value);',
      'if ((value = own(given, "constructor")) !== undefined) define(this, "constructor", value);',
    ],
    v1: ['if ((value = own(given, "__proto__")) !== undefined) this["p"] = value;'],
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
  expect(module).toContain('this["b"] = readAValue(value)');
  expect(module).not.toContain('readBValue');
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
