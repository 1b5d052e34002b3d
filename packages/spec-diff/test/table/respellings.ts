import { nothing, type SchemaRow } from '../support/rows.ts';

const text = { type: 'string' };
const cat = { type: 'object', properties: { kind: { const: 'cat' }, purr: text }, required: ['kind'] };
const dog = { type: 'object', properties: { kind: { const: 'dog' }, bark: text }, required: ['kind'] };
const a = { type: 'object', properties: { a: text }, required: ['a'] };
const b = { type: 'object', properties: { b: { type: 'integer' } }, required: ['b'] };

const parts = {
  components: {
    schemas: {
      Short: { type: 'string', maxLength: 3, $anchor: 'short' },
      Node: { ...tree({ $dynamicRef: '#node' }), $dynamicAnchor: 'node' },
      Tree: tree({ $ref: '#/components/schemas/Tree' }),
    },
  },
};

/** Written like this, as an object that has it could be taken for a promise. */
const consequence = 'then';

function tree(inner: object): object {
  return { type: 'object', properties: { name: text, inner } };
}

function same(name: string, base: unknown, head: unknown): SchemaRow {
  return { name, base, head, want: nothing, back: nothing, parts };
}

function string(said: object): object {
  return { type: 'string', ...said };
}

function integer(said: object): object {
  return { type: 'integer', ...said };
}

function object(properties: object, said: object = {}): object {
  return { type: 'object', properties, ...said };
}

function list(said: object): object {
  return { type: 'array', items: text, ...said };
}

function withId(schema: typeof cat | typeof dog): object {
  return { ...schema, properties: { ...schema.properties, id: text }, required: ['kind', 'id'] };
}

