import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { buildVersions, type JsonObject, toDocument } from '@installatron-openapi/generate-kit';
import { generateConverters } from '@installatron-openapi/generate-renames';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Issue } from '../../src/conversion/issue.ts';

// Names that are awkward in JavaScript, a resource that holds itself in three ways, and every other form there is.
const thing: JsonObject = JSON.parse(`{
  "type": "object",
  "x-v1": { "resource": "thing", "only": { "id": { "keep": "old~id", "type": "string", "description": "Another." } } },
  "properties": {
    "id": { "type": "string", "x-v1": { "name": "constructor" } },
    "__proto__": { "type": "integer", "x-v1": { "name": "p", "codec": "integer" } },
    "toString": { "type": "string", "x-v1": "same" },
    "a/b": { "type": "array", "x-v1": { "name": "\\"'\`$1", "codec": "comma-list", "also": ["hasOwnProperty"] } },
    "mode": {
      "type": "string", "enum": ["off", "on", "plan"],
      "x-v1": { "name": "Mode", "values": { "off": false, "on": "__proto__" }, "carries": { "plan": "plan_id" } }
    },
    "plan_id": { "type": "string", "x-v1": { "absent": true } },
    "more": {
      "type": "object", "x-v1": { "flatten": true },
      "properties": { "valueOf": { "type": "boolean", "x-v1": { "name": "more_value", "codec": "flag" } } }
    },
    "size": { "type": "integer", "x-v1": { "name": "old-size", "also": ["size"], "codec": "integer" } },
    "owner": { "$ref": "#/components/schemas/Thing", "x-v1": { "name": "parent" } },
    "parts": { "type": "array", "items": { "$ref": "#/components/schemas/Thing" }, "x-v1": { "name": "list", "codec": "list" } },
    "named": { "type": "object", "additionalProperties": { "$ref": "#/components/schemas/Thing" }, "x-v1": "same" }
  }
}`);

const document = toDocument(
  {
    openapi: '3.1.0',
    info: { title: 'Things', version: '2' },
    'x-v1': {
      version: '1.0',
      title: 'T',
      description: 'T',
      servers: [{ url: '/' }],
      path: '/',
      command: 'do',
      status: 200,
      parameters: {},
    },
    paths: {},
    components: { schemas: { Thing: thing } },
  },
  'test',
);

const folder = mkdtempSync(join(tmpdir(), 'renames-any-spec-'));
const converters = new Map<string, (value: unknown, options: object) => unknown>();

beforeAll(async () => {
  const runtime = pathToFileURL(fileURLToPath(new URL('../../src', import.meta.url))).href;
  for (const { path, content } of generateConverters(buildVersions(document), { runtime })) {
    writeFileSync(join(folder, path), content);
  }
  const module: unknown = await import(pathToFileURL(join(folder, 'thing.gen.ts')).href);
  for (const [name, value] of Object.entries(Object(module))) {
    if (typeof value === 'function')
      converters.set(name, (...given) => Reflect.apply(value, undefined, given));
  }
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const bothWays: readonly (readonly [name: string, v1: string, v2: string])[] = [
  ['a name that every object has', '{"constructor":"a","toString":"t"}', '{"id":"a","toString":"t"}'],
  ['a name that sets prototypes', '{"p":7}', '{"__proto__":7}'],
  ['a name of quotes', '{"\\"\'`$1":"a,b"}', '{"a/b":["a","b"]}'],
  ['a value that is a boolean', '{"Mode":false}', '{"mode":"off"}'],
  ['a value that sets prototypes', '{"Mode":"__proto__"}', '{"mode":"on"}'],
  ['a carried value', '{"Mode":"weekly"}', '{"plan_id":"weekly","mode":"plan"}'],
  ['a flattened member of such a name', '{"more_value":1}', '{"more":{"valueOf":true}}'],
  ['an id that makes way', '{"constructor":"a","id":"b"}', '{"id":"a","old~id":"b"}'],
  ['the resource in itself', '{"parent":{"parent":{"p":1}}}', '{"owner":{"owner":{"__proto__":1}}}'],
  ['the resource in a list', '{"list":["x",{"p":1}]}', '{"parts":["x",{"__proto__":1}]}'],
  [
    'the resource by name',
    '{"named":{"__proto__":{"p":1},"b":"x"}}',
    '{"named":{"__proto__":{"__proto__":1},"b":"x"}}',
  ],
];

test.each(bothWays)('%s goes over and comes back', (_name, v1, v2) => {
  expect(converted('thingToV2', v1)).toBe(v2);
  expect(converted('thingToV1', v2)).toBe(v1);
});

test('a second name that every object has is read', () => {
  expect(converted('thingToV2', '{"hasOwnProperty":"a"}')).toBe('{"a/b":["a"]}');
});

test.each([
  ['thingToV2', '{"old-size":"1"}', '{"size":1}', []],
  ['thingToV2', '{"size":"1"}', '{"size":1}', []],
  [
    'thingToV2',
    '{"size":"1","old-size":"2"}',
    '{"old-size":"2","size":"1"}',
    ['name-taken /old-size thing.size'],
  ],
  [
    'thingToV2',
    '{"Mode":"weekly","mode":1}',
    '{"mode":1,"Mode":"weekly"}',
    ['value-unknown /Mode thing.mode', 'name-taken /Mode thing.mode'],
  ],
  [
    'thingToV1',
    '{"mode":"plan","plan_id":"weekly","Mode":1}',
    '{"plan_id":"weekly","Mode":1,"mode":"plan"}',
    ['value-unknown /mode thing.mode', 'name-taken /mode thing.mode'],
  ],
  [
    'thingToV2',
    '{"hasOwnProperty":"a","a/b":1}',
    '{"hasOwnProperty":"a","a/b":1}',
    ['name-taken /hasOwnProperty thing.a/b'],
  ],
  [
    'thingToV1',
    '{"owner":{"named":{"a/b~":{"a/b":7}}}}',
    undefined,
    ['value-unknown /owner/named/a~1b~0/a~1b thing.a/b'],
  ],
  [
    'thingToV2',
    '{"list":[null,{"p":"x"}]}',
    '{"parts":[null,{"__proto__":"x"}]}',
    ['value-unknown /list/0 thing.parts', 'value-unknown /list/1/p thing.__proto__'],
  ],
  [
    'thingToV2',
    '{"list":7,"parent":7,"named":7}',
    '{"parts":7,"owner":7,"named":7}',
    [
      'value-unknown /named thing.named',
      'value-unknown /parent thing.owner',
      'value-unknown /list thing.parts',
    ],
  ],
])('%s keeps what it cannot convert of %s', (name, given, want, found) => {
  const issues: string[] = [];
  const made = converters.get(name)?.(JSON.parse(given), {
    onIssue: ({ code, pointer, rule }: Issue) => issues.push(`${code} ${pointer} ${rule}`),
  });
  if (want !== undefined) expect(JSON.parse(JSON.stringify(made))).toEqual(JSON.parse(want));
  expect(issues).toEqual(found);
});

function converted(name: string, text: string): string {
  return JSON.stringify(converters.get(name)?.(JSON.parse(text), { mode: 'strict' }));
}
