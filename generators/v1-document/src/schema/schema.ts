import {
  isArray,
  isObject,
  type JsonObject,
  type JsonValue,
  type MemberModel,
  mapMembers,
  member,
  objectMember,
  type PointerPath,
} from '@installatron-openapi/generate-kit';
import { type Derivation, made, originOf } from '../derivation.ts';
import { convertExample } from '../examples/convert.ts';
import { counterpartOf, isAbsent } from './members.ts';
import { typesOf } from './parts.ts';
import { deriveMember } from './property.ts';
import { arriving, typeOf } from './value.ts';

/** What a schema is for. Requests are written in one form; answers may arrive in several. */
export type Form = 'request' | 'answer';

/** Which members a schema has, where it is part of a resource, and what it is for. */
export type Scope = { readonly members: readonly MemberModel[]; readonly form: Form };

/**
 * A schema of version 2 as version 1 has it: its properties renamed, with other values, lifted or gone, as the members
 * say; what nothing is said of stays as it is. References stay: each component is derived by itself.
 */
export function deriveSchema(
  derivation: Derivation,
  schema: JsonValue,
  pointer: PointerPath,
  scope: Scope,
): JsonValue {
  if (!isObject(schema)) return schema;
  const entries = Object.entries(schema)
    .filter(([key]) => key !== 'x-v1')
    .map(([key, value]) => {
      const part = { key, value, schema, pointer: [...pointer, key] };
      return [key, (keywords.get(key) ?? unchanged)(derivation, part, scope)] as const;
    });
  return made(derivation, Object.fromEntries(entries), originOf(pointer));
}

/** A keyword of a schema with its value. */
type Part = {
  readonly key: string;
  readonly value: JsonValue;
  readonly schema: JsonObject;
  readonly pointer: PointerPath;
};

type Change = (derivation: Derivation, part: Part, scope: Scope) => JsonValue;

const unchanged: Change = (_, { value }) => value;

const one: Change = (derivation, { value, pointer }, { form }) =>
  deriveSchema(derivation, value, pointer, { members: [], form });

const list: Change = (derivation, { value, pointer }, { form }) =>
  listOf(derivation, value, pointer, { members: [], form });

const map: Change = (derivation, { value, pointer }, { form }) =>
  isObject(value)
    ? mapMembers(value, (inner, name) =>
        deriveSchema(derivation, inner, [...pointer, name], { members: [], form }),
      )
    : value;

// The parts of an `allOf` describe the same object, so they have the same members.
const sameObject: Change = (derivation, { value, pointer }, scope) =>
  listOf(derivation, value, pointer, scope);

function listOf(derivation: Derivation, value: JsonValue, pointer: PointerPath, scope: Scope): JsonValue {
  if (!isArray(value)) return value;
  return value.map((inner, index) => deriveSchema(derivation, inner, [...pointer, String(index)], scope));
}

const examples: Change = (derivation, { value, schema }, { members }) =>
  isArray(value) ? value.map((example) => convertExample(derivation, schema, example, members)) : value;

const example: Change = (derivation, { value, schema }, { members }) =>
  convertExample(derivation, schema, value, members);

const types: Change = (_, { value, schema }, { form }) =>
  form === 'answer' ? typeOf(arriving(typesOf(schema))) : value;

const names: Change = ({ document }, { value, schema }, { members }) => {
  if (!isArray(value)) return value;
  const declared = objectMember(schema, 'properties');
  return value.flatMap((name) =>
    typeof name !== 'string' || isAbsent(document, member(declared, name)) ? [] : namesOf(members, name),
  );
};

const dependencies: Change = (_, { value }, { members }) =>
  isObject(value) ? dependents(value, members) : value;

const properties: Change = (derivation, { value, pointer }, scope) =>
  isObject(value) ? deriveProperties(derivation, value, pointer, scope) : value;

const keywords: ReadonlyMap<string, Change> = new Map([
  ['properties', properties],
  ['required', names],
  ['dependentRequired', dependencies],
  ['type', types],
  ['examples', examples],
  ['example', example],
  ['default', example],
  ['allOf', sameObject],
  ...each(list, ['anyOf', 'oneOf', 'prefixItems']),
  ...each(map, ['patternProperties', '$defs', 'definitions', 'dependentSchemas']),
  ...each(one, ['items', 'additionalProperties', 'not', 'contains', 'propertyNames', 'if', 'then', 'else']),
  ...each(one, ['unevaluatedProperties', 'unevaluatedItems', 'contentSchema']),
]);

function each(change: Change, keys: readonly string[]): readonly (readonly [string, Change])[] {
  return keys.map((key) => [key, change]);
}

/** The name of a member in version 1; none for one that is absent there, or whose members stand beside it. */
function namesOf(members: readonly MemberModel[], name: string): readonly string[] {
  const counterpart = counterpartOf(members, name);
  if (counterpart.kind === 'unstated') return [name];
  if (counterpart.kind === 'flattened' || counterpart.member.v1 === undefined) return [];
  return [counterpart.member.v1];
}

/** `dependentRequired` with the names of version 1. */
export function dependents(value: JsonObject, members: readonly MemberModel[]): JsonObject {
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, others]) =>
      namesOf(members, name).map((v1) => [
        v1,
        isArray(others)
          ? others.flatMap((other) => (typeof other === 'string' ? namesOf(members, other) : []))
          : others,
      ]),
    ),
  );
}

function deriveProperties(
  derivation: Derivation,
  declared: JsonObject,
  pointer: PointerPath,
  { members, form }: Scope,
): JsonObject {
  return Object.fromEntries(
    Object.entries(declared).flatMap(([name, value]): readonly (readonly [string, JsonValue])[] => {
      const place = [...pointer, name];
      const counterpart = counterpartOf(members, name);
      if (counterpart.kind === 'unstated') {
        if (isAbsent(derivation.document, value)) return [];
        return [[name, deriveSchema(derivation, value, place, { members: [], form })]];
      }
      if (counterpart.kind === 'member') {
        return deriveMember(
          derivation,
          { member: counterpart.member, declared: value, place, siblings: members },
          form,
        );
      }
      return counterpart.members.flatMap((inner) =>
        deriveMember(
          derivation,
          { member: inner, declared: inner.schema, place: undefined, siblings: members },
          form,
        ),
      );
    }),
  );
}
