import { at, childrenOf, nameOf, rootOf } from './place.mjs';
import { isObject } from './values.mjs';

/** @typedef {import('./place.mjs').Place} Place */

// Under these keys somebody chose the names of the members: `default` in there is a name, not a keyword.
const nameMaps = new Set([
  'paths',
  'webhooks',
  'responses',
  'schemas',
  'parameters',
  'requestBodies',
  'headers',
  'securitySchemes',
  'links',
  'callbacks',
  'pathItems',
  'content',
  'encoding',
  'variables',
  'properties',
  'patternProperties',
  'dependentSchemas',
  '$defs',
]);

// Under these keys stands data of the API, in which every key is a member of it.
const payloads = new Set(['example', 'default', 'value', 'const', 'enum']);

/**
 * The objects a document describes things with, and the data it shows. References are not followed: each thing is
 * met where it is written.
 *
 * @param {unknown} document
 */
export function walk(document) {
  /** @type {Place[]} */
  const nodes = [];
  /** @type {Place[]} */
  const data = [];
  const pending = [rootOf(document)];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (isObject(next.value)) nodes.push(next);
    for (const child of childrenOf(next).reverse()) {
      const kind = kindOf(child);
      if (kind === 'payload') data.push(child);
      else if (kind === 'names') pending.push(...childrenOf(child).reverse());
      else pending.push(child);
    }
  }
  return { nodes, data };
}

/** @param {Place} place */
function kindOf(place) {
  const name = nameOf(place);
  if (payloads.has(name)) return 'payload';
  // On a schema `examples` is a list of values; elsewhere it maps names to objects that hold one each.
  if (name === 'examples') return Array.isArray(place.value) ? 'payload' : 'names';
  return nameMaps.has(name) && isObject(place.value) ? 'names' : 'node';
}

/**
 * Every value inside a value, itself first, each with its place.
 *
 * @param {Place} root
 */
export function valuesIn(root) {
  const found = [];
  const pending = [root];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    found.push(next);
    pending.push(...childrenOf(next).reverse());
  }
  return found;
}

/**
 * The object that a place is a member of.
 *
 * @param {Place} place
 */
export function ownerOf(place) {
  return place.path.slice(0, -1).reduce(at, rootOf(place.document));
}