/** More ways to write the same schema, keyword by keyword. */
export const respellingRows: readonly SchemaRow[] = [
  same('an exclusive limit of integers', integer({ exclusiveMinimum: 0 }), integer({ minimum: 1 })),
  same('an exclusive upper limit of integers', integer({ exclusiveMaximum: 10 }), integer({ maximum: 9 })),
  same('a limit between two integers', integer({ minimum: 0.5 }), integer({ minimum: 1 })),
  same('a divisor that all integers have', integer({ multipleOf: 0.5 }), integer({})),
  same(
    'two divisors',
    { allOf: [integer({ multipleOf: 4 }), { multipleOf: 6 }] },
    integer({ multipleOf: 12 }),
  ),
  same('a pattern that all texts match', string({ pattern: '.*' }), text),
  same('a pattern that all listed values match', string({ enum: ['a', 'b'], pattern: '^[a-z]$' }), {
    enum: ['a', 'b'],
  }),
  same('a pattern that leaves one listed value', string({ enum: ['a', 'B'], pattern: '^[a-z]$' }), {
    const: 'a',
  }),
  same(
    'another pattern of the same listed value',
    string({ enum: ['ab'], pattern: '^a' }),
    string({ enum: ['ab'], pattern: 'b$' }),
  ),
  same('a format that only hides what is typed', string({ format: 'password' }), text),
  same(
    'bytes as a format or as an encoding',
    string({ format: 'byte' }),
    string({ contentEncoding: 'base64' }),
  ),
  same('what text holds, without its media type', string({ contentSchema: { type: 'object' } }), text),
  same('a listed value that is ruled out', string({ enum: ['a', 'b'], not: { const: 'b' } }), { const: 'a' }),
  same('a value of another type that is ruled out', string({ not: { const: 1 } }), text),
  same('null that is ruled out', { type: ['string', 'null'], not: { const: null } }, text),
  same(
    'two values ruled out, one by one',
    string({ not: { enum: ['a', 'b'] } }),
    string({ allOf: [{ not: { const: 'a' } }, { not: { const: 'b' } }] }),
  ),
  same('nothing is valid, with not', object({ a: { not: {} } }), object({ a: false })),
  same(
    'no further members, with not',
    object({}, { additionalProperties: { not: true } }),
    object({}, { additionalProperties: false }),
  ),
  same(
    'as many members as have to be there',
    object({ a: text }, { required: ['a'], minProperties: 1 }),
    object({ a: text }, { required: ['a'] }),
  ),
  same('names of members are texts', { type: 'object', propertyNames: text }, { type: 'object' }),
  same(
    'names of members with a type',
    { type: 'object', propertyNames: { maxLength: 5 } },
    { type: 'object', propertyNames: string({ maxLength: 5 }) },
  ),
  same(
    'a dependency on what is there anyway',
    object({ a: text, b: text }, { required: ['b'], dependentRequired: { a: ['b'] } }),
    object({ a: text, b: text }, { required: ['b'] }),
  ),
  same(
    'a dependency on itself',
    object({ a: text }, { dependentRequired: { a: ['a'] } }),
    object({ a: text }),
  ),
  same(
    'a dependency as a schema',
    object({ a: text }, { dependentSchemas: { a: { required: ['b'] } } }),
    object({ a: text }, { dependentRequired: { a: ['b'] } }),
  ),
  same(
    'a dependency without consequences',
    object({ a: text }, { dependentSchemas: { a: true } }),
    object({ a: text }),
  ),
  same(
    'a condition that always holds',
    string({ if: {}, [consequence]: { minLength: 2 } }),
    string({ minLength: 2 }),
  ),
  same(
    'a condition that never holds',
    string({ if: false, else: { minLength: 2 } }),
    string({ minLength: 2 }),
  ),
  same('a condition without consequences', string({ if: { minLength: 2 }, [consequence]: true }), text),
  same('one item at most, all different', list({ uniqueItems: true, maxItems: 1 }), list({ maxItems: 1 })),
  same('some of certain items, or none', list({ contains: { const: 'a' }, minContains: 0 }), list({})),
  same('two of any items', list({ contains: {}, minContains: 2 }), list({ minItems: 2 })),
  same('no items at all', list({ contains: true, minContains: 0, maxContains: 0 }), list({ maxItems: 0 })),
  same(
    'no further items than a part of it describes',
    { allOf: [{ type: 'array', prefixItems: [text] }], unevaluatedItems: false },
    { type: 'array', prefixItems: [text], items: false },
  ),
  same('alternatives in alternatives', { anyOf: [a, { anyOf: [b, cat] }] }, { anyOf: [a, b, cat] }),
  same(
    'alternatives in alternatives that exclude each other',
    { oneOf: [text, { oneOf: [cat, dog] }] },
    { oneOf: [text, cat, dog] },
  ),
  same('the same alternative twice', { anyOf: [a, b, a] }, { anyOf: [a, b] }),
  same('the same alternative twice, and no other', { anyOf: [a, a] }, a),
  same(
    'a member beside alternatives or in all of them',
    { ...object({ id: text }, { required: ['id'] }), oneOf: [cat, dog] },
    { oneOf: [withId(cat), withId(dog)] },
  ),
  same(
    'a limit beside alternatives or in all of them',
    { type: 'object', minProperties: 3, anyOf: [a, b] },
    {
      anyOf: [
        { ...a, minProperties: 3 },
        { ...b, minProperties: 3 },
      ],
    },
  ),
  same(
    'a part of all alternatives',
    { allOf: [object({ c: text }), { anyOf: [cat, dog] }] },
    { anyOf: [{ allOf: [cat, object({ c: text })] }, { allOf: [dog, object({ c: text })] }] },
  ),
  same('a keyword of objects where there are none', { type: 'string', dependencies: { a: ['b'] } }, text),
  same('a reference to a name', object({ a: { $ref: '#short' } }), object({ a: string({ maxLength: 3 }) })),
  same('a name that nothing refers to', string({ $anchor: 'other' }), text),
  same(
    'a reference that is found at last, to the only one there is',
    { $ref: '#/components/schemas/Node' },
    { $ref: '#/components/schemas/Tree' },
  ),
];
