import {
  arrayMember,
  isArray,
  isObject,
  type JsonObject,
  type JsonValue,
  type MemberModel,
  member as memberOf,
  type PointerPath,
} from '@installatron-openapi/generate-kit';
import { type Derivation, made, originOf } from '../derivation.ts';
import { convertValue } from '../examples/convert.ts';
import { memberNotes } from './notes.ts';
import { deriveSchema, type Form } from './schema.ts';
import { annotationsOf, changedValues } from './value.ts';

/** A member of an object, as the schema declares it. */
export type DeclaredMember = {
  readonly member: MemberModel;
  /** As it is written, a `$ref` included. */
  readonly declared: JsonValue;
  /** Where it is declared; undefined when only its `x-v1` is known. */
  readonly place: PointerPath | undefined;
  /** The members of the same object: the value of one may stand in place of a word of another. */
  readonly siblings: readonly MemberModel[];
};

/** The property of version 1 under its name, or nothing where version 1 has no such member. */
export function deriveMember(
  derivation: Derivation,
  found: DeclaredMember,
  form: Form,
): readonly (readonly [string, JsonObject])[] {
  const { member, place } = found;
  if (member.v1 === undefined) return [];
  const description = [member.description, ...memberNotes(member)].filter((text) => text !== '').join('\n\n');
  const property = {
    ...valuesOf(derivation, found, form),
    ...(description === '' ? {} : { description }),
    ...nameOf(member),
    ...(member.confidence === 'documented' ? {} : { 'x-confidence': member.confidence }),
  };
  return [[member.v1, made(derivation, property, originOf(member.pointer, place))]];
}

/** What version 2 calls the member, where that is another name: two names for a member of a flattened object. */
function nameOf({ path, v1 }: MemberModel): JsonObject {
  const [first, second] = path;
  if (second !== undefined) return { 'x-v2': [first, second] };
  return first === v1 ? {} : { 'x-v2': first };
}

function valuesOf(derivation: Derivation, found: DeclaredMember, form: Form): JsonObject {
  const { member, declared, place } = found;
  const { 'x-confidence': _, ...own } = isObject(declared) ? declared : {};
  if (member.rule.kind === 'same' && member.v1Types === undefined) {
    const derived = deriveSchema(derivation, own, place ?? member.pointer, { members: [], form });
    return isObject(derived) ? derived : {};
  }
  const annotations = annotationsOf({ ...member.schema, ...own });
  const { 'x-confidence': __, ...said } = annotations;
  return { ...said, ...examplesOf(derivation, said, found), ...changedValues(derivation, member, form) };
}

function examplesOf(
  derivation: Derivation,
  said: JsonObject,
  { member, siblings }: DeclaredMember,
): JsonObject {
  const examples = memberOf(said, 'examples');
  if (!isArray(examples)) return {};
  const exampleOf = (name: string) => {
    const schema = siblings.find(({ path }) => path.length === 1 && path[0] === name)?.schema;
    return arrayMember(schema, 'examples')[0];
  };
  return { examples: examples.map((example) => convertValue(derivation, member, example, exampleOf)) };
}
