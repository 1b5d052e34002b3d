import { expect, it } from 'vitest';
import { coerce } from '../../src/validation/coerce.ts';
import type { Schema } from '../../src/validation/schema.ts';
import type { Text } from '../../src/validation/text.ts';

const members = (...entries: [string, Text][]): Text => new Map(entries);

const website: Schema = {
  type: 'object',
  properties: {
    port: { type: 'integer' },
    hosts: { type: 'object', additionalProperties: { type: 'boolean' } },
  },
};

it.each<[string, Text, Schema | undefined, unknown]>([
  ['a number', '-12', { type: 'integer' }, -12],
  ['what is no number', '1e3', { type: 'integer' }, '1e3'],
  ['a blank before a number', ' 1', { type: 'integer' }, ' 1'],
  ['a boolean', 'false', { type: 'boolean' }, false],
  ['what is no boolean', 'TRUE', { type: 'boolean' }, 'TRUE'],
  ['a text', '1', { type: 'string' }, '1'],
  ['a text among other types', 'true', { type: ['boolean', 'string'] }, 'true'],
  ['a text of no known type', '1', undefined, '1'],
  ['a list', members(['0', '1'], ['1', 'x']), { type: 'array', items: { type: 'integer' } }, [1, 'x']],
  ['a single value for a list', '1', { type: 'array', items: { type: 'integer' } }, [1]],
  ['a list with a gap', members(['1', 'a']), { type: 'array' }, { 1: 'a' }],
  ['an object', members(['port', '80'], ['x', '1']), website, { port: 80, x: '1' }],
  [
    'an object with numbers for names',
    members(['hosts', members(['0', 'true'])]),
    website,
    { hosts: { 0: true } },
  ],
  ['a name that all objects have', members(['toString', '1']), website, { toString: '1' }],
])('reads %s', (_name, text, schema, want) => {
  expect(coerce(text, schema)).toEqual(want);
});

it('keeps hostile names as they are', () => {
  expect(Object.entries(Object(coerce(members(['__proto__', '1']), website)))).toEqual([['__proto__', '1']]);
});
