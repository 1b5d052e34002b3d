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
import { resolved } from './document.ts';

export type Members = Readonly<Record<string, unknown>>;

/** Names that JavaScript has for itself, or that nobody knows. */
export const oddNames = ['__proto__', 'constructor', 'toString', 'a/b~c', '', '0', 'x-plan'];

/** Any JSON, small. */
export const anyJson: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(null, true, false, '', 0, 1, '0', 'none', 'schedule', [], {}, [1], { a: [null] }),
  fc.string({ maxLength: 8 }),
  fc.integer(),
);

/** Some of the members, each with a value of its own. */
export function someOf(
  members: readonly (readonly [name: string, value: fc.Arbitrary<unknown>])[],
): fc.Arbitrary<Members> {
  const each = members.map(([name, value]) =>
    fc.option(
      value.map((given) => [name, given] as const),
      { nil: undefined },
    ),
  );
  return fc
    .tuple(...each)
    .map((entries) => Object.fromEntries(entries.filter((entry) => entry !== undefined)));
}

/** Values that a schema of version 2 allows. What no schema describes is any JSON. */
export function schemaValue(schema: JsonValue | undefined): fc.Arbitrary<unknown> {
  const target = resolved(schema);
  const choices = arrayMember(target, 'anyOf');
  if (choices.length > 0) return fc.oneof(...choices.map(schemaValue));
  const parts = partsOf(target);
  const words = parts.flatMap((part) => [
    ...arrayMember(part, 'enum'),
    ...arrayMember(part, 'x-extensible-enum'),
  ]);
  if (words.length > 0) return fc.constantFrom(...words);
  const types = new Set(parts.flatMap((part) => stringMember(part, 'type') ?? stringsMember(part, 'type')));
  return types.size === 0 ? anyJson : fc.oneof(...[...types].map((type) => valueOfType(type, target, parts)));
}

/** What a schema is put together from. */
function partsOf(schema: JsonObject): readonly JsonObject[] {
  return [schema, ...arrayMember(schema, 'allOf').flatMap((part) => partsOf(resolved(part)))];
}

const simple: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  string: fc.oneof(fc.string({ maxLength: 8 }), fc.constantFrom('', '0', 'none', 'a,b')),
  integer: fc.oneof(fc.integer(), fc.maxSafeInteger()),
  number: fc.double({ noNaN: true, noDefaultInfinity: true }),
  boolean: fc.boolean(),
  null: fc.constant(null),
};

function valueOfType(type: string, schema: JsonObject, parts: readonly JsonObject[]): fc.Arbitrary<unknown> {
  if (type === 'object') return objectValue(parts);
  if (type === 'array') return fc.array(schemaValue(member(schema, 'items')), { maxLength: 3 });
  return simple[type] ?? anyJson;
}

function objectValue(parts: readonly JsonObject[]): fc.Arbitrary<Members> {
  const properties = parts.flatMap((part) => Object.entries(objectMember(part, 'properties')));
  const known = new Set(properties.map(([name]) => name));
  const rest = parts.map((part) => member(part, 'additionalProperties')).find(isObject);
  const others = fc.dictionary(
    fc.constantFrom(...oddNames).filter((name) => !known.has(name)),
    rest === undefined ? anyJson : schemaValue(rest),
    { maxKeys: 2, noNullPrototype: true },
  );
  return fc
    .tuple(others, someOf(properties.map(([name, schema]) => [name, schemaValue(schema)])))
    .map(([odd, described]) => Object.fromEntries([...Object.entries(odd), ...Object.entries(described)]));
}
