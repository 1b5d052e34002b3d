import {
  arrayMember,
  isObject,
  type JsonObject,
  type JsonValue,
  member,
  objectMember,
  stringMember,
  stringsMember,
} from '@installatron-openapi/generate-kit';
import fc from 'fast-check';
import { documents } from './documents.ts';

/** Names that JavaScript has for itself, that need escapes in a pointer, or that are nothing special. */
export const oddNames = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'a/b~c',
  '',
  '0',
  'x-plan',
  'stage',
];

/** Any JSON value, small. */
export const anyJson: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(null, true, false, '', 0, 1, 2, '0', '1', 'none', 'all', 'yes', 'schedule', 'custom'),
  fc.string({ maxLength: 8 }),
  fc.integer(),
  fc.constantFrom<unknown>([], {}, [1], { a: [null] }, ['akismet'], [{ id: 'x' }], { site: 1 }),
);

/** Entries as an object of plain data, `__proto__` too. */
export function objectOf(entries: Iterable<readonly [string, unknown]>): Record<string, unknown> {
  return Object.fromEntries(entries);
}

/** Some of the members, each with a value of its own. */
export function someOf(
  members: readonly (readonly [string, fc.Arbitrary<unknown>])[],
): fc.Arbitrary<Record<string, unknown>> {
  const each = members.map(([name, value]) =>
    fc.option(
      value.map((given) => [name, given] as const),
      { nil: undefined },
    ),
  );
  return fc.tuple(...each).map((entries) => objectOf(entries.filter((entry) => entry !== undefined)));
}

/** Values that a schema of one of the documents allows. What no schema describes is any JSON. */
export function schemaValue(version: 'v1' | 'v2', schema: JsonValue | undefined): fc.Arbitrary<unknown> {
  const { target, parts } = partsOf(version, schema);
  const choices = arrayMember(target, 'anyOf');
  if (choices.length > 0) return fc.oneof(...choices.map((choice) => schemaValue(version, choice)));
  const words = parts.flatMap((part) => [
    ...arrayMember(part, 'enum'),
    ...arrayMember(part, 'x-extensible-enum'),
  ]);
  if (words.length > 0) return fc.constantFrom(...words);
  const types = parts.flatMap((part) => [stringMember(part, 'type') ?? stringsMember(part, 'type')].flat());
  if (types.length === 0) return anyJson;
  return fc.oneof(...[...new Set(types)].map((type) => valueOfType(version, type, target, parts)));
}

function valueOfType(
  version: 'v1' | 'v2',
  type: string,
  schema: JsonObject,
  parts: readonly JsonObject[],
): fc.Arbitrary<unknown> {
  if (type === 'object') return objectValue(version, parts);
  if (type === 'array') return fc.array(schemaValue(version, member(schema, 'items')), { maxLength: 3 });
  const simple: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
    string: fc.oneof(fc.string({ maxLength: 8 }), fc.constantFrom('', '0', 'none', 'a,b')),
    integer: fc.oneof(fc.integer(), fc.maxSafeInteger()),
    number: fc.double({ noNaN: true, noDefaultInfinity: true }),
    boolean: fc.boolean(),
    null: fc.constant(null),
  };
  return simple[type] ?? anyJson;
}

function objectValue(version: 'v1' | 'v2', parts: readonly JsonObject[]): fc.Arbitrary<unknown> {
  const properties = parts.flatMap((part) => Object.entries(objectMember(part, 'properties')));
  const described = someOf(properties.map(([name, schema]) => [name, schemaValue(version, schema)] as const));
  const known = new Set(properties.map(([name]) => name));
  const rest = parts.map((part) => member(part, 'additionalProperties')).find(isObject);
  const others = fc.dictionary(
    fc.oneof(fc.constantFrom(...oddNames), fc.string({ maxLength: 4 })).filter((name) => !known.has(name)),
    rest === undefined ? anyJson : schemaValue(version, rest),
    { maxKeys: 2, noNullPrototype: true },
  );
  return fc
    .tuple(described, others)
    .map(([first, second]) => objectOf([...Object.entries(first), ...Object.entries(second)]));
}

/** What a schema refers to, and all that its `allOf` puts it together from. */
function partsOf(
  version: 'v1' | 'v2',
  schema: JsonValue | undefined,
): { target: JsonObject; parts: readonly JsonObject[] } {
  const target = resolve(version, schema);
  return {
    target,
    parts: [target, ...arrayMember(target, 'allOf').flatMap((part) => partsOf(version, part).parts)],
  };
}

function resolve(version: 'v1' | 'v2', schema: JsonValue | undefined): JsonObject {
  const reference = stringMember(schema, '$ref');
  if (reference === undefined) return isObject(schema) ? schema : {};
  const name = reference.split('/').at(-1) ?? '';
  return resolve(
    version,
    member(objectMember(objectMember(documents[version], 'components'), 'schemas'), name),
  );
}
