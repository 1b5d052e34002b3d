import { at, finding } from '../shared/place.mjs';
import { defineRule } from '../shared/rule.mjs';
import { requestSchemas } from '../shared/schemas.mjs';

export const forms = ['bundled'];

export default defineRule({
  description: 'The values of a request are closed: whoever sends it knows what is accepted.',
  check,
});

/** @param {unknown} document */
function check(document) {
  return requestSchemas(document)
    .map((schema) => at(schema, 'x-extensible-enum'))
    .filter(({ value }) => value !== undefined)
    .map((values) =>
      finding(
        values,
        'List what is accepted in `enum`. If answers use this schema too, give the request one of its own.',
      ),
    );
}
