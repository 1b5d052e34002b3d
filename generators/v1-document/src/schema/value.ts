import {
  arrayMember,
  type CodecName,
  codecs,
  isArray,
  isObject,
  type JsonArray,
  type JsonObject,
  type JsonValue,
  type MemberModel,
  member,
  type ValueRule,
} from '@installatron-openapi/generate-kit';
import type { Derivation } from '../derivation.ts';
import { typesOf } from './parts.ts';
import { deriveSchema, type Form } from './schema.ts';

// What says which values there are. All else that stands in a schema says something about the member.
const valueKeywords = new Set([
  ...['type', 'enum', 'const', 'x-extensible-enum', 'format', 'default', 'pattern', 'multipleOf'],
  ...['items', 'prefixItems', 'contains', 'minItems', 'maxItems', 'uniqueItems'],
  ...['properties', 'required', 'additionalProperties', 'allOf', 'anyOf', 'oneOf', 'not', '$ref'],
  ...['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'minLength', 'maxLength'],
]);

/** The keywords of a schema that say something about the member and not about its value. */
export function annotationsOf(schema: JsonObject): JsonObject {
  const entries = Object.entries(schema).filter(([key]) => !valueKeywords.has(key) && key !== 'x-v1');
  return Object.fromEntries(entries);
}

/** Which values a member has in version 1, where they are others than in version 2. */
export function changedValues(derivation: Derivation, found: MemberModel, form: Form): JsonObject {
  const { rule, schema, v1Types } = found;
  if (rule.kind === 'codec') return withNull(schema, codecValues(derivation, rule.codec, found, form));
  if (rule.kind === 'values') return withNull(schema, tableValues(rule, form));
  return typedValues(derivation, found, v1Types ?? [], form);
}

function codecValues(
  derivation: Derivation,
  codec: CodecName,
  { schema, pointer }: MemberModel,
  form: Form,
): JsonObject {
  const { enum: known, type, ...rest }: JsonObject = codecs[codec].written;
  const written = typeof type === 'string' ? type : 'string';
  const types = form === 'answer' ? (arrivingIn[codec] ?? arriving([written])) : [written];
  const items = member(schema, 'items');
  const isList = types.includes('array') && items !== undefined;
  return {
    ...rest,
    type: typeOf(types),
    ...(known === undefined ? {} : knownValues(arrayMember({ known }, 'known'), form)),
    ...(isList
      ? { items: deriveSchema(derivation, items, [...pointer, 'items'], { members: [], form }) }
      : {}),
  };
}

// As the table of codecs in the spec's README says: a list of version 1 comes in either form.
const arrivingIn: Readonly<Partial<Record<CodecName, readonly string[]>>> = {
  list: ['array', 'string'],
  'comma-list': ['string', 'array'],
};

function tableValues({ values, carries }: Extract<ValueRule, { kind: 'values' }>, form: Form): JsonObject {
  const written = values.map(({ v1 }) => v1).toSorted(inOrder);
  const types = [...new Set(written.map(jsonType))];
  const table = { type: typeOf(form === 'answer' ? arriving(types) : types), ...knownValues(written, form) };
  if (carries === undefined) return table;
  // The value of the other member, in place of a word.
  if (form === 'answer') return { ...table, type: typeOf([...new Set([...arriving(types), 'string'])]) };
  return { anyOf: [table, { type: 'string' }] };
}

/** Requests have what is known and nothing else; to answers a server may add. */
function knownValues(values: JsonArray, form: Form): JsonObject {
  return form === 'answer' ? { 'x-extensible-enum': values } : { enum: values };
}

/** Numbers by size, all else by its text. */
export function inOrder(a: string | number | boolean, b: string | number | boolean): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return String(a) < String(b) ? -1 : 1;
}

function jsonType(value: string | number | boolean): string {
  return typeof value === 'number' ? 'integer' : typeof value;
}

/** In answers of version 1 a number may come as a string of digits. */
export function arriving(types: readonly string[]): readonly string[] {
  const hasNumber = types.includes('integer') || types.includes('number');
  return hasNumber && !types.includes('string') ? [...types, 'string'] : types;
}

export function typeOf(types: readonly string[]): JsonValue {
  const [only, ...others] = types;
  return only !== undefined && others.length === 0 ? only : types;
}

// What is null in version 2 is so in version 1: no rule has a form for it.
function withNull(schema: JsonObject, values: JsonObject): JsonObject {
  const types = typesOf(values);
  if (!typesOf(schema).includes('null') || types.length === 0) return values;
  const known = member(values, 'enum');
  return {
    ...values,
    type: typeOf([...types, 'null']),
    ...(isArray(known) ? { enum: [...known, null] } : {}),
  };
}

// Keywords that mean something for values of one type only.
const keywordTypes: Readonly<Record<string, string>> = {
  items: 'array',
  properties: 'object',
  additionalProperties: 'object',
  required: 'object',
  format: 'string',
  pattern: 'string',
};

const listed = new Set(['type', 'enum', 'const', 'x-extensible-enum', 'default']);

function typedValues(
  derivation: Derivation,
  { schema, pointer }: MemberModel,
  types: readonly string[],
  form: Form,
): JsonObject {
  const isMeant = (key: string) => types.includes(keywordTypes[key] ?? types[0] ?? '');
  const kept = Object.entries(schema).filter(
    ([key]) => valueKeywords.has(key) && !listed.has(key) && isMeant(key),
  );
  const derived = deriveSchema(derivation, Object.fromEntries(kept), pointer, { members: [], form });
  return { ...(isObject(derived) ? derived : {}), type: typeOf(types) };
}
