import { operationsOf } from '../shared/operations.mjs';
import { at, childrenOf, finding, rootOf } from '../shared/place.mjs';
import { defineRule } from '../shared/rule.mjs';
import { stringsOf, textOf } from '../shared/values.mjs';

export const forms = ['bundled'];

export default defineRule({
  description: 'Every operation has exactly one tag, and the index declares it.',
  check,
});

/** @param {unknown} document */
function check(document) {
  const declared = new Set(
    childrenOf(at(rootOf(document), 'tags')).map((tag) => textOf(at(tag, 'name').value)),
  );
  return operationsOf(document).flatMap(({ place }) => checkTags(at(place, 'tags'), declared));
}

/**
 * @param {import('../shared/place.mjs').Place} tags
 * @param {ReadonlySet<string>} declared
 */
function checkTags(tags, declared) {
  const names = stringsOf(tags.value);
  if (names.length !== 1) {
    return [finding(tags, 'Give the operation exactly one tag: it decides where clients and docs put it.')];
  }
  return names
    .filter((name) => !declared.has(name))
    .map((name) =>
      finding(tags, `Declare the tag \`${name}\` under \`tags\` of openapi.yaml, or use one from there.`),
    );
}
