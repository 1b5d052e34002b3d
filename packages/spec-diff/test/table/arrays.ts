import { both, narrower, nothing, type SchemaRow, wider } from '../support/rows.ts';

export const arrayRows: readonly SchemaRow[] = [
  {
    name: 'a list has to have more items',
    base: { type: 'array' },
    head: { type: 'array', minItems: 1 },
    want: narrower('min-items-raised'),
    back: wider('min-items-lowered'),
  },
  {
    name: 'a list can have fewer items at most',
    base: { type: 'array', maxItems: 10 },
    head: { type: 'array', maxItems: 5 },
    want: narrower('max-items-lowered'),
    back: wider('max-items-raised'),
  },
  {
    name: 'items have to differ',
    base: { type: 'array' },
    head: { type: 'array', uniqueItems: true },
    want: narrower('unique-items-added'),
    back: wider('unique-items-removed'),
  },
  {
    name: 'all items are restricted',
    base: { type: 'array', items: { type: 'string' } },
    head: { type: 'array', items: { type: 'string', maxLength: 3 } },
    want: narrower('max-length-lowered'),
    back: wider('max-length-raised'),
  },
  {
    name: 'the first item is described by itself',
    base: { type: 'array', items: { type: 'string' } },
    head: { type: 'array', prefixItems: [{ type: 'string', minLength: 1 }], items: { type: 'string' } },
    want: narrower('min-length-raised'),
    back: wider('min-length-lowered'),
  },
  {
    name: 'a tuple has one more item',
    base: { type: 'array', prefixItems: [{ type: 'string' }], items: false },
    head: { type: 'array', prefixItems: [{ type: 'string' }, { type: 'integer' }], items: false },
    want: wider('max-items-raised'),
    back: narrower('max-items-lowered'),
  },
  {
    name: 'items of any kind, said or not',
    base: { type: 'array' },
    head: { type: 'array', items: {} },
    want: nothing,
  },
  {
    name: 'a list has to have certain items',
    base: { type: 'array' },
    head: { type: 'array', contains: { const: 1 } },
    want: narrower('contains-added'),
    back: wider('contains-removed'),
  },
  {
    name: 'a list has to have other items',
    base: { type: 'array', contains: { const: 1 } },
    head: { type: 'array', contains: { const: 2 } },
    want: both('breaking const-changed'),
  },
  {
    name: 'a list has to have more of certain items',
    base: { type: 'array', contains: { const: 1 } },
    head: { type: 'array', contains: { const: 1 }, minContains: 2 },
    want: narrower('min-contains-raised'),
    back: wider('min-contains-lowered'),
  },
];
