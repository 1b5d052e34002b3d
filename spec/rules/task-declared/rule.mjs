import { jsonOf, operationsOf, parametersOf, responsesOf } from '../shared/operations.mjs';
import { at, childrenOf, finding, follow, nameOf } from '../shared/place.mjs';
import { defineRule } from '../shared/rule.mjs';
import { propertyOf } from '../shared/schemas.mjs';
import { isObject, member, textOf } from '../shared/values.mjs';

export const forms = ['bundled'];

export default defineRule({
  description: 'The operation that lists tasks says how one is told from another, and how it has ended.',
  check,
});

/** @typedef {import('../shared/operations.mjs').Operation} Operation */
/** @typedef {import('../shared/place.mjs').Place} Place */

const members = ['id', 'state', 'percent', 'message'];
const lists = ['started', 'succeeded', 'failed', 'scope'];

/** @param {unknown} document */
function check(document) {
  return operationsOf(document).flatMap((operation) => {
    const declared = at(operation.place, 'x-task');
    if (declared.value === undefined) return [];
    if (!isObject(declared.value)) return [finding(declared, `Write \`x-task\` as an object: ${known}.`)];
    return [
      ...pagingProblems(operation, declared),
      ...lists.flatMap((name) => listProblems(at(declared, name), name)),
      ...members.flatMap((name) => memberProblems(operation, at(declared, name), name)),
      ...childrenOf(at(declared, 'scope')).flatMap((entry) => scopeProblems(operation, entry)),
      ...childrenOf(declared)
        .filter((place) => ![...members, ...lists].includes(nameOf(place)))
        .map((place) => finding(place, `Take this out: \`x-task\` has ${known}.`)),
    ];
  });
}

const known = [...members, ...lists].map((name) => `\`${name}\``).join(', ');

/**
 * @param {Operation} operation
 * @param {Place} declared
 */
function pagingProblems(operation, declared) {
  const items = textOf(at(at(operation.place, 'x-pagination'), 'items').value);
  return items === '' ? [finding(declared, 'Add `x-pagination`: tasks are looked for page by page.')] : [];
}

/**
 * @param {Place} place
 * @param {string} name
 */
function listProblems(place, name) {
  const texts = childrenOf(place).map(({ value }) => textOf(value));
  const isList = Array.isArray(place.value) && !texts.includes('') && (texts.length > 0 || name === 'scope');
  if (!isList) return [finding(place, `List in \`${name}\` texts.`)];
  const isState = name === 'succeeded' || name === 'failed';
  return isState && texts.some((text) => text !== text.toLowerCase())
    ? [finding(place, `Write the states in \`${name}\` in lower case: the case does not count.`)]
    : [];
}

/**
 * @param {Operation} operation
 * @param {Place} place
 * @param {string} name
 */
function memberProblems(operation, place, name) {
  const items = textOf(at(at(operation.place, 'x-pagination'), 'items').value);
  const isThere = responsesOf(operation)
    .filter(({ status }) => status === '200')
    .map((response) => propertyOf(at(jsonOf(response.place), 'schema'), items))
    .some((list) => propertyOf(follow(at(list, 'items')), textOf(place.value)).value !== undefined);
  return isThere ? [] : [finding(place, `Name in \`${name}\` a member of a task.`)];
}

/**
 * @param {Operation} operation
 * @param {Place} entry
 */
function scopeProblems(operation, entry) {
  const isTaken = parametersOf(operation).some(({ value }) => member(value, 'name') === textOf(entry.value));
  return isTaken ? [] : [finding(entry, 'Name a parameter of this operation.')];
}
