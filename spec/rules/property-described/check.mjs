import { at, childrenOf, follow, through } from '../shared/place.mjs';
import { isObject, itemsOf, keysOf, member } from '../shared/values.mjs';

/** @typedef {import('../shared/place.mjs').Place} Place */

/**
 * Whether a reader is shown a value. An object shows itself by its members, and so does a list of such objects; a list
 * of plain values is clearer with a whole list as its example, so that one must be written.
 *
 * @param {Place} property
 */
export function hasExample(property) {
  return shows(property, new Set());
}

/**
 * @param {Place} place
 * @param {Set<unknown>} seen A schema may contain itself.
 * @returns {boolean}
 */
function shows(place, seen) {
  return itemsOf(through(place, 'examples').value).length > 0 || showsByMembers(follow(place), seen);
}

/**
 * @param {Place} schema
 * @param {Set<unknown>} seen
 * @returns {boolean}
 */
function showsByMembers(schema, seen) {
  if (!isObject(schema.value) || seen.has(schema.value)) return false;
  seen.add(schema.value);
  if (keysOf(member(schema.value, 'properties')).length > 0) return true;
  const parts = ['allOf', 'anyOf', 'oneOf'].flatMap((key) => childrenOf(at(schema, key)));
  return parts.some((part) => shows(part, seen)) || showsByMembers(follow(at(schema, 'items')), seen);
}
