import type { JsonObject } from '@installatron-openapi/generate-kit';
import { expect, test } from 'vitest';
import { rawTypes } from '../src/raw-types.ts';

async function membersOf(properties: JsonObject, required: readonly string[] = []): Promise<string> {
  const text = await rawTypes({
    openapi: '3.1.0',
    info: { title: 'T', version: '1' },
    paths: {},
    components: { schemas: { Thing: { type: 'object', properties, required } } },
  });
  const body = /\n {8}Thing: \{\n(.*?)\n {8}\};/s.exec(text)?.[1];
  return (body ?? text).replaceAll(/\s+/g, ' ').trim();
}

const table: readonly { readonly name: string; readonly given: JsonObject; readonly want: string }[] = [
  {
    name: 'known values of an answer stay open to values that are not known yet',
    given: { autoup: { type: 'string', 'x-extensible-enum': ['none', 'all'] } },
    want: 'autoup?: "none" | "all" | (string & {});',
  },
  {
    name: 'known numbers stay open, too, and to strings where numbers may come as such',
    given: { autoup: { type: ['integer', 'string'], 'x-extensible-enum': [0, -1] } },
    want: 'autoup?: 0 | -1 | (number & {}) | (string & {});',
  },
  {
    name: 'known values of what can be null leave room for null',
    given: { type: { type: ['string', 'null'], 'x-extensible-enum': ['mysql'] } },
    want: 'type?: "mysql" | (string & {}) | null;',
  },
  {
    name: 'values of a request are closed',
    given: { autoup: { type: 'string', enum: ['none', 'all'] } },
    want: '/** @enum {string} */ autoup?: "none" | "all";',
  },
  {
    name: 'a member with a default may be left out',
    given: { limit: { type: 'integer', default: 50 } },
    want: '/** @default 50 */ limit?: number;',
  },
  {
    name: 'members come in alphabetical order, whatever order the spec has',
    given: { b: { type: 'string' }, a: { type: 'string' } },
    want: 'a?: string; b?: string;',
  },
];

test.each(table)('$name', async ({ given, want }) => {
  expect(await membersOf(given)).toBe(want);
});
