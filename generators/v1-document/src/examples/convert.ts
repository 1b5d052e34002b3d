import {
  arrayMember,
  isArray,
  isObject,
  type JsonObject,
  type JsonValue,
  type MemberModel,
  member,
  objectMember,
} from '@installatron-openapi/generate-kit';
import type { Derivation } from '../derivation.ts';
import { counterpartOf, isAbsent } from '../schema/members.ts';
import { type Part, partsOf, typesOf } from '../schema/parts.ts';
import { encode } from './codec.ts';

/**
 * An example of version 2 as version 1 has it.
 *
 * @param members those of the schema, where it is no component of a resource: the body of a request.
 */
export function convertExample(
  derivation: Derivation,
  schema: JsonValue | undefined,
  value: JsonValue,
  members: readonly MemberModel[] = [],
): JsonValue {
  const parts = partsOf(derivation.document, chosenFor(derivation, schema, value));
  if (isArray(value)) {
    const items = parts.map((part) => member(part.value, 'items')).find((found) => found !== undefined);
    return value.map((item) => convertExample(derivation, items, item));
  }
  return isObject(value) ? convertObject(derivation, { parts, value, members }) : value;
}

/** Of a choice between schemas the first that is for objects, when the value is one. */
function chosenFor(
  { document }: Derivation,
  schema: JsonValue | undefined,
  value: JsonValue,
): JsonValue | undefined {
  const choices = partsOf(document, schema).flatMap((part) => [
    ...arrayMember(part.value, 'anyOf'),
    ...arrayMember(part.value, 'oneOf'),
  ]);
  if (choices.length === 0 || !isObject(value)) return schema;
  return choices.find((choice) => partsOf(document, choice).some(isForObjects)) ?? schema;
}

function isForObjects({ value }: Part): boolean {
  return typesOf(value).includes('object') || Object.hasOwn(value, 'properties');
}

type Conversion = {
  readonly parts: readonly Part[];
  readonly value: JsonObject;
  readonly members: readonly MemberModel[];
};

function convertObject(derivation: Derivation, { parts, value, members }: Conversion): JsonValue {
  const known = [...members, ...membersOf(derivation, parts)];
  const sibling = (name: string) => member(value, name);
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, part]): readonly (readonly [string, JsonValue])[] => {
      const counterpart = counterpartOf(known, name);
      if (counterpart.kind === 'member') return convertMember(derivation, counterpart.member, part, sibling);
      if (counterpart.kind === 'flattened') {
        return counterpart.members.flatMap((inner) => {
          const found = member(part, inner.path[1] ?? '');
          return found === undefined ? [] : convertMember(derivation, inner, found, sibling);
        });
      }
      return convertUnstated(derivation, parts, name, part);
    }),
  );
}

function membersOf({ members }: Derivation, parts: readonly Part[]): readonly MemberModel[] {
  const found = parts.map(({ component }) => (component === undefined ? undefined : members.get(component)));
  return found.find((candidate) => candidate !== undefined) ?? [];
}

type Entries = readonly (readonly [string, JsonValue])[];

function convertMember(
  derivation: Derivation,
  found: MemberModel,
  value: JsonValue,
  sibling: (name: string) => JsonValue | undefined,
): Entries {
  return found.v1 === undefined ? [] : [[found.v1, convertValue(derivation, found, value, sibling)]];
}

function convertUnstated(
  derivation: Derivation,
  parts: readonly Part[],
  name: string,
  value: JsonValue,
): Entries {
  const declared = parts
    .map((part) => member(objectMember(part.value, 'properties'), name))
    .findLast((found) => found !== undefined);
  if (isAbsent(derivation.document, declared)) return [];
  const other = parts
    .map((part) => member(part.value, 'additionalProperties'))
    .find((found) => found !== undefined);
  return [[name, convertExample(derivation, declared ?? other, value)]];
}

/**
 * The value of one member as version 1 has it.
 *
 * @param sibling finds the value of another member of the same object, for a word in place of which that one stands.
 */
export function convertValue(
  derivation: Derivation,
  { rule, schema }: MemberModel,
  value: JsonValue,
  sibling: (name: string) => JsonValue | undefined,
): JsonValue {
  if (rule.kind === 'same') return convertExample(derivation, schema, value);
  if (rule.kind === 'codec') return encode(rule.codec, convertExample(derivation, schema, value));
  const { values, synonyms, carries } = rule;
  if (carries !== undefined && value === carries.word) return sibling(carries.member) ?? value;
  const word = synonyms.find((synonym) => synonym.word === value)?.meaning ?? value;
  return values.find(({ v2 }) => v2 === word)?.v1 ?? value;
}
