import { commands } from './notes.mjs';

/** @typedef {import('@installatron-openapi/generate-kit').CommandCondition} CommandCondition */
/** @typedef {import('@installatron-openapi/generate-kit').CommandModel} CommandModel */
/** @typedef {import('@installatron-openapi/generate-kit').OperationVersions} OperationVersions */
/** @typedef {import('../shared/place.mjs').Finding} Finding */

/**
 * The commands of the notes that an operation does not list. One that says nothing at all is the finding of another rule.
 *
 * @param {OperationVersions} operation
 * @returns {Finding[]}
 */
export function commandFindings(operation) {
  if (operation.commands.length === 0 && operation.absent === undefined) return [];
  const { method, path, pointer } = operation.operation;
  const request = `${method} ${path}`;
  const listed = new Set(operation.commands.map((command) => rowText(operation, command)));
  return commands
    .filter(([, v2]) => v2.split(' ').slice(0, 2).join(' ') === request)
    .filter(([v1, v2]) => !listed.has(`${v1} is ${v2}`))
    .map(([v1, v2]) => ({ message: `The vendor's notes: "${v1}" is ${v2}.`, path: [...pointer, 'x-v1'] }));
}

/**
 * A command and what it does, as the notes write it.
 *
 * @param {OperationVersions} operation
 * @param {CommandModel} command
 */
function rowText({ operation, inputs }, { cmd, conditions, body }) {
  const held = new Set(
    conditions.map((condition) => (condition.kind === 'path' ? condition.parameter : undefined)),
  );
  const path = inputs.filter((input) => input.in === 'path' && !held.has(input.path[0]));
  const v1 = [
    `cmd=${cmd}`,
    ...path.map((input) => `${input.v1}={${input.path[0]}}`),
    ...conditions.map(conditionText),
  ];
  const v2 = [operation.method, operation.path, ...body.map(({ member, value }) => `${member}=${value}`)];
  return `${v1.join(' ')} is ${v2.join(' ')}`;
}

/** @param {CommandCondition} condition */
function conditionText(condition) {
  if (condition.kind === 'path') return `${condition.v1}={${condition.parameter}}`;
  return condition.kind === 'equals' ? `${condition.v1}=${condition.value}` : condition.v1;
}
