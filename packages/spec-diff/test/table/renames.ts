import { both, nothing, type SchemaRow } from '../support/rows.ts';

const named = (properties: object, others: object = {}): object => ({
  type: 'object',
  properties,
  ...others,
});

/** Members that have another name. */
export const renameRows: readonly SchemaRow[] = [
  {
    name: 'a member has another name',
    base: named({ time: { type: 'integer', minimum: 0 }, other: { type: 'string' } }),
    head: named({ time_created: { type: 'integer', minimum: 0 }, other: { type: 'string' } }),
    want: both('breaking property-renamed'),
    back: both('breaking property-renamed'),
  },
  {
    name: 'of two members that could be it, the nearer name is it',
    base: named({ user_name: { type: 'string' } }),
    head: named({ username: { type: 'string' }, description: { type: 'string' } }),
    want: both('breaking property-renamed', 'compatible property-added'),
    back: both('breaking property-renamed', 'breaking property-removed'),
  },
  {
    name: 'another text is not the same one, as many things are texts',
    base: named({ phone: { type: 'string' }, other: { type: 'integer' } }),
    head: named({ nickname: { type: 'string' }, other: { type: 'integer' } }),
    want: both('breaking property-removed', 'compatible property-added'),
  },
  {
    name: 'another text that is explained in the same words is the same one',
    base: named({ phone: { type: 'string', description: 'Where to call.' } }),
    head: named({ telephone_number: { type: 'string', description: 'Where to call.' } }),
    want: both('breaking property-renamed'),
  },
  {
    name: 'a text with the same listed values is the same one',
    base: named({ mode: { enum: ['on', 'off'] } }),
    head: named({ state: { enum: ['on', 'off'] } }),
    want: both('breaking property-renamed'),
  },
  {
    name: 'two members change places',
    base: named({ a: { type: 'string' }, b: { type: 'integer' } }),
    head: named({ a: { type: 'integer' }, b: { type: 'string' } }),
    want: both('breaking type-changed', 'breaking type-changed'),
  },
  {
    name: 'two members that are as near leave a doubt',
    base: named({ name: { type: 'string' } }),
    head: named({ name1: { type: 'string' }, name2: { type: 'string' } }),
    want: both('breaking property-removed', 'compatible property-added', 'compatible property-added'),
  },
  {
    name: 'a member with another schema is another one',
    base: named({ name: { type: 'string' } }),
    head: named({ names: { type: 'array', items: { type: 'string' } } }),
    want: both('breaking property-removed', 'compatible property-added'),
  },
  {
    name: 'a member that had not to be there is not one that has',
    base: named({ name: { type: 'string' } }),
    head: named({ title: { type: 'string' } }, { required: ['title'] }),
    want: {
      request: ['breaking property-removed', 'breaking required-property-added'],
      response: ['breaking property-removed', 'compatible required-property-added'],
    },
  },
  {
    name: 'a component has another name, which nobody sees',
    base: named({ a: { $ref: '#/components/schemas/Old' } }),
    head: named({ a: { $ref: '#/components/schemas/New' } }),
    parts: { components: { schemas: { Old: { type: 'string' }, New: { type: 'string' } } } },
    want: nothing,
  },
];
