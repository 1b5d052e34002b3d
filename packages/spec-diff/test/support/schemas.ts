import fc from 'fast-check';

export type Schema = Readonly<Record<string, unknown>>;

const names = ['a', 'b', 'c'] as const;
const patterns = ['^a', 'b$'];
const small = fc.integer({ min: 0, max: 3 });

/** Some of the keywords, each with one of its values. */
function keywords(all: Readonly<Record<string, fc.Arbitrary<unknown>>>): fc.Arbitrary<Schema> {
  return fc.record(all, { requiredKeys: [], noNullPrototype: true });
}

const text: fc.Arbitrary<Schema> = fc.oneof(
  keywords({ minLength: small, maxLength: small, pattern: fc.constantFrom(...patterns) }).map((rest) => ({
    type: 'string',
    ...rest,
  })),
  fc
    .tuple(
      fc.uniqueArray(fc.constantFrom('a', 'b', 'ab', 'aab'), { minLength: 1, maxLength: 3 }),
      keywords({ pattern: fc.constantFrom(...patterns), maxLength: small }),
    )
    .map(([values, rest]) => ({ type: 'string', enum: values, ...rest })),
  fc.constantFrom('a', 'b').map((value) => ({ const: value })),
);

const number: fc.Arbitrary<Schema> = fc
  .tuple(
    fc.constantFrom('integer', 'number'),
    keywords({
      minimum: small,
      maximum: small,
      exclusiveMinimum: small,
      exclusiveMaximum: small,
      multipleOf: fc.constantFrom(0.5, 1, 2, 3),
    }),
  )
  .map(([type, rest]) => ({ type, ...rest }));

const plain: fc.Arbitrary<Schema> = fc.constantFrom<Schema>(
  {},
  { type: 'boolean' },
  { type: 'null' },
  { type: ['string', 'null'] },
  { type: ['integer', 'string', 'null'] },
  { enum: ['a', 1, null] },
  { type: 'boolean', enum: [true] },
);

const scalar = fc.oneof(text, number, plain);

/** Values that are ruled out. */
const excluded: fc.Arbitrary<Schema> = fc
  .uniqueArray(fc.constantFrom<unknown>('a', 'b', 1, null, true), { minLength: 1, maxLength: 3 })
  .map((values) => ({ enum: values }));

/** Schemas of which it is plain to see whether a value fits two of them. */
const whole: fc.Arbitrary<Schema> = fc.constantFrom<Schema>(
  {},
  { type: 'string' },
  { type: 'number' },
  { type: ['string', 'null'] },
  { type: ['number', 'boolean'] },
);

function list(inner: fc.Arbitrary<Schema>): fc.Arbitrary<Schema> {
  return keywords({
    items: fc.oneof(inner, inner, fc.constant(false)),
    prefixItems: fc.array(inner, { minLength: 1, maxLength: 2 }),
    minItems: small,
    maxItems: small,
    uniqueItems: fc.boolean(),
    contains: scalar,
    minContains: small,
    maxContains: small,
  }).map((rest) => ({ type: 'array', ...withoutAjvBug(rest) }));
}

/**
 * Ajv 8.20 takes an empty list for valid where `contains` stands beside `prefixItems`, and `maxContains` for nothing
 * where `minContains` is 0.
 */
function withoutAjvBug({ contains, minContains, maxContains, ...rest }: Schema): Schema {
  const isLost = contains === undefined || 'prefixItems' in rest;
  const counts = keep({ minContains, ...(minContains !== 0 && { maxContains }) });
  return isLost ? rest : { ...rest, contains, ...counts };
}

function keep(said: Schema): Schema {
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
}

