import { nothing, type SchemaRow } from '../support/rows.ts';

const thing = (a: object, ...required: readonly string[]): object => ({
  type: 'object',
  properties: { a },
  required,
});
const free = { type: 'string' };
const readOnly = { type: 'string', readOnly: true };
const writeOnly = { type: 'string', writeOnly: true };

/** `readOnly` and `writeOnly`: what each direction sees. */
export const accessRows: readonly SchemaRow[] = [
  {
    name: 'a member becomes read only',
    base: thing(free),
    head: thing(readOnly),
    want: { request: ['breaking property-became-read-only'], response: [] },
    back: { request: ['compatible property-no-longer-read-only'], response: [] },
  },
  {
    name: 'a member that has to be there becomes read only',
    base: thing(free, 'a'),
    head: thing(readOnly, 'a'),
    want: { request: ['breaking property-became-read-only'], response: [] },
    back: { request: ['breaking required-property-added'], response: [] },
  },
  {
    name: 'a member becomes write only',
    base: thing(free),
    head: thing(writeOnly),
    want: { request: [], response: ['breaking property-became-write-only'] },
    back: { request: [], response: ['compatible property-no-longer-write-only'] },
  },
  {
    name: 'a new read only member has to be there',
    base: { type: 'object' },
    head: thing(readOnly, 'a'),
    want: { request: [], response: ['compatible required-property-added'] },
    back: { request: [], response: ['breaking property-removed'] },
  },
  {
    name: 'a new write only member has to be there',
    base: { type: 'object' },
    head: thing(writeOnly, 'a'),
    want: { request: ['breaking required-property-added'], response: [] },
    back: { request: ['breaking property-removed'], response: [] },
  },
  {
    name: 'a read only member has to be there',
    base: thing(readOnly),
    head: thing(readOnly, 'a'),
    want: { request: [], response: ['compatible property-became-required'] },
    back: { request: [], response: ['breaking property-became-optional'] },
  },
  {
    name: 'a read only member has another type',
    base: thing(readOnly),
    head: thing({ type: 'integer', readOnly: true }),
    want: { request: [], response: ['breaking type-changed'] },
  },
  {
    name: 'a member is not read only, said or not',
    base: thing(free),
    head: thing({ ...free, readOnly: false }),
    want: nothing,
  },
  {
    name: 'a component that is read only is so in each object',
    base: thing({ $ref: '#/components/schemas/Id' }),
    head: thing({ allOf: [{ $ref: '#/components/schemas/Id' }], readOnly: true }),
    parts: { components: { schemas: { Id: { type: 'string' } } } },
    want: { request: ['breaking property-became-read-only'], response: [] },
  },
];
