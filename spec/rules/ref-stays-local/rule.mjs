import { finding, nameOf, rootOf } from '../shared/place.mjs';
import { defineRule } from '../shared/rule.mjs';
import { valuesIn } from '../shared/walk.mjs';

export const forms = ['source'];

export default defineRule({
  description: 'A `$ref` is a relative path that stays inside the folder of the spec.',
  check,
});

// Payloads are searched too: some tools follow a `$ref` wherever it stands.
/**
 * @param {unknown} document
 * @param {unknown} _options
 * @param {import('@stoplight/spectral-core').RulesetFunctionContext} context
 */
function check(document, _options, context) {
  const folder = folderOf(context.document.source ?? '');
  return valuesIn(rootOf(document)).flatMap((place) => {
    if (nameOf(place) !== '$ref' || typeof place.value !== 'string') return [];
    const message = problemOf(place.value, folder);
    return message === undefined ? [] : [finding(place, message)];
  });
}

/**
 * @param {string} target
 * @param {readonly string[]} folder
 */
function problemOf(target, folder) {
  const path = decode(target.split('#', 1).join('')).replaceAll('\\', '/');
  if (/^[a-z][a-z0-9+.-]*:|^\//i.test(path)) {
    return 'Copy what this names into the spec and refer to it with a relative path: nothing is read from elsewhere.';
  }
  return climbsOut(path, folder)
    ? 'Keep this `$ref` inside the folder of the spec: it climbs out of it.'
    : undefined;
}

/**
 * @param {string} path
 * @param {readonly string[]} folder
 */
function climbsOut(path, folder) {
  let depth = folder.length;
  for (const step of path.split('/')) {
    if (step === '..') depth -= 1;
    else if (step !== '' && step !== '.') depth += 1;
    if (depth < 0) return true;
  }
  return false;
}

/**
 * The folders between the spec and one of its files: `paths`, or `components` and a kind, or none.
 *
 * @param {string} source
 */
function folderOf(source) {
  const folders = source.split(/[\\/]/).slice(0, -1);
  if (folders.at(-1) === 'paths') return folders.slice(-1);
  return folders.at(-2) === 'components' ? folders.slice(-2) : [];
}

/** @param {string} text */
function decode(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
