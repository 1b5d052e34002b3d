import { operationsOf } from '../shared/operations.mjs';
import { at, finding } from '../shared/place.mjs';
import { defineRule } from '../shared/rule.mjs';
import { textOf } from '../shared/values.mjs';

export const forms = ['bundled'];

export default defineRule({
  description: 'A summary is an imperative of at most six words, in sentence case, without a full stop.',
  check,
});

const longest = 6;

// Names that keep their capital inside a sentence. Words with more capitals, such as WordPress or URL, always do.
const names = new Set(['Installatron']);

/** @param {unknown} document */
function check(document) {
  return operationsOf(document).flatMap(({ place }) => {
    const summary = at(place, 'summary');
    return problemsOf(textOf(summary.value)).map((message) => finding(summary, message));
  });
}

/** @param {string} summary */
function problemsOf(summary) {
  if (summary === '') return ['Add a `summary`: an imperative such as "Install an application".'];
  const [first = '', ...rest] = summary.split(/\s+/);
  return [
    ...when(rest.length >= longest, `Shorten the summary to ${longest} words: docs use it as a heading.`),
    ...when(/[.!?]$/.test(summary), 'Take the full stop off the summary: docs use it as a heading.'),
    ...when(
      !isImperative(first),
      'Start the summary with an imperative and a capital: "Install", not "installs" or "Installing".',
    ),
    ...when(
      rest.some(isTitleCase),
      'Write the summary in sentence case: a capital only in the first word and in names.',
    ),
  ];
}

/** @param {string} word */
function isImperative(word) {
  return /^[A-Z][a-z]*$/.test(word) && !/(ing|[^s]s)$/.test(word);
}

/** @param {string} word */
function isTitleCase(word) {
  return /^[A-Z][a-z]+$/.test(word) && !names.has(word);
}

/**
 * @param {boolean} condition
 * @param {string} message
 */
function when(condition, message) {
  return condition ? [message] : [];
}
