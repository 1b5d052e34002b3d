import { operationsOf, responsesOf } from '../shared/operations.mjs';
import { at, childrenOf, finding, nameOf, rootOf } from '../shared/place.mjs';
import { defineRule } from '../shared/rule.mjs';
import { textOf } from '../shared/values.mjs';

export const forms = ['bundled'];

export default defineRule({
  description:
    'The catalogue has every error code that is used, with its status, its meaning and its remedy.',
  check,
});

/** @typedef {import('../shared/place.mjs').Place} Place */

/** @param {unknown} document */
function check(document) {
  const catalogue = at(rootOf(document), 'x-errcodes');
  const uses = operationsOf(document)
    .flatMap(responsesOf)
    .flatMap(({ status, place }) => childrenOf(at(place, 'x-errcodes')).map((code) => ({ status, code })));
  return [
    ...childrenOf(catalogue).flatMap(entryProblems),
    ...uses.flatMap(({ status, code }) => useProblems(catalogue, status, code)),
  ];
}

/** @param {Place} entry */
function entryProblems(entry) {
  const named = /^[a-z][a-z0-9]*(_[a-z0-9]+)*$/.test(nameOf(entry));
  const status = at(entry, 'status');
  return [
    ...(named ? [] : [finding(entry, 'Write the error code in snake_case, as the server sends it.')]),
    ...(Number.isInteger(status.value)
      ? []
      : [finding(status, 'Add `status`, the HTTP status as a number.')]),
    ...['meaning', 'remedy']
      .map((key) => at(entry, key))
      .filter(({ value }) => textOf(value) === '')
      .map((place) =>
        finding(place, `Add \`${nameOf(place)}\`: docs and clients show it to whoever meets the code.`),
      ),
  ];
}

/**
 * @param {Place} catalogue
 * @param {string} status
 * @param {Place} code
 */
function useProblems(catalogue, status, code) {
  const name = textOf(code.value);
  const entry = at(catalogue, name);
  if (entry.value === undefined) {
    return [
      finding(
        code,
        `Add \`${name}\` to errcodes.yaml with its status, meaning and remedy, or correct the name.`,
      ),
    ];
  }
  const known = String(at(entry, 'status').value);
  if (known === status) return [];
  return [
    finding(
      code,
      `Move \`${name}\` to the response ${known}, or correct its status in errcodes.yaml: this one is ${status}.`,
    ),
  ];
}
