import { operationsOf } from '../shared/operations.mjs';
import { at, childrenOf, finding, follow, nameOf, rootOf, through } from '../shared/place.mjs';
import { defineRule } from '../shared/rule.mjs';
import { itemsOf, keysOf, member, textOf } from '../shared/values.mjs';

export const forms = ['bundled'];

export default defineRule({
  description: 'Every parameter has a description, an example and a schema with a description.',
  check,
});

/** @typedef {import('../shared/place.mjs').Place} Place */

/** @param {unknown} document */
function check(document) {
  const shared = childrenOf(at(at(rootOf(document), 'components'), 'parameters'));
  const inline = operationsOf(document).flatMap(({ item, place }) =>
    [item, place].flatMap((owner) => childrenOf(at(owner, 'parameters'))),
  );
  const parameters = new Map([...shared, ...inline].map(follow).map((place) => [place.value, place]));
  return [...parameters.values()].flatMap(problemsOf);
}

/** @param {Place} parameter */
function problemsOf(parameter) {
  const name = textOf(member(parameter.value, 'name')) || nameOf(parameter);
  const schema = at(parameter, 'schema');
  return [
    ...(textOf(member(parameter.value, 'description')) === ''
      ? [finding(parameter, `Describe the parameter \`${name}\`: what it does, and what happens without it.`)]
      : []),
    ...(textOf(through(schema, 'description').value) === ''
      ? [finding(schema, `Add a \`description\` to the schema of \`${name}\`: what kind of value it is.`)]
      : []),
    ...(hasExample(parameter) ? [] : [finding(parameter, `Show a value of \`${name}\`: \`example: …\`.`)]),
  ];
}

/** @param {Place} parameter */
function hasExample(parameter) {
  const examples = at(parameter, 'examples').value;
  return (
    at(parameter, 'example').value !== undefined ||
    keysOf(examples).length > 0 ||
    itemsOf(through(at(parameter, 'schema'), 'examples').value).length > 0
  );
}
