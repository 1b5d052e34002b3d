import type { OpenApiDocument } from '../document/read.ts';
import type { PointerPath } from '../json/pointer.ts';
import { arrayMember, isObject, type JsonValue, member, objectMember, stringMember } from '../json/value.ts';
import type { NestedResource } from './model.ts';
import { chainOf } from './parts.ts';

/** The names of the resources, by the pointer of the schema that declares each. */
export type ResourceNames = ReadonlyMap<string, string>;

/** Finds the schemas that declare a resource. */
export function readResourceNames(document: OpenApiDocument): ResourceNames {
  const schemas = objectMember(objectMember(document, 'components'), 'schemas');
  const names = Object.keys(schemas).flatMap((schemaName) => {
    const name = stringMember(member(schemas[schemaName], 'x-v1'), 'resource');
    return name === undefined ? [] : [[schemaName, name] as const];
  });
  return new Map(names);
}

/** The resource that a value of this schema holds: itself, as items of a list, or as values of an object. */
export function nestedResource(
  document: OpenApiDocument,
  resources: ResourceNames,
  schema: JsonValue | undefined,
): NestedResource | undefined {
  const own = resourceOf(document, resources, schema);
  if (own !== undefined) return { resource: own, as: 'value' };
  for (const { value } of chainOf(document, schema, [])) {
    const item = resourceOf(document, resources, member(value, 'items'));
    if (item !== undefined) return { resource: item, as: 'items' };
    const entry = resourceOf(document, resources, member(value, 'additionalProperties'));
    if (entry !== undefined) return { resource: entry, as: 'values' };
  }
  return undefined;
}

// A plugin, or only its slug: one choice of an `anyOf` is enough, the others are no objects.
function resourceOf(
  document: OpenApiDocument,
  resources: ResourceNames,
  schema: JsonValue | undefined,
): string | undefined {
  const chain = chainOf(document, schema, []);
  for (const { pointer } of chain) {
    const name = resources.get(schemaNameAt(pointer) ?? '');
    if (name !== undefined) return name;
  }
  const last = chain.at(-1)?.value;
  const choices = ['anyOf', 'oneOf'].flatMap((key) => arrayMember(last, key));
  const found = choices.filter(isObject).map((choice) => resourceOf(document, resources, choice));
  return found.find((name) => name !== undefined);
}

/** `Install` for the pointer of that component. */
export function schemaNameAt(pointer: PointerPath): string | undefined {
  const [components, schemas, name, ...rest] = pointer;
  return components === 'components' && schemas === 'schemas' && rest.length === 0 ? name : undefined;
}
