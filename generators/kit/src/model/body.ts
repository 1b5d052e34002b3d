import type { OpenApiDocument } from '../document/read.ts';
import { resolveReference } from '../document/resolve.ts';
import {
  arrayMember,
  type JsonObject,
  type JsonValue,
  member,
  objectMember,
  stringMember,
  stringsMember,
} from '../json/value.ts';
import type { BodyModel } from './model.ts';

/** Reads a request body, or nothing where there is none. */
export function readBody(document: OpenApiDocument, value: JsonValue | undefined): BodyModel | undefined {
  const body = resolveReference(document, value);
  const content = objectMember(body, 'content');
  const mediaTypes = Object.keys(content);
  if (mediaTypes.length === 0) return undefined;
  const json = objectMember(content, mediaTypes.find(isJson) ?? '');
  const schema = member(json, 'schema');
  const members = objectMembers(document, schema);
  return {
    required: member(body, 'required') === true,
    mediaTypes,
    members: members === undefined ? undefined : [...members.names],
    requiredMembers: members === undefined ? [] : [...members.required],
    schemaName: componentName(schema),
    example: firstExample(document, json),
  };
}

export function isJson(mediaType: string): boolean {
  return /^application\/(json|[^;]+\+json)(;|$)/.test(mediaType);
}

/** `Install` for `#/components/schemas/Install`. */
export function componentName(schema: JsonValue | undefined): string | undefined {
  return /^#\/components\/schemas\/([^/]+)$/.exec(stringMember(schema, '$ref') ?? '')?.[1];
}

function firstExample(document: OpenApiDocument, mediaType: JsonObject): JsonValue | undefined {
  const examples = objectMember(mediaType, 'examples');
  const [first] = Object.keys(examples);
  if (first === undefined) return member(mediaType, 'example');
  return member(resolveReference(document, member(examples, first)), 'value');
}

type Members = { readonly names: Set<string>; readonly required: Set<string> };

/** The members of an object schema, those of its `allOf` included; undefined when it is no plain object. */
function objectMembers(document: OpenApiDocument, schema: JsonValue | undefined): Members | undefined {
  const members: Members = { names: new Set(), required: new Set() };
  return collect(document, schema, members, new Set()) ? members : undefined;
}

function collect(
  document: OpenApiDocument,
  value: JsonValue | undefined,
  members: Members,
  seen: Set<JsonObject>,
): boolean {
  const schema = resolveReference(document, value);
  if (seen.has(schema)) return true;
  seen.add(schema);
  if (['oneOf', 'anyOf'].some((key) => arrayMember(schema, key).length > 0)) return false;
  for (const name of Object.keys(objectMember(schema, 'properties'))) members.names.add(name);
  for (const name of stringsMember(schema, 'required')) members.required.add(name);
  const parts = arrayMember(schema, 'allOf');
  if (parts.length > 0) return parts.every((part) => collect(document, part, members, seen));
  return member(schema, 'type') === 'object' || Object.hasOwn(schema, 'properties');
}
