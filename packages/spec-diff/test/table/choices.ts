import { both, narrower, nothing, type SchemaRow, wider } from '../support/rows.ts';

const named = (properties: object, others: object = {}): object => ({
  type: 'object',
  properties,
  ...others,
});

const animal = (name: string): object =>
  named({ kind: { const: name }, [name]: { type: 'string' } }, { required: ['kind'] });
const animals = {
  components: {
    schemas: { Cat: animal('cat'), Dog: animal('dog'), Bird: animal('bird'), Puppy: animal('dog') },
  },
};
const choice = (keyword: string, ...names: readonly string[]): object => ({
  [keyword]: names.map((name) => ({ $ref: `#/components/schemas/${name}` })),
});

/** `a` needs another member, said as a condition. */
const ifThereIsA = (needed: string): object =>
  Object.fromEntries([
    ['if', { required: ['a'] }],
    ['then', { required: [needed] }],
  ]);

/** Alternatives. */
export const choiceRows: readonly SchemaRow[] = [
  {
    name: 'an alternative is new',
    base: choice('oneOf', 'Cat', 'Dog'),
    head: choice('oneOf', 'Bird', 'Dog', 'Cat'),
    parts: animals,
    want: wider('variant-added'),
    back: narrower('variant-removed'),
  },
  {
    name: 'an alternative that nothing tells apart is new',
    base: { oneOf: [named({ a: { type: 'string' } }), named({ b: { type: 'string' } })] },
    head: {
      oneOf: [
        named({ a: { type: 'string' } }),
        named({ b: { type: 'string' } }),
        named({ c: { type: 'string' } }),
      ],
    },
    want: {
      request: ['compatible variant-added', 'compatible variants-may-overlap'],
      response: ['breaking variant-added', 'compatible variants-may-overlap'],
    },
    back: narrower('variant-removed'),
  },
  {
    name: 'an object becomes one of two alternatives',
    base: { $ref: '#/components/schemas/Cat' },
    head: choice('anyOf', 'Cat', 'Dog'),
    parts: animals,
    want: wider('variant-added'),
    back: narrower('variant-removed'),
  },
  {
    name: 'an alternative is known by the value that it always has',
    base: choice('oneOf', 'Cat', 'Dog'),
    head: choice('oneOf', 'Cat', 'Puppy'),
    parts: animals,
    want: nothing,
  },
  {
    name: 'a member of an alternative is restricted',
    base: { anyOf: [animal('cat'), animal('dog')] },
    head: {
      anyOf: [
        animal('dog'),
        named({ kind: { const: 'cat' }, cat: { type: 'string', maxLength: 9 } }, { required: ['kind'] }),
      ],
    },
    want: narrower('max-length-lowered'),
    back: wider('max-length-raised'),
  },
  {
    name: 'one of two members has to be there',
    base: named({ a: { type: 'string' }, b: { type: 'string' } }),
    head: named(
      { a: { type: 'string' }, b: { type: 'string' } },
      { anyOf: [{ required: ['a'] }, { required: ['b'] }] },
    ),
    want: narrower('choice-added'),
    back: wider('choice-removed'),
  },
  {
    name: 'alternatives that may overlap exclude each other',
    base: { anyOf: [named({ a: { type: 'string' } }), named({ b: { type: 'string' } })] },
    head: { oneOf: [named({ a: { type: 'string' } }), named({ b: { type: 'string' } })] },
    want: narrower('any-of-became-one-of'),
    back: wider('one-of-became-any-of'),
  },
  {
    name: 'alternatives of the same kind exclude each other',
    base: { anyOf: [animal('dog'), named({ kind: { enum: ['dog', 'cat'] } }, { required: ['kind'] })] },
    head: { oneOf: [animal('dog'), named({ kind: { enum: ['dog', 'cat'] } }, { required: ['kind'] })] },
    want: narrower('any-of-became-one-of'),
    back: wider('one-of-became-any-of'),
  },
  {
    name: 'alternatives that cannot overlap exclude each other',
    base: choice('anyOf', 'Cat', 'Dog'),
    head: choice('oneOf', 'Cat', 'Dog'),
    parts: animals,
    want: nothing,
    back: nothing,
  },
  {
    name: 'another member tells alternatives apart',
    base: {
      ...choice('oneOf', 'Cat', 'Dog'),
      discriminator: { propertyName: 'kind', mapping: { cat: '#/components/schemas/Cat', dog: 'Dog' } },
    },
    head: {
      ...choice('oneOf', 'Cat', 'Dog'),
      discriminator: { propertyName: 'type', mapping: { cat: '#/components/schemas/Cat', dog: 'Dog' } },
    },
    parts: animals,
    want: both('breaking discriminator-changed'),
  },
  {
    name: 'a discriminator is new',
    base: choice('oneOf', 'Cat', 'Dog'),
    head: { ...choice('oneOf', 'Cat', 'Dog'), discriminator: { propertyName: 'kind' } },
    parts: animals,
    want: both('compatible discriminator-added'),
    back: both('breaking discriminator-removed'),
  },
  {
    name: 'a discriminator calls an alternative by another name',
    base: {
      ...choice('oneOf', 'Cat', 'Dog'),
      discriminator: { propertyName: 'kind', mapping: { cat: 'Cat', dog: 'Dog' } },
    },
    head: {
      ...choice('oneOf', 'Cat', 'Dog'),
      discriminator: { propertyName: 'kind', mapping: { cat: 'Cat', hound: 'Dog' } },
    },
    parts: animals,
    want: {
      request: ['breaking discriminator-value-removed', 'compatible discriminator-value-added'],
      response: ['compatible discriminator-value-removed', 'breaking discriminator-value-added'],
    },
  },
  {
    name: 'a discriminator spells out the names that it has anyway',
    base: { ...choice('oneOf', 'Cat', 'Dog'), discriminator: { propertyName: 'kind' } },
    head: {
      ...choice('oneOf', 'Cat', 'Dog'),
      discriminator: { propertyName: 'kind', mapping: { Cat: 'Cat', Dog: '#/components/schemas/Dog' } },
    },
    parts: animals,
    want: nothing,
  },
  {
    name: 'a kind of a schema that others build on is new',
    base: named(
      { kind: { type: 'string' } },
      { discriminator: { propertyName: 'kind', mapping: { cat: 'Cat' } } },
    ),
    head: named(
      { kind: { type: 'string' } },
      { discriminator: { propertyName: 'kind', mapping: { cat: 'Cat', dog: 'Dog' } } },
    ),
    parts: animals,
    want: wider('discriminator-value-added'),
    back: narrower('discriminator-value-removed'),
  },
  {
    name: 'values are ruled out',
    base: { type: 'string' },
    head: { type: 'string', not: { const: 'a' } },
    want: narrower('not-added'),
    back: wider('not-removed'),
  },
  {
    name: 'other values are ruled out',
    base: { type: 'string', not: { const: 'a' } },
    head: { type: 'string', not: { const: 'b' } },
    want: {
      request: ['breaking not-added', 'compatible not-removed'],
      response: ['compatible not-added', 'breaking not-removed'],
    },
  },
  {
    name: 'texts that match another pattern are ruled out',
    base: { type: 'string', not: { pattern: '^a' } },
    head: { type: 'string', not: { pattern: '^b' } },
    want: both('breaking not-changed'),
  },
  {
    name: 'a condition is new',
    base: named({ a: { type: 'string' } }),
    head: named({ a: { type: 'string' } }, ifThereIsA('b')),
    want: narrower('condition-added'),
    back: wider('condition-removed'),
  },
  {
    name: 'a condition is another one',
    base: named({ a: { type: 'string' } }, ifThereIsA('b')),
    head: named({ a: { type: 'string' } }, ifThereIsA('c')),
    want: {
      request: ['breaking property-became-required', 'compatible property-became-optional'],
      response: ['compatible property-became-required', 'breaking property-became-optional'],
    },
  },
  {
    name: 'a member that a condition describes is described without it, too',
    base: named({}, { dependentSchemas: { b: named({ a: { type: 'string' } }) } }),
    head: named({ a: { type: 'integer' } }, { dependentSchemas: { b: named({ a: { type: 'string' } }) } }),
    want: {
      request: ['compatible property-added', 'breaking type-changed'],
      response: ['compatible property-added'],
    },
  },
  {
    name: 'a member of all alternatives is described beside them, too',
    base: { type: 'object', ...choice('anyOf', 'Cat', 'Dog') },
    head: { type: 'object', properties: { kind: { type: 'integer' } }, ...choice('anyOf', 'Cat', 'Dog') },
    parts: animals,
    want: {
      request: ['breaking enum-value-removed', 'breaking enum-value-removed'],
      response: ['compatible enum-value-removed', 'compatible enum-value-removed'],
    },
  },
  {
    name: 'members that none of the alternatives describes are ruled out',
    base: { type: 'object', ...choice('anyOf', 'Cat', 'Dog') },
    head: { type: 'object', ...choice('anyOf', 'Cat', 'Dog'), unevaluatedProperties: false },
    parts: animals,
    want: {
      request: ['breaking additional-properties-closed', 'breaking keyword-changed'],
      response: ['compatible additional-properties-closed', 'breaking keyword-changed'],
    },
  },
  {
    name: 'a condition without consequences says nothing',
    base: { type: 'string' },
    head: { type: 'string', if: { const: 'a' } },
    want: nothing,
  },
  {
    name: 'a keyword changes whose meaning is not worked out',
    base: { type: 'object', $dynamicRef: '#a' },
    head: { type: 'object', $dynamicRef: '#b' },
    want: both('breaking keyword-changed'),
  },
];
