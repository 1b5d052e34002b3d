import fc from 'fast-check';
import type { Schema } from './schemas.ts';

const scalars = fc.constantFrom<unknown>(
  '',
  'a',
  'b',
  'ab',
  'aab',
  'aaab',
  -1,
  0,
  1,
  2,
  3,
  4,
  6,
  0.5,
  1.5,
  true,
  false,
  null,
);

/**
 * Values that may be valid for a schema. Objects have no members but those that it describes: what a consumer sends
 * that nobody asked for is not what a description is about.
 */
export function valuesOf(schema: unknown, components: Schema): fc.Arbitrary<unknown> {
  if (!isRecord(schema)) return scalars;
  const reference = schema['$ref'];
  if (typeof reference === 'string')
    return valuesOf(components[reference.split('/').at(-1) ?? ''], components);
  const parts = ['anyOf', 'oneOf', 'allOf'].flatMap((keyword) => listOf(schema[keyword]));
  const others = ['then', 'else'].flatMap((keyword) =>
    schema[keyword] === undefined ? [] : [schema[keyword]],
  );
  const inner = [...parts, ...others].map((part) => valuesOf(part, components));
  return fc.oneof(ownValues(schema, components), ...inner, ...mergedObjects(inner));
}

function isRecord(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function mergedObjects(inner: readonly fc.Arbitrary<unknown>[]): readonly fc.Arbitrary<unknown>[] {
  return inner.length < 2
    ? []
    : [fc.tuple(...inner).map((values) => Object.assign({}, ...values.filter(isRecord)))];
}

function ownValues(schema: Schema, components: Schema): fc.Arbitrary<unknown> {
  const listed = [...listOf(schema['enum']), ...('const' in schema ? [schema['const']] : [])];
  if (listed.length > 0) return fc.constantFrom(...listed);
  if (schema['type'] === 'object') return objects(schema, components);
  return schema['type'] === 'array' ? arrays(schema, components) : scalars;
}

function objects(schema: Schema, components: Schema): fc.Arbitrary<unknown> {
  const described = isRecord(schema['properties']) ? schema['properties'] : {};
  const patterned = isRecord(schema['patternProperties']) ? Object.values(schema['patternProperties']) : [];
  const additional = isRecord(schema['additionalProperties'])
    ? { y: valuesOf(schema['additionalProperties'], components) }
    : {};
  const required = listOf(schema['required']).map(String);
  const members = Object.fromEntries([
    ...required.map((name) => [name, scalars] as const),
    ...Object.entries(described).map(([name, inner]) => [name, valuesOf(inner, components)] as const),
    ...patterned.map((inner) => ['x1', valuesOf(inner, components)] as const),
  ]);
  return fc.record({ ...members, ...additional }, { requiredKeys: [], noNullPrototype: true });
}

function arrays(schema: Schema, components: Schema): fc.Arbitrary<unknown> {
  const inner = [schema['items'], schema['contains'], ...listOf(schema['prefixItems'])].filter(isRecord);
  const items = inner.length === 0 ? scalars : fc.oneof(...inner.map((each) => valuesOf(each, components)));
  return fc.array(items, { maxLength: 4 });
}
