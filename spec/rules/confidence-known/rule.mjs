import { at, finding } from '../shared/place.mjs';
import { defineRule } from '../shared/rule.mjs';
import { textOf } from '../shared/values.mjs';
import { walk } from '../shared/walk.mjs';

export const forms = ['source', 'bundled'];

export default defineRule({
  description: '`x-confidence` has one of the values that readers know.',
  check,
});

const values = ['documented', 'sister-product', 'v1-docs', 'client-code', 'inferred'];

/** @param {unknown} document */
function check(document) {
  return walk(document)
    .nodes.map((node) => at(node, 'x-confidence'))
    .filter(({ value }) => value !== undefined && !values.includes(textOf(value)))
    .map((place) => finding(place, `Say where the fact comes from with one of: ${values.join(', ')}.`));
}
