// What a rule reads is text somebody wrote: nothing is known of its types, and a key may be `__proto__`.

/**
 * @param {unknown} value
 * @returns {value is Record<string, unknown>}
 */
export function isObject(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * A member the object itself has, never one it inherits.
 *
 * @param {unknown} value
 * @param {string} key
 */
export function member(value, key) {
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** @param {unknown} value */
export function keysOf(value) {
  return isObject(value) ? Object.keys(value) : [];
}

/**
 * @param {unknown} value
 * @returns {readonly unknown[]}
 */
export function itemsOf(value) {
  return Array.isArray(value) ? value : [];
}

/**
 * The strings of an array; what else stands in it is left to the structural checks of Redocly.
 *
 * @param {unknown} value
 */
export function stringsOf(value) {
  return itemsOf(value).filter((item) => typeof item === 'string');
}

/**
 * A string without the blanks around it; empty for anything else.
 *
 * @param {unknown} value
 */
export function textOf(value) {
  return typeof value === 'string' ? value.trim() : '';
}
