import { at, childrenOf, finding, nameOf, rootOf, through } from '../shared/place.mjs';
import { defineRule } from '../shared/rule.mjs';
import { reachableSchemas } from '../shared/schemas.mjs';
import { isObject, member, textOf } from '../shared/values.mjs';
import { hasExample } from './check.mjs';

export const forms = ['bundled'];

export default defineRule({
  description: 'Every schema is described, and every property has a description and an example.',
  check,
});

/** @typedef {import('../shared/place.mjs').Place} Place */

/** @param {unknown} document */
function check(document) {
  const components = childrenOf(at(at(rootOf(document), 'components'), 'schemas'));
  const objects = reachableSchemas(components).filter(({ value }) => isObject(member(value, 'properties')));
  const schemas = new Map([...components, ...objects].map((schema) => [schema.value, schema]));
  return [
    ...[...schemas.values()].flatMap(schemaProblems),
    ...objects.flatMap((schema) => childrenOf(at(schema, 'properties'))).flatMap(propertyProblems),
  ];
}

/** @param {Place} schema */
function schemaProblems(schema) {
  if (isProperty(schema) || isDescribed(schema)) return [];
  return [finding(schema, 'Add a `description` of what this is.')];
}

/** @param {Place} property */
function propertyProblems(property) {
  const name = nameOf(property);
  return [
    ...(isDescribed(property)
      ? []
      : [finding(property, `Describe \`${name}\`: what it means, its unit, what happens without it.`)]),
    ...(hasExample(property) ? [] : [finding(property, `Show a value of \`${name}\`: \`examples: […]\`.`)]),
  ];
}

/** @param {Place} place */
function isDescribed(place) {
  return textOf(through(place, 'description').value) !== '';
}

// A property that is an object is reported as a property.
/** @param {Place} place */
function isProperty(place) {
  return place.path.at(-2) === 'properties';
}
