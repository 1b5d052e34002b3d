import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../src/json/value.ts';
import { findLostStatements } from '../../src/versions/lost.ts';

const same = { 'x-v1': 'same' };
const base: JsonObject = {
  'x-v1': { version: '1.0' },
  paths: { '/a': { get: { 'x-v1': [{ cmd: 'a' }], parameters: [{ name: 'b', ...same }] } } },
  components: {
    schemas: { C: { 'x-v1': { resource: 'c' }, properties: { d: { type: 'string', ...same } } } },
  },
};

function lost(head: JsonObject): readonly string[] {
  return findLostStatements(base, { ...base, ...head }).map(({ pointer }) => pointer);
}

const schemas = (C: JsonObject, more: JsonObject = {}) => ({ components: { schemas: { C, ...more } } });
const properties = (d: JsonObject) => ({ 'x-v1': { resource: 'c' }, properties: { d } });

describe('what was said of version 1 is lost where', () => {
  test.each<readonly [what: string, head: JsonObject, want: readonly string[]]>([
    ['nothing changed', {}, []],
    [
      'an operation says nothing',
      { paths: { '/a': { get: { parameters: [{ name: 'b', ...same }] } } } },
      ['/paths/~1a/get'],
    ],
    [
      'a parameter says nothing',
      { paths: { '/a': { get: { 'x-v1': [], parameters: [{ name: 'b' }] } } } },
      ['/paths/~1a/get/parameters/0'],
    ],
    ['a resource says nothing', schemas({ properties: { d: same } }), ['/components/schemas/C']],
    [
      'a component says nothing, and one of those that refer to it',
      schemas({
        properties: {
          d: same,
          e: { $ref: '#/components/schemas/C', ...same },
          f: { $ref: '#/components/schemas/C' },
        },
      }),
      ['/components/schemas/C'],
    ],
    [
      'a member says nothing',
      schemas(properties({ type: 'string' })),
      ['/components/schemas/C/properties/d'],
    ],
    [
      'a member refers to what says nothing',
      schemas(properties({ $ref: '#/components/schemas/D' }), { D: { type: 'string' } }),
      ['/components/schemas/C/properties/d'],
    ],
    [
      'a member refers to itself',
      schemas(properties({ $ref: '#/components/schemas/C/properties/d' })),
      ['/components/schemas/C/properties/d'],
    ],
    [
      'a member refers to nothing',
      schemas(properties({ $ref: '#/nothing' })),
      ['/components/schemas/C/properties/d'],
    ],
  ])('%s', (_, head, want) => {
    expect(lost(head)).toEqual(want);
  });

  test.each<readonly [what: string, head: JsonObject]>([
    ['is gone', schemas({ 'x-v1': { resource: 'c' }, properties: {} })],
    ['says something else', schemas(properties({ 'x-v1': { absent: true } }))],
    [
      'is a component, and all that refer to it say it',
      schemas(
        { properties: { d: { 'x-v1': 'same' }, e: { $ref: '#/components/schemas/C', 'x-v1': 'same' } } },
        {},
      ),
    ],
    ['refers to what says it', schemas(properties({ $ref: '#/components/schemas/D' }), { D: same })],
  ])('but not where it %s', (_, head) => {
    expect(lost(head)).toEqual([]);
  });
});
