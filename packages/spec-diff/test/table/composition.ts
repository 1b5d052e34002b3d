import { documentOf, jsonContent } from '../support/documents.ts';
import { both, type DocumentRow, narrower, type SchemaRow, wider } from '../support/rows.ts';

const text = { type: 'string' };
const cat = { type: 'object', properties: { kind: { const: 'cat' }, purr: text }, required: ['kind'] };
const dog = { type: 'object', properties: { kind: { const: 'dog' }, bark: text }, required: ['kind'] };

/** Written like this, as an object that has it could be taken for a promise. */
const consequence = 'then';

function withId(schema: typeof cat | typeof dog, id: object = text): object {
  return { ...schema, properties: { ...schema.properties, id } };
}

const withCommonId = { type: 'object', properties: { id: text }, oneOf: [cat, dog] };
const needsA = { type: 'object', properties: { a: text, b: text }, if: { required: ['a'] } };

function nested(levels: number, inner: object): object {
  return levels === 0
    ? inner
    : { type: 'object', properties: { inner: nested(levels - 1, inner) }, required: ['inner'] };
}

/** What schemas are put together of, and what moves in them. */
export const compositionRows: readonly SchemaRow[] = [
  {
    name: 'a member of all alternatives is in one of them only',
    base: withCommonId,
    head: { oneOf: [withId(cat), dog] },
    want: both('breaking property-removed'),
    back: both('compatible property-added'),
  },
  {
    name: 'a member of all alternatives moves into them, and is another one in one of them',
    base: withCommonId,
    head: { oneOf: [withId(cat), withId(dog, { type: 'integer' })] },
    want: both('breaking type-changed'),
    back: both('breaking type-changed'),
  },
  {
    name: 'alternatives are joined by one that takes all of a type',
    base: { oneOf: [text, { type: 'integer' }] },
    head: { oneOf: [text, { type: 'integer' }, { type: 'number' }] },
    want: {
      request: [
        'compatible variant-added',
        'breaking variants-overlap',
        'breaking variant-removed',
        'compatible variant-added',
      ],
      response: [
        'breaking variant-added',
        'compatible variants-overlap',
        'compatible variant-removed',
        'breaking variant-added',
      ],
    },
  },
  {
    name: 'integers no longer fit two alternatives',
    base: { oneOf: [{ type: 'integer' }, { type: 'number' }] },
    head: { type: 'number' },
    want: wider('variants-no-longer-overlap'),
    back: narrower('variants-overlap'),
  },
  {
    name: 'what a condition asks for is narrower',
    base: { ...needsA, [consequence]: { properties: { b: { maxLength: 5 } } } },
    head: { ...needsA, [consequence]: { properties: { b: { maxLength: 4 } } } },
    want: narrower('max-length-lowered'),
    back: wider('max-length-raised'),
  },
  {
    name: 'a condition asks for something else, too',
    base: { ...needsA, [consequence]: { required: ['b'] } },
    head: { ...needsA, [consequence]: { required: ['b'] }, else: { minProperties: 1 } },
    want: narrower('min-properties-raised'),
    back: wider('min-properties-lowered'),
  },
  {
    name: 'one more value is ruled out',
    base: { ...text, not: { enum: ['a'] } },
    head: { ...text, not: { enum: ['a', 'b'] } },
    want: narrower('not-added'),
    back: wider('not-removed'),
  },
  {
    name: 'what is ruled out differs ten levels deep',
    base: { not: nested(10, { const: 1 }) },
    head: { not: nested(10, { const: 2 }) },
    want: both('breaking not-changed'),
    back: both('breaking not-changed'),
  },
  {
    name: 'a condition differs ten levels deep',
    base: { type: 'object', if: nested(10, { const: 1 }), [consequence]: { required: ['a'] } },
    head: { type: 'object', if: nested(10, { const: 2 }), [consequence]: { required: ['a'] } },
    want: both('breaking condition-changed'),
    back: both('breaking condition-changed'),
  },
  {
    name: 'a list may have other items of which there have to be some',
    base: { type: 'array', contains: { enum: ['a'] } },
    head: { type: 'array', contains: { enum: ['a', 'b'] } },
    want: wider('enum-value-added'),
    back: narrower('enum-value-removed'),
  },
  {
    name: 'other items may be there a few times at most',
    base: { type: 'array', contains: { const: 'a' }, maxContains: 2 },
    head: { type: 'array', contains: { const: 'b' }, maxContains: 2 },
    want: both('breaking contains-changed'),
  },
  {
    name: 'more of certain items may be there',
    base: { type: 'array', contains: { const: 'a' }, maxContains: 2 },
    head: { type: 'array', contains: { const: 'a' }, maxContains: 3 },
    want: wider('max-contains-raised'),
    back: narrower('max-contains-lowered'),
  },
  {
    name: 'fewer of certain items have to be there',
    base: { type: 'array', contains: { const: 'a' }, minContains: 3 },
    head: { type: 'array', contains: { const: 'a' }, minContains: 2 },
    want: wider('min-contains-lowered'),
    back: narrower('min-contains-raised'),
  },
  {
    name: 'a list of values becomes a pattern that all of them match',
    base: { enum: ['a', 'b'] },
    head: { ...text, pattern: '^[a-z]$' },
    want: wider('enum-removed'),
    back: narrower('enum-added'),
  },
  {
    name: 'a format allows more values',
    base: { ...text, format: 'uri' },
    head: { ...text, format: 'uri-reference' },
    want: wider('format-widened'),
    back: narrower('format-narrowed'),
  },
  {
    name: 'what a text holds is something else',
    base: { ...text, contentMediaType: 'application/json', contentSchema: { type: 'object' } },
    head: { ...text, contentMediaType: 'application/json', contentSchema: { type: 'array' } },
    want: both('breaking type-changed'),
  },
  {
    name: 'there may be one more item than a part of it describes',
    base: { allOf: [{ type: 'array', prefixItems: [text] }], unevaluatedItems: false },
    head: { allOf: [{ type: 'array', prefixItems: [text, text] }], unevaluatedItems: false },
    want: wider('max-items-raised'),
  },
  {
    name: 'names of members may be longer',
    base: { type: 'object', propertyNames: { maxLength: 5 } },
    head: { type: 'object', propertyNames: { type: 'string', maxLength: 6 } },
    want: wider('max-length-raised'),
    back: narrower('max-length-lowered'),
  },
];

