import type { JsonValue } from '@installatron-openapi/generate-kit';
import { describe, expect, it } from 'vitest';
import { bareSchema } from '../src/bare-schema.ts';

const cases: readonly { name: string; given: JsonValue; want: JsonValue }[] = [
  {
    name: 'what says nothing of values is left out',
    given: { type: 'string', description: 'A note.', examples: ['x'], default: 'x', 'x-v1': 'same' },
    want: { type: 'string' },
  },
  {
    name: 'members that are called like such keywords stay',
    given: { type: 'object', properties: { description: { type: 'string', title: 'Text' }, default: {} } },
    want: { type: 'object', properties: { description: { type: 'string' }, default: {} } },
  },
  {
    name: 'schemas are bared at any depth',
    given: {
      allOf: [{ items: { description: 'Inner.', type: 'integer' } }],
      additionalProperties: { title: 'Other', enum: ['a'] },
    },
    want: { allOf: [{ items: { type: 'integer' } }], additionalProperties: { enum: ['a'] } },
  },
  {
    name: 'values stay as they are, even those that look like schemas',
    given: { const: { description: 'kept' }, enum: [{ 'x-y': 1 }] },
    want: { const: { description: 'kept' }, enum: [{ 'x-y': 1 }] },
  },
  {
    name: 'true and false are schemas, too',
    given: { items: false, not: true },
    want: { items: false, not: true },
  },
];

describe('a bare schema', () => {
  for (const { name, given, want } of cases) it(name, () => expect(bareSchema(given)).toEqual(want));
});
