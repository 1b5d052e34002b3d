import { finding } from '../shared/place.mjs';
import { defineRule } from '../shared/rule.mjs';
import { answerSchemas } from '../shared/schemas.mjs';
import { isObject, member } from '../shared/values.mjs';

export const forms = ['bundled'];

export default defineRule({
  description: 'An object of an answer says which of its members are always there.',
  check,
});

/** @param {unknown} document */
function check(document) {
  return answerSchemas(document)
    .filter(({ value }) => isObject(member(value, 'properties')) && !Array.isArray(member(value, 'required')))
    .map((schema) =>
      finding(
        schema,
        'Add `required` with the members documented as always there; `required: []` when none is.',
      ),
    );
}
