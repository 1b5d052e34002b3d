import {
  bodySchemasOf,
  operationId,
  operationsOf,
  parametersOf,
  requestBodyOf,
} from '../shared/operations.mjs';
import { at, childrenOf, finding, nameOf } from '../shared/place.mjs';
import { defineRule } from '../shared/rule.mjs';
import { propertyOf } from '../shared/schemas.mjs';
import { isObject, member, textOf } from '../shared/values.mjs';

export const forms = ['bundled'];

export default defineRule({
  description:
    'An operation that can go on in the background says so, and which operation shows its progress.',
  check,
});

/** @typedef {import('../shared/operations.mjs').Operation} Operation */
/** @typedef {import('../shared/place.mjs').Place} Place */

const members = new Set(['parameter', 'task', 'follow']);

/** @param {unknown} document */
function check(document) {
  const operations = operationsOf(document);
  const ids = new Set(
    operations.filter(({ place }) => at(place, 'x-task').value !== undefined).map(operationId),
  );
  return operations.flatMap((operation) => {
    const declared = at(operation.place, 'x-background');
    if (declared.value !== undefined) return declarationProblems(operation, declared, ids);
    if (!takes(operation, 'background')) return [];
    return [
      finding(
        declared,
        'Add `x-background: { parameter: background, task: …, follow: listTasks }`: the operation takes `background`.',
      ),
    ];
  });
}

/**
 * @param {Operation} operation
 * @param {Place} declared
 * @param {ReadonlySet<string>} ids
 */
function declarationProblems(operation, declared, ids) {
  if (!isObject(declared.value))
    return [finding(declared, 'Write `x-background` as `{ parameter, task, follow }`.')];
  const parameter = at(declared, 'parameter');
  const task = at(declared, 'task');
  const follow = at(declared, 'follow');
  return [
    ...(takes(operation, textOf(parameter.value))
      ? []
      : [
          finding(
            parameter,
            'Name in `parameter` the member or query parameter that asks for it, or take `x-background` out.',
          ),
        ]),
    ...(task.value === undefined || textOf(task.value) !== ''
      ? []
      : [finding(task, "Name in `task` the task's `cmd`, or leave `task` out when it is not known.")]),
    ...(ids.has(textOf(follow.value))
      ? []
      : [finding(follow, 'Name in `follow` the operationId that shows progress: the one with `x-task`.')]),
    ...childrenOf(declared)
      .filter((place) => !members.has(nameOf(place)))
      .map((place) => finding(place, 'Take this out: `x-background` has `parameter`, `task` and `follow`.')),
  ];
}

/**
 * @param {Operation} operation
 * @param {string} name
 */
function takes(operation, name) {
  const inQuery = parametersOf(operation).some(
    ({ value }) => member(value, 'in') === 'query' && member(value, 'name') === name,
  );
  const schemas = bodySchemasOf(requestBodyOf(operation));
  return inQuery || schemas.some((schema) => propertyOf(schema, name).value !== undefined);
}
