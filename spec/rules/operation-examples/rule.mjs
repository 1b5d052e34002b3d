import { isError, jsonOf, operationsOf, requestBodyOf, responsesOf } from '../shared/operations.mjs';
import { at, finding } from '../shared/place.mjs';
import { defineRule } from '../shared/rule.mjs';
import { keysOf } from '../shared/values.mjs';

export const forms = ['bundled'];

export default defineRule({
  description: 'Every operation shows its request, its answer and an error.',
  check,
});

/** @typedef {import('../shared/place.mjs').Place} Place */

/** @param {unknown} document */
function check(document) {
  return operationsOf(document).flatMap((operation) => [
    ...requestProblems(operation),
    ...answerProblems(operation),
    ...errorProblems(operation),
  ]);
}

/** @param {import('../shared/operations.mjs').Operation} operation */
function requestProblems(operation) {
  const json = jsonOf(requestBodyOf(operation));
  if (json.value === undefined || hasExample(json)) return [];
  return [
    finding(
      json,
      'Show a request: add `examples` to the JSON body, from `components/examples/<OperationId>Request.yaml`.',
    ),
  ];
}

/** @param {import('../shared/operations.mjs').Operation} operation */
function answerProblems(operation) {
  const answer = responsesOf(operation).find(({ status }) => status === '200');
  if (answer !== undefined && hasExample(jsonOf(answer.place))) return [];
  const place = at(at(operation.place, 'responses'), '200');
  return [
    finding(
      place,
      'Show an answer: add `examples` to the 200 response, from `components/examples/<OperationId>Answer.yaml`.',
    ),
  ];
}

/** @param {import('../shared/operations.mjs').Operation} operation */
function errorProblems(operation) {
  const errors = responsesOf(operation).filter(isError);
  if (errors.some(({ place }) => hasExample(jsonOf(place)))) return [];
  return [
    finding(
      at(operation.place, 'responses'),
      'Show the most likely error: add `examples` to one of the error responses.',
    ),
  ];
}

/** @param {Place} media */
function hasExample(media) {
  return at(media, 'example').value !== undefined || keysOf(at(media, 'examples').value).length > 0;
}
