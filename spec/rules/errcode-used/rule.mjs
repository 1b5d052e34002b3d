import { operationsOf, responsesOf } from '../shared/operations.mjs';
import { at, childrenOf, finding, nameOf, rootOf } from '../shared/place.mjs';
import { defineRule } from '../shared/rule.mjs';
import { stringsOf } from '../shared/values.mjs';

export const forms = ['bundled'];

export default defineRule({
  description: 'Every error code of the catalogue is used by some response.',
  // A warning: a code the vendor documents may wait for the operation that sends it.
  severity: 'warn',
  check,
});

/** @param {unknown} document */
function check(document) {
  const used = new Set(
    operationsOf(document)
      .flatMap(responsesOf)
      .flatMap(({ place }) => stringsOf(at(place, 'x-errcodes').value)),
  );
  return childrenOf(at(rootOf(document), 'x-errcodes'))
    .filter((entry) => !used.has(nameOf(entry)))
    .map((entry) =>
      finding(
        entry,
        `List \`${nameOf(entry)}\` in \`x-errcodes\` of a response, or take it out of errcodes.yaml.`,
      ),
    );
}
