import { operationId, operationsOf } from '../shared/operations.mjs';
import { at, childrenOf, finding } from '../shared/place.mjs';
import { defineRule } from '../shared/rule.mjs';
import { textOf } from '../shared/values.mjs';

export const forms = ['bundled'];

export default defineRule({
  description: 'An operation that changes something says which others may answer differently afterwards.',
  check,
});

const changing = new Set(['put', 'post', 'delete', 'patch']);

/** @param {unknown} document */
function check(document) {
  const operations = operationsOf(document);
  const reading = new Set(operations.filter(({ method }) => method === 'get').map(operationId));
  return operations.flatMap(({ place, method }) => {
    const declared = at(place, 'x-invalidates');
    if (Array.isArray(declared.value)) return entryProblems(declared, reading);
    if (declared.value === undefined && !changing.has(method)) return [];
    return [
      finding(
        declared,
        'List in `x-invalidates` the operationIds of the GETs that may answer differently afterwards, `[]` where there are none.',
      ),
    ];
  });
}

/**
 * @param {import('../shared/place.mjs').Place} declared
 * @param {ReadonlySet<string>} reading
 */
function entryProblems(declared, reading) {
  const entries = childrenOf(declared);
  const texts = entries.map(({ value }) => textOf(value));
  return entries.flatMap((entry, index) => {
    const text = texts[index] ?? '';
    if (!reading.has(text)) return [finding(entry, 'Name the operationId of a GET.')];
    return texts.indexOf(text) === index ? [] : [finding(entry, 'Take this out: it is listed twice.')];
  });
}
