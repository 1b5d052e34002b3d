import { jsonOf, operationId, operationsOf, parametersOf, responsesOf } from '../shared/operations.mjs';
import { at, finding, follow } from '../shared/place.mjs';
import { defineRule } from '../shared/rule.mjs';
import { propertyOf } from '../shared/schemas.mjs';
import { isObject, member, textOf } from '../shared/values.mjs';

export const forms = ['bundled'];

export default defineRule({
  description: 'Every list says how it is paged, or why it is not.',
  check,
});

/** @typedef {import('../shared/operations.mjs').Operation} Operation */
/** @typedef {import('../shared/place.mjs').Place} Place */

/** @param {unknown} document */
function check(document) {
  return operationsOf(document).flatMap((operation) => {
    const paging = at(operation.place, 'x-pagination');
    if (isObject(paging.value)) return pagingProblems(operation, paging);
    if (paging.value === undefined && !operationId(operation).startsWith('list')) return [];
    return [
      finding(
        paging,
        'Add `x-pagination: { offset: offset, limit: limit, total: total_count, items: data, key: id }`, or say why not: `x-pagination: { none: "…" }`.',
      ),
    ];
  });
}

/**
 * @param {Operation} operation
 * @param {Place} paging
 */
function pagingProblems(operation, paging) {
  const reason = at(paging, 'none');
  if (reason.value !== undefined) {
    return textOf(reason.value) === '' ? [finding(reason, 'Say in `none` why the list is not paged.')] : [];
  }
  return [
    ...['offset', 'limit'].flatMap((role) => parameterProblems(operation, at(paging, role), role)),
    ...['total', 'items'].flatMap((role) => memberProblems(operation, at(paging, role), role)),
    ...keyProblems(operation, paging),
  ];
}

/**
 * Where the 200 answers have this member.
 *
 * @param {Operation} operation
 * @param {string} name
 */
function membersNamed(operation, name) {
  return responsesOf(operation)
    .filter(({ status }) => status === '200')
    .map((response) => propertyOf(at(jsonOf(response.place), 'schema'), name));
}

/**
 * @param {Operation} operation
 * @param {Place} place
 * @param {string} role
 */
function parameterProblems(operation, place, role) {
  const name = textOf(place.value);
  const known = parametersOf(operation).some(
    ({ value }) => member(value, 'in') === 'query' && member(value, 'name') === name,
  );
  return known ? [] : [finding(place, `Name in \`${role}\` a query parameter of this operation.`)];
}

/**
 * @param {Operation} operation
 * @param {Place} place
 * @param {string} role
 */
function memberProblems(operation, place, role) {
  const known = membersNamed(operation, textOf(place.value)).some(({ value }) => value !== undefined);
  return known ? [] : [finding(place, `Name in \`${role}\` a member of the 200 answer.`)];
}

/**
 * @param {Operation} operation
 * @param {Place} paging
 */
function keyProblems(operation, paging) {
  const key = at(paging, 'key');
  const isThere = membersNamed(operation, textOf(at(paging, 'items').value)).some(
    (list) => propertyOf(follow(at(list, 'items')), textOf(key.value)).value !== undefined,
  );
  return isThere ? [] : [finding(key, 'Name in `key` the member that tells one item from another.')];
}
