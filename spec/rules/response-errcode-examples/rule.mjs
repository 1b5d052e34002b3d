import { isError, jsonOf, operationsOf, responsesOf } from '../shared/operations.mjs';
import { at, atPath, childrenOf, finding, follow, nameOf } from '../shared/place.mjs';
import { defineRule } from '../shared/rule.mjs';
import { stringsOf, textOf } from '../shared/values.mjs';

export const forms = ['bundled'];

export default defineRule({
  description: 'A response shows each of its error codes, in an example of that name, and no other.',
  check,
});

/** @typedef {import('../shared/place.mjs').Place} Place */
/** @typedef {import('../shared/operations.mjs').Response} Response */

/** @param {unknown} document */
function check(document) {
  return operationsOf(document)
    .flatMap(responsesOf)
    .flatMap((response) => [
      ...missingList(response),
      ...unshownCodes(response),
      ...unlistedExamples(response),
    ]);
}

/** @param {Response} response */
function missingList(response) {
  const codes = at(response.place, 'x-errcodes');
  if (!isError(response) || Array.isArray(codes.value)) return [];
  return [finding(codes, 'Add `x-errcodes`, the codes known for this response; `[]` when none is known.')];
}

/** @param {Response} response */
function unshownCodes({ place }) {
  return childrenOf(at(place, 'x-errcodes')).flatMap((code) => {
    const name = textOf(code.value);
    const example = atPath(jsonOf(place), ['examples', name]);
    if (example.value === undefined) {
      return [finding(code, `Add an example keyed \`${name}\` that shows this code.`)];
    }
    const shown = errcodeOf(example);
    return shown === name
      ? []
      : [finding(example, `Give this example the errcode \`${name}\`: it is keyed by it.`)];
  });
}

/** @param {Response} response */
function unlistedExamples(response) {
  const codes = stringsOf(at(response.place, 'x-errcodes').value);
  return childrenOf(at(jsonOf(response.place), 'examples'))
    .filter((example) => !codes.includes(nameOf(example)))
    .filter((example) => isError(response) || errcodeOf(example) !== '')
    .map((example) =>
      finding(
        example,
        'Key this example by its errcode and list that in `x-errcodes`, or take the example out.',
      ),
    );
}

/** @param {Place} example */
function errcodeOf(example) {
  return textOf(atPath(follow(example), ['value', 'errcode']).value);
}
