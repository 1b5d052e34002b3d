import { operationsOf } from '../shared/operations.mjs';
import { at, finding } from '../shared/place.mjs';
import { defineRule } from '../shared/rule.mjs';

export const forms = ['bundled'];

export default defineRule({
  description: 'An operation says whether it is safe to repeat where its method does not.',
  check,
});

const safe = new Set(['get', 'head']);

/** @param {unknown} document */
function check(document) {
  return operationsOf(document).flatMap(({ place, method }) => {
    const declared = at(place, 'x-repeatable');
    if (declared.value === undefined || declared.value === !safe.has(method)) return [];
    if (typeof declared.value !== 'boolean') return [finding(declared, 'Write true or false.')];
    return [finding(declared, 'Take this out: it is what the method says already.')];
  });
}
