import { expect, test } from 'vitest';
import { matches } from '../../../src/operations/search/matches.ts';

test.each([
  [undefined, [], true],
  ['', [], true],
  ['blog', ['My Blog'], true],
  ['BLOG', ['my blog'], true],
  ['y b', ['My Blog'], true],
  ['blog', [undefined, 'a blog'], true],
  ['blog', ['weblo', 'g'], false],
  ['blog', [undefined], false],
  ['blog', [], false],
  ['.*', ['anything'], false],
  ['ä', ['Ä'], true],
])('%j is found in %j: %j', (q, fields, want) => {
  expect(matches(q, fields)).toBe(want);
});
