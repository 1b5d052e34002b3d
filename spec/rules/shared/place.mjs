import { isObject, itemsOf, keysOf, member } from './values.mjs';

/** @typedef {readonly string[]} Path */

/**
 * A value of a document and where it stands, so that a finding can say so.
 *
 * @typedef {{ readonly document: unknown, readonly value: unknown, readonly path: Path }} Place
 */

/** @typedef {import('@stoplight/spectral-core').IFunctionResult} Finding */

/**
 * @param {unknown} document
 * @returns {Place}
 */
export function rootOf(document) {
  return { document, value: document, path: [] };
}

/**
 * A member or an item. Its value is undefined when there is none.
 *
 * @param {Place} place
 * @param {string} key
 * @returns {Place}
 */
export function at(place, key) {
  const { value } = place;
  const next = Array.isArray(value) ? value[indexOf(key)] : member(value, key);
  return { document: place.document, value: next, path: [...place.path, key] };
}

/**
 * @param {Place} place
 * @param {readonly string[]} keys
 */
export function atPath(place, keys) {
  return keys.reduce(at, place);
}

/**
 * Every member or item, in document order.
 *
 * @param {Place} place
 */
export function childrenOf(place) {
  return childKeys(place.value).map((key) => at(place, key));
}

/**
 * What a `$ref` of this document leads to, through as many as there are. Its value is undefined where one leads nowhere or
 * in a circle; reporting that is the bundler's work.
 *
 * @param {Place} place
 */
export function follow(place) {
  const seen = new Set();
  let current = place;
  for (let target = referenceOf(current); target !== undefined; target = referenceOf(current)) {
    if (seen.has(target)) return { ...current, value: undefined };
    seen.add(target);
    current = target.startsWith('#/')
      ? atPath(rootOf(place.document), target.slice(2).split('/').map(unescapeKey))
      : { ...current, value: undefined };
  }
  return current;
}

/**
 * A member of an object, or of what the object refers to: beside a `$ref`, OpenAPI 3.1 lets members say more.
 *
 * @param {Place} place
 * @param {string} key
 */
export function through(place, key) {
  const own = at(place, key);
  return own.value === undefined ? at(follow(place), key) : own;
}

/**
 * The last key of a place: the name of the member.
 *
 * @param {Place} place
 */
export function nameOf(place) {
  return place.path.at(-1) ?? '';
}

/**
 * @param {Place} place
 * @param {string} message
 * @returns {Finding}
 */
export function finding(place, message) {
  return { message, path: [...place.path] };
}

/** @param {Place} place */
function referenceOf(place) {
  const target = member(place.value, '$ref');
  return typeof target === 'string' ? target : undefined;
}

/** @param {unknown} value */
function childKeys(value) {
  return isObject(value) ? keysOf(value) : itemsOf(value).map((_, index) => String(index));
}

/** @param {string} key */
function indexOf(key) {
  return /^\d+$/.test(key) ? Number(key) : -1;
}

/** @param {string} key */
function unescapeKey(key) {
  return decode(key).replaceAll('~1', '/').replaceAll('~0', '~');
}

/** @param {string} text */
function decode(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
