import { operationsOf } from '../shared/operations.mjs';
import { at, finding } from '../shared/place.mjs';
import { defineRule } from '../shared/rule.mjs';
import { textOf } from '../shared/values.mjs';

export const forms = ['bundled'];

export default defineRule({
  description: 'The description of an operation says something its summary does not.',
  check,
});

const shortest = 40;

/** @param {unknown} document */
function check(document) {
  return operationsOf(document).flatMap(({ place }) => {
    const description = at(place, 'description');
    const message = problemOf(textOf(description.value), textOf(at(place, 'summary').value));
    return message === undefined ? [] : [finding(description, message)];
  });
}

/**
 * @param {string} description
 * @param {string} summary
 */
function problemOf(description, summary) {
  const advice = 'Say what the summary cannot: defaults, side effects, traps, what is not known.';
  if (description === '') return `Add a \`description\`. ${advice}`;
  if (withoutSummary(description, summary).length >= shortest) return undefined;
  return `Describe more than the summary, in ${shortest} characters at least. ${advice}`;
}

/**
 * @param {string} description
 * @param {string} summary
 */
function withoutSummary(description, summary) {
  const repeats = description.toLowerCase().startsWith(summary.toLowerCase());
  return repeats ? description.slice(summary.length) : description;
}
