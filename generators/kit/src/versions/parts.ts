import type { OpenApiDocument } from '../document/read.ts';
import { type PointerPath, parseFragment, valueAt } from '../json/pointer.ts';
import {
  arrayMember,
  isObject,
  type JsonObject,
  type JsonValue,
  objectMember,
  stringMember,
  stringsMember,
} from '../json/value.ts';

/** A value of the document, and where it stands. */
export type Placed = { readonly value: JsonObject; readonly pointer: PointerPath };

/** A value and everything its `$ref` leads to, one after the other; each may say more than the one before. */
export function chainOf(
  document: OpenApiDocument,
  value: JsonValue | undefined,
  pointer: PointerPath,
): readonly Placed[] {
  const chain: Placed[] = [];
  const seen = new Set<string>();
  let current = value;
  let place: PointerPath | undefined = pointer;
  while (isObject(current) && place !== undefined) {
    chain.push({ value: current, pointer: place });
    const target = stringMember(current, '$ref') ?? '';
    place = target.startsWith('#') && !seen.has(target) ? parseFragment(target.slice(1)) : undefined;
    seen.add(target);
    current = place === undefined ? undefined : valueAt(document, place);
  }
  return chain;
}

/** The last of a chain: what is meant. */
export function placed(
  document: OpenApiDocument,
  value: JsonValue | undefined,
  pointer: PointerPath,
): Placed {
  return chainOf(document, value, pointer).at(-1) ?? { value: {}, pointer };
}

// Each step makes the pointers longer, so a document that nests for its own sake could fill the memory.
const deepest = 50;

/** A schema and all that its `allOf` puts it together from, in the order they are written, fifty deep at most. */
export function placedParts(
  document: OpenApiDocument,
  schema: JsonValue | undefined,
  pointer: PointerPath,
): readonly Placed[] {
  const parts: Placed[] = [];
  collectParts(document, schema, pointer, parts);
  return parts;
}

function collectParts(
  document: OpenApiDocument,
  schema: JsonValue | undefined,
  pointer: PointerPath,
  parts: Placed[],
  depth = 0,
): void {
  const part = placed(document, schema, pointer);
  if (depth > deepest || parts.some(({ value }) => value === part.value)) return;
  parts.push(part);
  arrayMember(part.value, 'allOf').forEach((inner, index) => {
    collectParts(document, inner, [...part.pointer, 'allOf', String(index)], parts, depth + 1);
  });
}

/** A property of an object schema, as it is declared, with the name it has. */
export type Property = {
  readonly name: string;
  readonly declared: JsonValue | undefined;
  readonly pointer: PointerPath;
  readonly required: boolean;
};

/** The properties of an object schema and of its `allOf`, by name; of two with one name the later one counts. */
export function propertiesOf(
  document: OpenApiDocument,
  schema: JsonValue | undefined,
  pointer: PointerPath,
): ReadonlyMap<string, Property> {
  const parts = placedParts(document, schema, pointer);
  const required = new Set(parts.flatMap(({ value }) => stringsMember(value, 'required')));
  const found = new Map<string, Property>();
  for (const part of parts) {
    const properties = objectMember(part.value, 'properties');
    for (const name of Object.keys(properties)) {
      found.set(name, {
        name,
        declared: properties[name],
        pointer: [...part.pointer, 'properties', name],
        required: required.has(name),
      });
    }
  }
  return found;
}

/** The types a schema names. */
export function typesOf(schema: JsonObject): readonly string[] {
  const single = stringMember(schema, 'type');
  return single === undefined ? stringsMember(schema, 'type') : [single];
}
