import { stripTypeScriptTypes } from 'node:module';
import {
  buildVersions,
  type JsonObject,
  type JsonValue,
  readVersions,
  toDocument,
} from '@installatron-openapi/generate-kit';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { generateConverters } from '../../src/index.ts';
import { documentOf } from './things.ts';

/** 200 cases in every test run, 10,000 in a proof. */
const runs = { numRuns: process.env['PROOF'] ? 10_000 : 200 };

const nasty = [
  '"',
  "'",
  '`',
  `$${'{evil()}'}`,
  '\\',
  '*/ evil() /*',
  '\n',
  '\u2028',
  '__proto__',
  'constructor',
  '</script>',
  'a/b~c',
  '',
];
const text = fc
  .oneof(fc.constantFrom(...nasty), fc.string({ unit: 'binary', maxLength: 5 }))
  .map((part) => `${part}x`);
const names = fc.uniqueArray(text, { minLength: 6, maxLength: 6 });

/** A resource with every form of `x-v1`, all of whose names and words are these. */
function hostile([a = '', b = '', c = '', d = '', e = '', f = '']: readonly string[]): JsonObject {
  const values: JsonObject = Object.fromEntries([
    [c, 0],
    [d, e],
  ]);
  const properties: readonly (readonly [string, JsonValue])[] = [
    [`1${a}`, { type: 'string', description: b, 'x-v1': { name: `2${a}`, also: [`3${a}`] } }],
    [
      `4${b}`,
      { type: 'string', enum: [c, d, f], 'x-v1': { values, carries: Object.fromEntries([[f, `5${b}`]]) } },
    ],
    [`5${b}`, { type: 'string', 'x-v1': { absent: true } }],
    [
      `6${c}`,
      {
        type: 'object',
        'x-v1': { flatten: true },
        properties: Object.fromEntries([[d, { 'x-v1': { name: `7${e}` } }]]),
      },
    ],
  ];
  const only = Object.fromEntries([[`1${a}`, { keep: `8${f}`, type: 'string', description: a }]]);
  return {
    Thing: {
      type: 'object',
      'x-v1': { resource: 'thing', only },
      properties: Object.fromEntries(properties),
    },
  };
}

test('whatever names and words a spec has, the modules are code that declares what it should', () => {
  fc.assert(
    fc.property(names, (found) => {
      const document = toDocument(documentOf(hostile(found)), 'test');
      fc.pre(readVersions(document).problems.length === 0);
      for (const { content } of generateConverters(buildVersions(document))) {
        const code = stripTypeScriptTypes(content);
        expect(codeOf(code)).not.toContain('evil');
        expect(() => new Function(withoutModules(code))).not.toThrow();
      }
    }),
    runs,
  );
});

test('the order of keys in a spec changes nothing', () => {
  fc.assert(
    fc.property(names, fc.integer(), (found, seed) => {
      const document = documentOf(hostile(found));
      fc.pre(readVersions(toDocument(document, 'test')).problems.length === 0);
      const made = (json: JsonValue) => generateConverters(buildVersions(toDocument(json, 'test')));
      expect(made(reversed(document, seed))).toEqual(made(document));
    }),
    runs,
  );
});

function codeOf(module: string): string {
  return module.replaceAll(/"(?:\\.|[^"\\])*"|\/\*[\s\S]*?\*\//g, '');
}

/** Imports and exports are no statements of a function. */
function withoutModules(code: string): string {
  return code.replaceAll(/^import .*$|^export \{.*$/gm, '').replaceAll(/^export /gm, '');
}

/** Every object with its members the other way round, or turned by a few. */
function reversed(value: JsonValue, seed: number): JsonValue {
  if (Array.isArray(value)) return value.map((item: JsonValue) => reversed(item, seed));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, reversed(inner, seed)] as const);
  const turn = Math.abs(seed) % (entries.length + 1);
  return Object.fromEntries([...entries.slice(turn), ...entries.slice(0, turn)].toReversed());
}
