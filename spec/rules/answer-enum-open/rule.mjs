import { at, finding } from '../shared/place.mjs';
import { defineRule } from '../shared/rule.mjs';
import { answerSchemas } from '../shared/schemas.mjs';
import { itemsOf } from '../shared/values.mjs';

export const forms = ['bundled'];

export default defineRule({
  description: 'The values of an answer are open: a server may learn new ones.',
  check,
});

const advice =
  'An answer may carry new values, so list the known ones in `x-extensible-enum` beside `type: string`. If requests use this schema too, give the answer one of its own.';

/** @param {unknown} document */
function check(document) {
  return answerSchemas(document).flatMap((schema) => {
    const values = at(schema, 'enum');
    const single = at(schema, 'const');
    return [
      ...(itemsOf(values.value).some(isText) ? [finding(values, `Replace \`enum\`. ${advice}`)] : []),
      ...(isText(single.value) ? [finding(single, `Replace \`const\`. ${advice}`)] : []),
    ];
  });
}

/** @param {unknown} value */
function isText(value) {
  return typeof value === 'string';
}
