import type { Chance } from './chance.ts';
import { isRecord, type Json, mapSchemas } from './walk.ts';

function alternativesOf(schema: Json): readonly unknown[] {
  return Array.isArray(schema['anyOf']) ? schema['anyOf'] : [];
}

/** Puts some alternatives into one of them. */
export function nestAlternatives(document: Json, { take }: Chance): Json {
  return mapSchemas(document, (schema) => {
    const [first, ...others] = alternativesOf(schema);
    const isLeft = others.length === 0 || 'discriminator' in schema || !take();
    return isLeft ? schema : { ...schema, anyOf: [first, { anyOf: others }] };
  });
}

/** Says an alternative again. */
export function repeatAlternatives(document: Json, { take }: Chance): Json {
  return mapSchemas(document, (schema) => {
    const [first, ...others] = alternativesOf(schema);
    const isLeft = others.length === 0 || 'discriminator' in schema || !take();
    return isLeft ? schema : { ...schema, anyOf: [first, ...others, first] };
  });
}

const movable = ['properties', 'required', 'minProperties', 'maxProperties', 'dependentRequired'];

/** Says of each alternative of objects what stands beside them. */
export function moveIntoAlternatives(document: Json, { take }: Chance): Json {
  return mapSchemas(document, (schema) => {
    const alternatives = alternativesOf(schema);
    const isOfObjects = alternatives.length > 1 && alternatives.every(isSpecificObject);
    const isClosed = ['additionalProperties', 'unevaluatedProperties'].some((name) => name in schema);
    if (!isOfObjects || isClosed || !take()) return schema;
    const common = pick(schema, (name) => movable.includes(name));
    const anyOf = alternatives.map((each) => ({ allOf: [{ type: 'object', ...common }, each] }));
    return { ...pick(schema, (name) => !movable.includes(name)), anyOf };
  });
}

/** One that takes any object would have all values of the others, and be the only one that counts. */
function isSpecificObject(schema: unknown): boolean {
  const required = isRecord(schema) && schema['type'] === 'object' ? schema['required'] : undefined;
  return Array.isArray(required) && required.length > 0;
}

function pick(record: Json, wanted: (name: string) => boolean): Json {
  return Object.fromEntries(Object.entries(record).filter(([name]) => wanted(name)));
}

/** Says with exclusive limits what integers have to be. */
export function respellLimits(document: Json, { take }: Chance): Json {
  return mapSchemas(document, (schema) => {
    const { minimum, ...rest } = schema;
    const isLeft = schema['type'] !== 'integer' || !Number.isInteger(minimum) || 'exclusiveMinimum' in rest;
    return isLeft || !take() ? schema : { ...rest, exclusiveMinimum: Number(minimum) - 1 };
  });
}
