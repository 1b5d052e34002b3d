import { bodySchemasOf, operationsOf, parametersOf, requestBodyOf, responsesOf } from './operations.mjs';
import { at, childrenOf, follow } from './place.mjs';
import { isObject, member, textOf } from './values.mjs';

/** @typedef {import('./place.mjs').Place} Place */

const single = [
  'items',
  'contains',
  'additionalProperties',
  'unevaluatedProperties',
  'unevaluatedItems',
  'propertyNames',
];
const conditional = ['not', 'if', 'then', 'else'];
const many = [
  'allOf',
  'anyOf',
  'oneOf',
  'prefixItems',
  'properties',
  'patternProperties',
  'dependentSchemas',
  '$defs',
];

/**
 * The schemas directly inside a schema, `$ref`s not followed.
 *
 * @param {Place} schema
 */
export function subschemasOf(schema) {
  const one = [...single, ...conditional].map((key) => at(schema, key));
  const several = many.flatMap((key) => childrenOf(at(schema, key)));
  return [...one, ...several].filter(({ value }) => isObject(value));
}

/**
 * Every schema that can be reached from these, each once, `$ref`s followed. A schema may contain itself.
 *
 * @param {readonly Place[]} roots
 */
export function reachableSchemas(roots) {
  const seen = new Map();
  // A stack of our own: schemas nested very deep must not overflow the call stack.
  const pending = [...roots].reverse();
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const schema = follow(next);
    if (!isObject(schema.value) || seen.has(schema.value)) continue;
    seen.set(schema.value, schema);
    pending.push(...subschemasOf(schema).reverse());
  }
  return [...seen.values()];
}

/**
 * Every schema an answer can be made of.
 *
 * @param {unknown} document
 */
export function answerSchemas(document) {
  const responses = operationsOf(document).flatMap(responsesOf);
  return reachableSchemas(responses.flatMap(({ place }) => bodySchemasOf(place)));
}

/**
 * Every schema a request can be made of: bodies and parameters.
 *
 * @param {unknown} document
 */
export function requestSchemas(document) {
  const roots = operationsOf(document).flatMap((operation) => [
    ...bodySchemasOf(requestBodyOf(operation)),
    ...parametersOf(operation).map((parameter) => at(parameter, 'schema')),
  ]);
  return reachableSchemas(roots);
}

/**
 * The place of a property, also where `$ref` and `allOf` bring it in. The value is undefined when there is none.
 *
 * @param {Place} schema
 * @param {string} name
 */
export function propertyOf(schema, name) {
  const parts = reachableParts(schema);
  const holder = parts.find((part) => member(member(part.value, 'properties'), name) !== undefined);
  return at(at(holder ?? follow(schema), 'properties'), name);
}

/**
 * The schema and everything its `allOf`s add to it.
 *
 * @param {Place} schema
 */
export function reachableParts(schema) {
  const seen = new Map();
  const pending = [schema];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const part = follow(next);
    if (!isObject(part.value) || seen.has(part.value)) continue;
    seen.set(part.value, part);
    pending.push(...childrenOf(at(part, 'allOf')).reverse());
  }
  return [...seen.values()];
}

/**
 * Whether `type` names this type, alone or among others.
 *
 * @param {unknown} schema
 * @param {string} type
 */
export function hasType(schema, type) {
  const types = member(schema, 'type');
  return Array.isArray(types) ? types.includes(type) : textOf(types) === type;
}
