import { both, type SchemaRow } from '../support/rows.ts';

const named = (properties: object, others: object = {}): object => ({
  type: 'object',
  properties,
  ...others,
});

const retired = (date: string): object => ({ type: 'string', deprecated: true, 'x-sunset': date });

/** Removals that were announced. The day of the comparison is 2026-11-27. */
export const sunsetRows: readonly SchemaRow[] = [
  {
    name: 'a member is gone 180 days after its sunset',
    base: named({ a: retired('2026-05-31') }),
    head: named({}),
    want: both('compatible removed-after-sunset'),
  },
  {
    name: 'a member is gone 179 days after its sunset',
    base: named({ a: retired('2026-06-01') }),
    head: named({}),
    want: both('breaking property-removed'),
  },
  {
    name: 'a member is gone that was deprecated without a date',
    base: named({ a: { type: 'string', deprecated: true } }),
    head: named({}),
    want: both('breaking property-removed'),
  },
  {
    name: 'a member is gone that had a date and was not deprecated',
    base: named({ a: { type: 'string', 'x-sunset': '2020-01-01' } }),
    head: named({}),
    want: both('breaking property-removed'),
  },
  {
    name: 'a member is gone whose date is none',
    base: named({ a: retired('soon') }),
    head: named({}),
    want: both('breaking property-removed'),
  },
  {
    name: 'a member should no longer be used',
    base: named({ a: { type: 'string' } }),
    head: named({ a: { type: 'string', deprecated: true } }),
    want: both('compatible deprecated'),
    back: both('compatible no-longer-deprecated'),
  },
  {
    name: 'a member can be removed at another time',
    base: named({ a: retired('2026-05-01') }),
    head: named({ a: retired('2027-05-01') }),
    want: both('compatible sunset-changed'),
  },
];
