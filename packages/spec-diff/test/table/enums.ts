import { both, narrower, type SchemaRow, wider } from '../support/rows.ts';

const open = (...values: readonly string[]): object => ({ type: 'string', 'x-extensible-enum': values });

export const enumRows: readonly SchemaRow[] = [
  {
    name: 'a listed value is added',
    base: { type: 'string', enum: ['a', 'b'] },
    head: { type: 'string', enum: ['c', 'a', 'b'] },
    want: wider('enum-value-added'),
    back: narrower('enum-value-removed'),
  },
  {
    name: 'each value of a list is reported by itself',
    base: { type: 'string', enum: ['a', 'b', 'c'] },
    head: { type: 'string', enum: ['a', 'd'] },
    want: {
      request: ['breaking enum-value-removed', 'breaking enum-value-removed', 'compatible enum-value-added'],
      response: [
        'compatible enum-value-removed',
        'compatible enum-value-removed',
        'breaking enum-value-added',
      ],
    },
  },
  {
    name: 'values are listed where all were allowed',
    base: { type: 'string' },
    head: { type: 'string', enum: ['a', 'b'] },
    want: narrower('enum-added'),
    back: wider('enum-removed'),
  },
  {
    name: 'the values of a list of numbers change their bounds',
    base: { type: 'integer', enum: [1, 2, 3] },
    head: { type: 'integer', enum: [1, 2] },
    want: narrower('enum-value-removed'),
    back: wider('enum-value-added'),
  },
  {
    name: 'a listed value is longer than what was allowed',
    base: { type: 'string', maxLength: 1 },
    head: { type: 'string', enum: ['a', 'bb'] },
    want: {
      request: ['breaking enum-added', 'compatible enum-value-added'],
      response: ['compatible enum-added', 'breaking enum-value-added'],
    },
    back: {
      request: ['compatible enum-removed', 'breaking enum-value-removed'],
      response: ['breaking enum-removed', 'compatible enum-value-removed'],
    },
  },
  {
    name: 'a constant has another value',
    base: { const: 'a' },
    head: { const: 'b' },
    want: both('breaking const-changed'),
    back: both('breaking const-changed'),
  },
  {
    name: 'a value of another type is listed, too',
    base: { enum: ['a', 'b'] },
    head: { enum: ['a', 'b', 1] },
    want: wider('enum-value-added'),
    back: narrower('enum-value-removed'),
  },
  {
    name: 'null is listed, too',
    base: { enum: ['a', 'b'] },
    head: { enum: ['a', 'b', null] },
    want: wider('null-added'),
    back: narrower('null-removed'),
  },
  {
    name: 'a listed value that a limit rules out is gone',
    base: { type: 'string', enum: ['a', 'b'] },
    head: { type: 'string', enum: ['a', 'b'], maxLength: 0 },
    want: {
      request: ['breaking enum-value-removed', 'breaking enum-value-removed'],
      response: ['compatible enum-value-removed', 'compatible enum-value-removed'],
    },
  },
  {
    name: 'an open list has one more value',
    base: open('a'),
    head: open('a', 'b'),
    want: both('compatible open-enum-value-added'),
    back: { request: ['breaking open-enum-value-removed'], response: ['compatible open-enum-value-removed'] },
  },
  {
    name: 'a closed list is opened',
    base: { type: 'string', enum: ['a', 'b'] },
    head: open('a', 'b'),
    want: wider('enum-opened'),
    back: narrower('enum-closed'),
  },
  {
    name: 'values that are known are listed',
    base: { type: 'string' },
    head: open('a', 'b'),
    want: both('compatible open-enum-added'),
    back: both('compatible open-enum-removed'),
  },
  {
    name: 'a list beside a plain string is an open one, too',
    base: { anyOf: [{ type: 'string', enum: ['a'] }, { type: 'string' }] },
    head: { anyOf: [{ type: 'string', enum: ['a', 'b'] }, { type: 'string' }] },
    want: both('compatible open-enum-value-added'),
  },
  {
    name: 'a boolean is always true',
    base: { type: 'boolean' },
    head: { type: 'boolean', enum: [true] },
    want: narrower('enum-added'),
    back: wider('enum-removed'),
  },
  {
    name: 'a constant is one of a choice of constants',
    base: { oneOf: [{ const: 'a' }, { const: 'b' }] },
    head: { oneOf: [{ const: 'a' }, { const: 'b' }, { const: 'c' }] },
    want: wider('enum-value-added'),
    back: narrower('enum-value-removed'),
  },
];
