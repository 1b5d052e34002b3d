import { both, nothing, type SchemaRow } from '../support/rows.ts';

/** What is meant by leaving something out, and what only explains. */
export const noteRows: readonly SchemaRow[] = [
  {
    name: 'another default',
    base: { type: 'integer', default: 10 },
    head: { type: 'integer', default: 20 },
    want: { request: ['breaking default-changed'], response: ['compatible default-changed'] },
  },
  {
    name: 'a default is said',
    base: { type: 'integer' },
    head: { type: 'integer', default: 20 },
    want: both('compatible default-added'),
    back: { request: ['breaking default-removed'], response: ['compatible default-removed'] },
  },
  {
    name: 'false is a default, too',
    base: { type: 'boolean' },
    head: { type: 'boolean', default: false },
    want: both('compatible default-added'),
  },
  {
    name: 'another description',
    base: { type: 'string', description: 'a' },
    head: { type: 'string', description: 'b' },
    want: both('annotation description-changed'),
  },
  {
    name: 'another title and another example are one change',
    base: { type: 'string', title: 'a', examples: ['a'] },
    head: { type: 'string', title: 'b', examples: ['b'] },
    want: both('annotation description-changed'),
  },
  {
    name: 'another vendor extension',
    base: { type: 'string', 'x-confidence': 'vendor' },
    head: { type: 'string', 'x-confidence': 'inferred' },
    want: both('annotation extension-changed'),
  },
  {
    name: 'XML has another form',
    base: { type: 'string', xml: { name: 'a' } },
    head: { type: 'string', xml: { attribute: true, name: 'a' } },
    want: both('breaking xml-changed'),
  },
  {
    name: 'a keyword that nobody knows has changed',
    base: { type: 'string', whatever: 1 },
    head: { type: 'string', whatever: 2 },
    want: nothing,
  },
];