function answering(name: string, schemas: object): object {
  const schema = { $ref: `#/components/schemas/${name}` };
  return documentOf({
    components: { schemas },
    paths: {
      '/things': {
        get: {
          operationId: 'getThing',
          responses: { 200: { description: 'Done.', ...jsonContent(schema) } },
        },
      },
    },
  });
}

function pet(mapping: object | undefined): object {
  return {
    type: 'object',
    properties: { kind: text },
    required: ['kind'],
    discriminator: { propertyName: 'kind', ...(mapping && { mapping }) },
  };
}

function heir(bark: object): object {
  return { allOf: [{ $ref: '#/components/schemas/Pet' }, { type: 'object', properties: { bark } }] };
}

function heirRow(name: string, mapping: object | undefined): DocumentRow {
  return {
    name,
    base: answering('Pet', { Pet: pet(mapping), Dog: heir(text) }),
    head: answering('Pet', { Pet: pet(mapping), Dog: heir({ type: 'integer' }) }),
    want: ['breaking type-changed'],
    back: ['breaking type-changed'],
  };
}

const bound = { $dynamicAnchor: 'item', type: 'string' };
const list = { type: 'array', items: { $dynamicRef: '#item' } };

/** What changes elsewhere in the document, where no `$ref` leads. */
export const remoteRows: readonly DocumentRow[] = [
  heirRow('a schema changes that a discriminator maps a value to', { dog: '#/components/schemas/Dog' }),
  heirRow('a schema changes that a discriminator maps a value to by its name', { dog: 'Dog' }),
  heirRow('a schema changes that builds on one with a discriminator', undefined),
  {
    name: 'one more schema builds on one with a discriminator',
    base: answering('Pet', { Pet: pet(undefined), Dog: heir(text) }),
    head: answering('Pet', { Pet: pet(undefined), Dog: heir(text), Cat: heir(text) }),
    want: ['breaking discriminator-value-added'],
    back: ['compatible discriminator-value-removed'],
  },
  {
    name: 'a schema changes that is found by its name at last',
    base: answering('List', { List: list, Item: bound }),
    head: answering('List', { List: list, Item: { ...bound, type: 'integer' } }),
    want: ['breaking type-changed'],
  },
  {
    name: 'one of several schemas changes that may be found by their name at last',
    base: answering('List', { List: list, Item: bound, Other: { ...bound, minLength: 1 } }),
    head: answering('List', { List: list, Item: bound, Other: { ...bound, minLength: 2 } }),
    want: ['breaking keyword-changed'],
  },
  {
    name: 'a schema changes that has a name',
    base: answering('List', {
      List: { type: 'array', items: { $ref: '#item' } },
      Item: { ...text, $anchor: 'item' },
    }),
    head: answering('List', {
      List: { type: 'array', items: { $ref: '#item' } },
      Item: { type: 'integer', $anchor: 'item' },
    }),
    want: ['breaking type-changed'],
  },
];
