import type { Chance } from './chance.ts';
import { isRecord, type Json, mapSchemas } from './walk.ts';

/** Other ways to write a schema. */
type SchemaRewrite = (schema: Json, chance: Chance) => unknown;

function rewriting(rewrite: SchemaRewrite): (document: Json, chance: Chance) => Json {
  return (document, chance) =>
    mapSchemas(document, (schema) => (chance.take() ? rewrite(schema, chance) : schema));
}

export const wrapInAllOf = rewriting((schema) => ({ allOf: [schema] }));

export const wrapInChoiceOfOne = rewriting((schema, { take }) =>
  take() ? { anyOf: [schema] } : { oneOf: [schema] },
);

/** Puts some of the members of an object, and what of them has to be there, into a part of their own. */
export const splitObjects = rewriting((schema, { take }) => {
  const { properties, required, ...rest } = schema;
  if (!isRecord(properties) || 'additionalProperties' in rest) return schema;
  const names = Object.keys(properties).filter(take);
  const part = pick(properties, (name) => names.includes(name));
  const left = pick(properties, (name) => !names.includes(name));
  const needed = Array.isArray(required) ? required : [];
  const allOf = Array.isArray(rest['allOf']) ? rest['allOf'] : [];
  return {
    ...rest,
    properties: left,
    required: needed.filter((name) => !names.includes(name)),
    allOf: [
      ...allOf,
      { type: 'object', properties: part, required: needed.filter((name) => names.includes(name)) },
    ],
  };
});

function pick(record: Json, wanted: (name: string) => boolean): Json {
  return Object.fromEntries(Object.entries(record).filter(([name]) => wanted(name)));
}

export const respellConstants = rewriting((schema) => {
  const { const: single, enum: several, ...rest } = schema;
  if (single !== undefined) return { ...rest, enum: [single] };
  return Array.isArray(several) && several.length === 1 ? { ...rest, const: several[0] } : schema;
});

/** A list of values of one type as a choice of constants. */
export const respellEnums = rewriting((schema) => {
  const { enum: several, ...rest } = schema;
  return Array.isArray(several) && several.length > 1
    ? { ...rest, anyOf: several.map((each) => ({ const: each })) }
    : schema;
});

/** Several types as a choice, each with all that is said of them. */
export const respellTypes = rewriting((schema) => {
  const { type, ...rest } = schema;
  if (!Array.isArray(type) || 'anyOf' in rest) return schema;
  return { ...rest, anyOf: type.map((each) => ({ type: each })) };
});

export const respellIntegers = rewriting((schema) =>
  schema['type'] === 'integer' && !('multipleOf' in schema)
    ? { ...schema, type: 'number', multipleOf: 1 }
    : schema,
);

/** Says what goes without saying. */
export const spellOutSchemas = rewriting((schema, { take }) => {
  const isObject = schema['type'] === 'object';
  const isList = schema['type'] === 'array';
  return {
    ...schema,
    ...(isObject && !('additionalProperties' in schema) && { additionalProperties: take() ? true : {} }),
    ...(isObject && !('required' in schema) && { required: [] }),
    ...(isList && !('items' in schema) && { items: {} }),
    ...(!('deprecated' in schema) && { deprecated: false }),
    ...(schema['type'] === 'string' && !('minLength' in schema) && { minLength: 0 }),
  };
});