function object(inner: fc.Arbitrary<Schema>): fc.Arbitrary<Schema> {
  const someNames = fc.uniqueArray(fc.constantFrom(...names), { maxLength: 2 });
  return keywords({
    properties: fc.record({ a: inner, b: inner, c: inner }, { requiredKeys: [], noNullPrototype: true }),
    required: someNames,
    additionalProperties: fc.oneof(fc.boolean(), inner),
    unevaluatedProperties: fc.constant(false),
    patternProperties: fc.record({ '^x': inner }, { noNullPrototype: true }),
    propertyNames: fc.constantFrom({ maxLength: 1 }, { pattern: '^[a-c]' }),
    minProperties: small,
    maxProperties: small,
    dependentRequired: fc.record({ a: someNames }, { noNullPrototype: true }),
    dependentSchemas: fc.record(
      { b: fc.constantFrom({ required: ['c'] }, { minProperties: 2 }) },
      { noNullPrototype: true },
    ),
  }).map((rest) => ({ type: 'object', ...rest }));
}

function combined(inner: fc.Arbitrary<Schema>): fc.Arbitrary<Schema> {
  const two = fc.tuple(inner, inner);
  return fc.oneof(
    two.map((anyOf) => ({ anyOf })),
    two.map((allOf) => ({ allOf })),
    fc.tuple(text, number).map((oneOf) => ({ oneOf })),
    fc.tuple(inner, fc.oneof(scalar, excluded)).map(([schema, not]) => ({ ...schema, not })),
    fc.tuple(object(inner), inner, inner).map(([schema, ...anyOf]) => ({ ...schema, anyOf })),
    fc.tuple(inner, two).map(([first, anyOf]) => ({ anyOf: [first, { anyOf }] })),
    fc.array(whole, { minLength: 2, maxLength: 3 }).map((oneOf) => ({ oneOf })),
    fc
      .tuple(list(inner), fc.boolean())
      .map(([schema, unevaluatedItems]) => ({ allOf: [schema], unevaluatedItems })),
    fc.tuple(tagged('x', inner), tagged('y', inner)).map((oneOf) => ({ oneOf })),
    fc.tuple(inner, inner, inner).map(([condition, ...others]) => conditional(condition, others)),
    fc.constantFrom('One', 'Two').map((name) => ({ $ref: `#/components/schemas/${name}` })),
  );
}

function tagged(kind: string, inner: fc.Arbitrary<Schema>): fc.Arbitrary<Schema> {
  return inner.map((a) => ({ type: 'object', properties: { kind: { const: kind }, a }, required: ['kind'] }));
}

function conditional(condition: Schema, [consequence, alternative]: readonly Schema[]): Schema {
  return Object.fromEntries([
    ['if', condition],
    ['then', consequence],
    ['else', alternative],
  ]);
}

function nested(depth: number): fc.Arbitrary<Schema> {
  if (depth === 0) return scalar;
  const inner = nested(depth - 1);
  return fc.oneof(
    { weight: 2, arbitrary: scalar },
    list(inner),
    { weight: 3, arbitrary: object(inner) },
    combined(inner),
  );
}

/** Small schemas that use most keywords. They may refer to the components `One` and `Two`. */
export const anySchema = nested(2);

/** Components without references. */
export const anyComponent: fc.Arbitrary<Schema> = fc.oneof(scalar, object(scalar));

function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The first schema with some keywords, at any depth, as the second one has them. */
export function crossed(base: Schema, other: Schema): fc.Arbitrary<Schema> {
  const keys = [...new Set([...Object.keys(base), ...Object.keys(other)])];
  const choices = keys.map((key) => {
    const [before, after] = [base[key], other[key]];
    const kept = fc.constant<unknown>(before);
    const mixed = isSchema(before) && isSchema(after) ? crossed(before, after) : fc.constant<unknown>(after);
    return fc
      .oneof({ weight: 5, arbitrary: kept }, { weight: 1, arbitrary: mixed })
      .map((value) => [key, value] as const);
  });
  return fc
    .tuple(...choices)
    .map((entries) => withoutAjvBug(Object.fromEntries(entries.filter(([, value]) => value !== undefined))));
}
