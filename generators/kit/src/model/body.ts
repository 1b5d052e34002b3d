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

type Members = { readonly names: ReadonlySet<string>; readonly required: ReadonlySet<string> };

/** The members of an object schema, those of its `allOf` included; undefined when it is no plain object. */
function objectMembers(document: OpenApiDocument, schema: JsonValue | undefined): Members | undefined {
  const parts = partsOf(document, schema);
  if (!parts.some(describesObject) || parts.some(allowsOther)) return undefined;
  return {
    names: new Set(parts.flatMap((part) => Object.keys(objectMember(part, 'properties')))),
    required: new Set(parts.flatMap((part) => stringsMember(part, 'required'))),
  };
}

/** A schema and all that its `allOf` puts it together from. */
function partsOf(document: OpenApiDocument, schema: JsonValue | undefined): readonly JsonObject[] {
  const parts = new Set<JsonObject>();
  const pending = [schema];
  // The list grows while it is walked.
  for (const value of pending) {
    const part = resolveReference(document, value);
    if (!parts.has(part)) pending.push(...arrayMember(part, 'allOf'));
    parts.add(part);
  }
  return [...parts];
}

function describesObject(schema: JsonObject): boolean {
  return typesOf(schema).includes('object') || Object.hasOwn(schema, 'properties');
}

function allowsOther(schema: JsonObject): boolean {
  const choice = ['oneOf', 'anyOf'].some((key) => arrayMember(schema, key).length > 0);
  const types = typesOf(schema);
  return choice || (types.length > 0 && !types.includes('object'));
}

function typesOf(schema: JsonObject): readonly string[] {
  const single = stringMember(schema, 'type');
  return single === undefined ? stringsMember(schema, 'type') : [single];
}
