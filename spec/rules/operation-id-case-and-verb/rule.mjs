import { jsonOf, operationId, operationsOf, responsesOf } from '../shared/operations.mjs';
import { at, finding, follow } from '../shared/place.mjs';
import { defineRule } from '../shared/rule.mjs';
import { hasType, propertyOf } from '../shared/schemas.mjs';

export const forms = ['bundled'];

export default defineRule({
  description: 'An operationId is a verb that fits the method, and a noun, in camelCase.',
  check,
});

/** @typedef {import('../shared/operations.mjs').Operation} Operation */

/** @type {ReadonlyMap<string, readonly string[]>} */
const verbs = new Map([
  ['get', ['list', 'get']],
  ['delete', ['delete']],
  [
    'post',
    [
      'install',
      'import',
      'migrate',
      'create',
      'edit',
      'update',
      'backup',
      'clone',
      'sync',
      'login',
      'detach',
      'restore',
    ],
  ],
]);

/** @param {unknown} document */
function check(document) {
  return operationsOf(document).flatMap((operation) => {
    const message = problemOf(operation);
    return message === undefined ? [] : [finding(at(operation.place, 'operationId'), message)];
  });
}

/** @param {Operation} operation */
function problemOf(operation) {
  const id = operationId(operation);
  const allowed = verbs.get(operation.method);
  if (id === '')
    return 'Add an `operationId`: everything that is generated for the operation is named after it.';
  if (!/^[a-z][A-Za-z0-9]*$/.test(id)) return 'Write the operationId in camelCase, letters and digits only.';
  if (allowed === undefined) return 'Use GET to read, POST to create, edit and start work, DELETE to remove.';
  if (!allowed.some((verb) => startsWithVerb(id, verb))) {
    return `Start the operationId of a ${operation.method.toUpperCase()} with one of: ${allowed.join(', ')}.`;
  }
  return operation.method === 'get' ? problemOfRead(operation, id) : undefined;
}

/**
 * @param {Operation} operation
 * @param {string} id
 */
function problemOfRead(operation, id) {
  const isList = startsWithVerb(id, 'list');
  const isArray = answersWithArray(operation);
  if (isList && !isArray) return 'Start the operationId with `get`: `data` of its answer is not an array.';
  // Under an id a single thing may come as an array too, such as one application in all its versions.
  if (!isList && isArray && !operation.url.endsWith('}')) {
    return 'Start the operationId with `list`: it answers with the items of a collection.';
  }
  return undefined;
}

/** @param {Operation} operation */
function answersWithArray(operation) {
  return responsesOf(operation)
    .filter(({ status }) => status === '200')
    .map(({ place }) => follow(propertyOf(at(jsonOf(place), 'schema'), 'data')))
    .some((data) => hasType(data.value, 'array'));
}

/**
 * @param {string} id
 * @param {string} verb
 */
function startsWithVerb(id, verb) {
  return id.startsWith(verb) && /^[A-Z]/.test(id.slice(verb.length));
}
