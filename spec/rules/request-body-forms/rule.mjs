import { operationsOf, requestBodyOf } from '../shared/operations.mjs';
import { at, atPath, finding, follow } from '../shared/place.mjs';
import { defineRule } from '../shared/rule.mjs';
import { reachableParts } from '../shared/schemas.mjs';
import { itemsOf, member } from '../shared/values.mjs';

export const forms = ['bundled'];

export default defineRule({
  description: 'A body is offered as JSON and as a form, of one schema, and is required only if a member is.',
  check,
});

/** @typedef {import('../shared/place.mjs').Place} Place */

/** @param {unknown} document */
function check(document) {
  return operationsOf(document)
    .map(requestBodyOf)
    .filter(({ value }) => value !== undefined)
    .flatMap((body) => [...formProblems(body), ...requiredProblems(body)]);
}

/** @param {Place} body */
function formProblems(body) {
  const json = schemaOf(body, 'application/json');
  const form = schemaOf(body, 'application/x-www-form-urlencoded');
  if (json.value !== undefined && follow(json).value === follow(form).value) return [];
  return [
    finding(
      at(body, 'content'),
      'Offer the body as `application/json` and as `application/x-www-form-urlencoded`, with the same `$ref`.',
    ),
  ];
}

/** @param {Place} body */
function requiredProblems(body) {
  const stated = at(body, 'required');
  const needed = reachableParts(schemaOf(body, 'application/json')).some(
    ({ value }) => itemsOf(member(value, 'required')).length > 0,
  );
  if (needed === (stated.value === true)) return [];
  return [
    finding(
      stated,
      needed
        ? 'Add `required: true` to the body: one of its members is required.'
        : 'Take `required` off the body: none of its members is required.',
    ),
  ];
}

/**
 * @param {Place} body
 * @param {string} mediaType
 */
function schemaOf(body, mediaType) {
  return atPath(body, ['content', mediaType, 'schema']);
}
