import { at, childrenOf, finding, nameOf, rootOf } from '../shared/place.mjs';
import { defineRule } from '../shared/rule.mjs';
import { keysOf, member } from '../shared/values.mjs';

export const forms = ['source'];

export default defineRule({
  description: 'openapi.yaml is an index: its paths are `$ref`s, its only components the security schemes.',
  check,
});

/** @typedef {import('../shared/place.mjs').Place} Place */

/** @param {unknown} document */
function check(document) {
  const root = rootOf(document);
  // The other files of the spec are none of this rule's business: only the index says `openapi`.
  if (at(root, 'openapi').value === undefined) return [];
  return [
    ...childrenOf(at(root, 'paths'))
      .filter((path) => !isReference(path))
      .map((path) =>
        finding(path, 'Move this into a file of its own under `paths/` and leave a `$ref` to it.'),
      ),
    ...childrenOf(at(root, 'components'))
      .filter((kind) => nameOf(kind) !== 'securitySchemes')
      .map((kind) =>
        finding(kind, `Move these into files under \`components/${nameOf(kind)}/\` and refer to those.`),
      ),
  ];
}

/** @param {Place} place */
function isReference(place) {
  return keysOf(place.value).length === 1 && typeof member(place.value, '$ref') === 'string';
}
