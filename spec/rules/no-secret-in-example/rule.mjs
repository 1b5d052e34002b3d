import { finding, nameOf } from '../shared/place.mjs';
import { defineRule } from '../shared/rule.mjs';
import { member, textOf } from '../shared/values.mjs';
import { ownerOf, valuesIn, walk } from '../shared/walk.mjs';
import { isSecretName, mask, problemOfText } from './check.mjs';

export const forms = ['bundled'];

export default defineRule({
  description: 'Examples hold no secrets: a password or a key is `********`, also inside a URI.',
  check,
});

/** @typedef {import('../shared/place.mjs').Place} Place */

/** @param {unknown} document */
function check(document) {
  return walk(document).data.flatMap((data) => {
    const described = describedName(data);
    return valuesIn(data).flatMap((place) => {
      const message = problemOf(place, memberName(place, data) ?? described);
      return message === undefined ? [] : [finding(place, message)];
    });
  });
}

/**
 * @param {Place} place
 * @param {string} name
 */
function problemOf(place, name) {
  const { value } = place;
  if (isSecretName(name) && isPlain(value) && value !== mask)
    return `Write \`${mask}\`: \`${name}\` is a secret.`;
  return typeof value === 'string' ? problemOfText(value) : undefined;
}

/** @param {unknown} value */
function isPlain(value) {
  return (typeof value === 'string' && value !== '') || typeof value === 'number';
}

/**
 * The member a value belongs to inside the data; items of a list belong to the member that holds the list.
 *
 * @param {Place} place
 * @param {Place} data
 */
function memberName(place, data) {
  return place.path.slice(data.path.length).findLast((key) => !/^\d+$/.test(key));
}

/**
 * The name of the parameter or the property that this data is an example of.
 *
 * @param {Place} data
 */
function describedName(data) {
  const owner = ownerOf(data);
  if (owner.path.at(-2) === 'properties') return nameOf(owner);
  // The example stands in the parameter, in its schema, or in an entry of its `examples`.
  const around = [owner, ownerOf(owner), ownerOf(ownerOf(owner))];
  const parameter = around.find(({ value }) => typeof member(value, 'in') === 'string');
  return textOf(member(parameter?.value, 'name'));
}
