import {
  isObject,
  type JsonObject,
  type JsonValue,
  type OnlyMember,
  objectMember,
} from '@installatron-openapi/generate-kit';
import { type Derivation, made, originOf } from './derivation.ts';
import { schemasReachedFrom } from './references.ts';
import { deriveSchema } from './schema/schema.ts';
import { typeOf } from './schema/value.ts';

/**
 * Every component schema of version 2 as version 1 has it, under its name. Schemas that answers lead to are in the form
 * in which answers arrive, all others in that in which requests are written.
 *
 * @param answers the schemas of the answers, in version 2.
 */
export function deriveComponents(derivation: Derivation, answers: readonly JsonValue[]): JsonObject {
  const { document, members } = derivation;
  const inAnswers = schemasReachedFrom(document, answers);
  const schemas = objectMember(objectMember(document, 'components'), 'schemas');
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => {
      const place = ['components', 'schemas', name];
      const scope = {
        members: members.get(name) ?? [],
        form: inAnswers.has(name) ? 'answer' : 'request',
      } as const;
      const derived = deriveSchema(derivation, schema, place, scope);
      return [name, isObject(derived) ? withOnly(derivation, name, derived) : derived];
    }),
  );
}

/** Adds the members that only version 1 has. */
function withOnly(derivation: Derivation, name: string, schema: JsonObject): JsonObject {
  const resource = derivation.versions.resources.find(({ schemaName }) => schemaName === name);
  const only = resource?.only ?? [];
  if (only.length === 0) return schema;
  const added = only.map((member) => [member.v1, onlyProperty(derivation, member)]);
  const properties = { ...objectMember(schema, 'properties'), ...Object.fromEntries(added) };
  return made(derivation, { ...schema, properties }, originOf(resource?.pointer ?? []));
}

function onlyProperty(
  derivation: Derivation,
  { types, description, confidence, pointer }: OnlyMember,
): JsonObject {
  const property = {
    type: typeOf(types),
    description,
    ...(confidence === 'documented' ? {} : { 'x-confidence': confidence }),
  };
  return made(derivation, property, originOf(pointer));
}
