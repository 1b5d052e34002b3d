import type { JsonValue } from '@installatron-openapi/generate-kit';
import { describe, expect, it } from 'vitest';
import { bareSchema } from '../src/schemas.ts';

const cases: readonly { name: string; given: JsonValue; want: JsonValue }[] = [
  {
    name: 'what only people and generators read is left out',
    given: { type: 'string', description: 'A note.', examples: ['x'], deprecated: true, 'x-v1': 'same' },
    want: { type: 'string' },
  },
  {
    name: 'members that are called like keywords for people stay',
    given: { type: 'object', properties: { description: { type: 'string', title: 'Text' }, examples: {} } },
    want: { type: 'object', properties: { description: { type: 'string' }, examples: {} } },
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
    given: { const: { description: 'kept' }, default: { title: 'kept' }, enum: [{ 'x-y': 1 }] },
    want: { const: { description: 'kept' }, default: { title: 'kept' }, enum: [{ 'x-y': 1 }] },
  },
  { name: 'true as a schema allows everything', given: true, want: {} },
];

describe('a schema without what only people read', () => {
  for (const { name, given, want } of cases) it(name, () => expect(bareSchema(given)).toEqual(want));
});
