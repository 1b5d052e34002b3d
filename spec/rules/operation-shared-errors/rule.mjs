import { operationsOf, responsesOf } from '../shared/operations.mjs';
import { at, finding } from '../shared/place.mjs';
import { defineRule } from '../shared/rule.mjs';
import { stringsOf } from '../shared/values.mjs';

export const forms = ['bundled'];

export default defineRule({
  description: 'Every operation answers 403 `invalid_api_key` and some 500.',
  check,
});

/** @param {unknown} document */
function check(document) {
  return operationsOf(document).flatMap((operation) => {
    const responses = responsesOf(operation);
    const place = at(operation.place, 'responses');
    return [
      ...(responses.some(refusesKey)
        ? []
        : [
            finding(
              place,
              "Add a 403 with `invalid_api_key`: `'403': { $ref: ../components/responses/Forbidden.yaml }`.",
            ),
          ]),
      ...(responses.some(({ status }) => status === '500')
        ? []
        : [finding(place, 'Add a 500: `ServerError.yaml` for reads, `TaskFailed.yaml` for work on files.')]),
    ];
  });
}

/** @param {import('../shared/operations.mjs').Response} response */
function refusesKey({ status, place }) {
  return status === '403' && stringsOf(at(place, 'x-errcodes').value).includes('invalid_api_key');
}
